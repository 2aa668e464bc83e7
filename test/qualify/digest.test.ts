import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion, Icp } from '#lib/icp/model.ts';
import { assess } from '#lib/qualify/assess.ts';
import { type Digest, digestOf, fromDigest as readDigest, type Part } from '#lib/qualify/digest.ts';
import { AskedDigests, fromDigestColumns, toDigestColumns } from '#lib/qualify/digest-columns.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { gradeDigest, weighDigest } from '#lib/qualify/grade-digest.ts';
import { gradingOf } from '#lib/qualify/grading.ts';
import { matchCriterion } from '#lib/qualify/match/index.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { amend, asksOf, differInCriteria, rescore } from '#lib/qualify/rescore.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { anySubject, anyValidIcp } from './any-valid.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { DAY, NOW } from './make.ts';

const likely: fc.Arbitrary<Subject> = fc.record({ company: anyCompany, person: fc.option(anyPerson), answers: fc.constant([]) });
const subjects = fc.oneof(anySubject, likely);
const icps = fc.oneof(anyValidIcp, anyIcp);

function digested(of: Subject, at: number): Map<Part, string> {
  const { stamp } = assess({ ...of, ...FIRST, now: at });
  return digestOf({ ...of, picked: null, evidenceHash: stamp.evidenceHash }, factsOf(of.company, of.person, at, of));
}
const [FIRST_ICP] = fc.sample(anyIcp, 1) as [Icp];
const FIRST = { icp: FIRST_ICP, icpHash: 'first' };

const isSize = ({ test }: Criterion): boolean => test.kind === 'head-count';
const fromProfiles = (of: Subject, icp: Icp, now: number) => ({ ...gradingOf(assess({ ...of, icp, icpHash: 'second', now })), nextStep: null });
const fromDigest = (digest: Digest, icp: Icp, now: number) => gradeDigest(digest, [{ id: icp.id, icp, contentHash: 'second', active: 1 }], now);

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

  it('is weighed otherwise without its facts, as by an ICP that asks the same', () => {
    fc.assert(fc.property(subjects, icps, icps, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (of, icp, other, weights) => {
      const criteria = icp.criteria.map((criterion, at) => ({ ...criterion, weight: weights.next().value, mustKnow: at % 2 === 0, baseRate: weights.next().value / 10 }));
      const edited: Icp = { ...icp, version: '9.9.9', criteria, thresholds: { ...icp.thresholds, grade: other.thresholds.grade, scheme: other.thresholds.scheme, completeness: other.thresholds.completeness } };
      expect(asksOf(edited)).toBe(asksOf(icp));
      const digest = digested(of, NOW);
      const held = weighDigest(digest, [{ id: icp.id, icp, contentHash: 'first', active: 1 }], NOW);
      if (held === null) throw new Error('not graded');
      expect(rescore(held.held, held.grading, readyIcp(edited, 'second'))).toEqual(fromDigest(digest, edited, NOW));
    }), { numRuns: 300 });
  });

  it('is asked only for the criteria that are new, where an ICP differs in criteria alone', () => {
    fc.assert(fc.property(subjects, icps, icps, fc.integer({ min: 0, max: 800 }), (of, icp, other, days) => {
      const plain = icp.criteria.map((criterion) => ({ ...criterion, mustHave: false }));
      const before: Icp = { ...icp, criteria: plain };
      const fresh = other.criteria.filter((criterion) => !isSize(criterion)).map((criterion) => ({ ...criterion, mustHave: false }));
      const after: Icp = { ...icp, version: '9.9.9', criteria: [...fresh, ...plain.filter((criterion, at) => at > 0 || isSize(criterion))].toReversed() };
      fc.pre(asksOf(after) !== asksOf(before));
      expect(differInCriteria(asksOf(before), asksOf(after))).toBe(true);
      const [digest, at] = [digested(of, NOW), NOW + days * DAY];
      const weighed = weighDigest(digest, [{ id: icp.id, icp: before, contentHash: 'first', active: 1 }], at);
      if (weighed === null) throw new Error('not graded');
      const ready = readyIcp(after, 'second');
      const held = amend(asksOf(before), ready)(weighed.held, readDigest(digest, at).facts);
      expect(rescore(held, weighed.grading, ready)).toEqual(fromDigest(digest, after, at));
    }), { numRuns: 300 });
  });

  it('comes out the same when its parts are read from columns as somebody asks for them', () => {
    fc.assert(fc.property(fc.array(subjects, { minLength: 1, maxLength: 4 }), icps, (all, icp) => {
      const digests = new Map(all.map((of, at) => [`prospect-${at}`, digested(of, NOW)]));
      const columns = toDigestColumns(digests);
      const asked = new AskedDigests(columns.ids);
      for (const [id, whole] of digests) {
        const grade = () => readDigest(asked.of(id) ?? new Map(), NOW);
        const answersOf = ({ facts }: ReturnType<typeof readDigest>) => icp.criteria.map((criterion) => matchCriterion(criterion, facts)?.match ?? null);
        let answers = answersOf(grade());
        while (asked.asked.length > 0) {
          for (const part of asked.asked) asked.bring(part, columns.lines.get(part) ?? null);
          answers = answersOf(grade());
        }
        expect(answers).toEqual(answersOf(readDigest(whole, NOW)));
      }
      expect(fromDigestColumns(columns)).toEqual(digests);
    }), { numRuns: 200 });
  });

  it('keeps its place among those that cannot be graded', () => {
    const one = digested({ company: null, person: null, answers: [] }, NOW);
    const digests = new Map([['a', null], ['b', one], ['c', null]]);
    expect(fromDigestColumns(toDigestColumns(digests))).toEqual(digests);
    expect(new AskedDigests(['a']).of('b')).toBeUndefined();
  });

  it('is asked for all where the head counts wanted differ, which tell of a budget too', () => {
    fc.assert(fc.property(icps, (icp) => {
      const size: Criterion = { id: 'size', label: 'Size', subject: 'company', weight: 1, mustKnow: false, test: { kind: 'head-count', min: 3, max: 4 } };
      expect(differInCriteria(asksOf(icp), asksOf({ ...icp, criteria: [...icp.criteria, size] }))).toBe(false);
    }));
  });

  it('is asked for all where what disqualifies differs too', () => {
    fc.assert(fc.property(icps, fc.nat(), (icp, at) => {
      const must = icp.criteria.map((criterion, index) => (index === at % icp.criteria.length ? { ...criterion, mustHave: criterion.mustHave !== true } : criterion));
      expect(differInCriteria(asksOf(icp), asksOf({ ...icp, criteria: must }))).toBe(false);
      expect(differInCriteria(asksOf(icp), asksOf({ ...icp, exclusions: [...icp.exclusions, { domain: 'new.example', list: 'competitor' }] }))).toBe(false);
    }));
  });

  it('is not weighed otherwise where the ICP asks something else', () => {
    fc.assert(fc.property(icps, icps, (icp, other) => {
      fc.pre(JSON.stringify(icp.criteria.map(({ test }) => test)) !== JSON.stringify(other.criteria.map(({ test }) => test)));
      expect(asksOf({ ...icp, criteria: other.criteria })).not.toBe(asksOf(icp));
    }));
  });

  it('gets no grade where no ICP is in use', () => {
    expect(gradeDigest(digested({ company: null, person: null, answers: [] }, NOW), [], NOW)).toBeNull();
  });
});
