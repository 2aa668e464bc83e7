import * as fc from '#test/properties.ts';
import { expect, it } from 'vitest';
import type { IdentityDecision, Profile } from '#lib/evidence/model.ts';
import { mergeProfiles } from '#lib/evidence/profile.ts';

const decision = fc.record({ verdict: fc.constantFrom<IdentityDecision['verdict']>('same', 'apart'), at: fc.integer({ min: 0, max: 3 }) });
const profiles = fc
  .record({ decisions: fc.dictionary(fc.constantFrom('a.com', 'b.com'), decision, { noNullPrototype: true }), picked: fc.option(fc.record({ employer: fc.constantFrom('Tallow', 'Finch'), at: fc.integer({ min: 0, max: 3 }) })) })
  .map(({ decisions, picked }): Profile => ({ kind: 'company', key: 'c.com', pages: [], signals: [], ...(Object.keys(decisions).length > 0 && { decisions }), ...(picked && { picked }) }));

it('keeps the rep’s newest word on every company and employer, whichever reading comes first', () => {
  fc.assert(
    fc.property(profiles, profiles, profiles, (a, b, c) => {
      const merged = mergeProfiles(a, b);
      expect(merged).toEqual(mergeProfiles(b, a));
      expect(mergeProfiles(merged, b)).toEqual(merged);
      expect(mergeProfiles(merged, c)).toEqual(mergeProfiles(a, mergeProfiles(b, c)));
      for (const key of ['a.com', 'b.com']) {
        const newest = Math.max(a.decisions?.[key]?.at ?? -1, b.decisions?.[key]?.at ?? -1);
        expect(merged.decisions?.[key]?.at ?? -1).toBe(newest);
      }
      expect(merged.picked?.at ?? -1).toBe(Math.max(a.picked?.at ?? -1, b.picked?.at ?? -1));
    }),
  );
});
