import * as fc from '#test/properties.ts';
import { expect, it } from 'vitest';
import type { Belief } from '#lib/evidence/model.ts';
import { believe } from '#lib/evidence/profile.ts';
import { anySubject } from '#test/qualify/any-valid.ts';
import { DAY, NOW } from '#test/qualify/make.ts';

/** Everything but how fresh it is. */
const believed = (beliefs: ReturnType<typeof believe>) => (Object.values(beliefs) as (Belief | Belief[])[]).flat().map((belief) => ({ ...belief, freshness: null }));

it('what is believed stays the same while all of it grows older', () => {
  const profiles = anySubject.map(({ company, person }) => company ?? person).filter((profile) => profile !== null);
  fc.assert(fc.property(profiles, fc.integer({ min: 0, max: 3000 }), (profile, days) => {
    expect(believed(believe({ ...profile }, NOW + days * DAY))).toEqual(believed(believe(profile, NOW)));
  }), { numRuns: 300 });
});
