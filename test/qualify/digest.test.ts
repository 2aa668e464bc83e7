import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Icp } from '#lib/icp/model.ts';
import { assess } from '#lib/qualify/assess.ts';
import { digestOf } from '#lib/qualify/digest.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { gradeDigest } from '#lib/qualify/grade-digest.ts';
import { gradingOf } from '#lib/qualify/grading.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { anySubject, anyValidIcp } from './any-valid.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { DAY, NOW } from './make.ts';

const likely: fc.Arbitrary<Subject> = fc.record({ company: anyCompany, person: fc.option(anyPerson), answers: fc.constant([]) });
const subjects = fc.oneof(anySubject, likely);
const icps = fc.oneof(anyValidIcp, anyIcp);

function digested(of: Subject, at: number): string {
  const { stamp } = assess({ ...of, ...FIRST, now: at });
  return digestOf({ ...of, picked: null, evidenceHash: stamp.evidenceHash }, factsOf(of.company, of.person, at, of));
}
const [FIRST_ICP] = fc.sample(anyIcp, 1) as [Icp];
const FIRST = { icp: FIRST_ICP, icpHash: 'first' };

const fromProfiles = (of: Subject, icp: Icp, now: number) => ({ ...gradingOf(assess({ ...of, icp, icpHash: 'second', now })), nextStep: null });
const fromDigest = (digest: string, icp: Icp, now: number) => gradeDigest(digest, [{ id: icp.id, icp, contentHash: 'second', active: 1 }], now);

describe('a prospect graded from its digest', () => {
  it('comes out as from its profiles, by any ICP', () => {
    fc.assert(fc.property(subjects, icps, (of, icp) => {
      expect(fromDigest(digested(of, NOW), icp, NOW)).toEqual(fromProfiles(of, icp, NOW));
    }), { numRuns: 300 });
  });

  it('and at any later time', () => {
    fc.assert(fc.property(subjects, icps, fc.integer({ min: 0, max: 800 }), (of, icp, days) => {
      const later = NOW + days * DAY;
      expect(fromDigest(digested(of, NOW), icp, later)).toEqual(fromProfiles(of, icp, later));
    }), { numRuns: 300 });
  });

  it('gets no grade where no ICP is in use', () => {
    expect(gradeDigest(digested({ company: null, person: null, answers: [] }, NOW), [], NOW)).toBeNull();
  });
});
