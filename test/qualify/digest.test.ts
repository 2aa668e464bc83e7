import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { type Criterion, type Exclusion, type Icp, TAG_OF } from '#lib/icp/model.ts';
import { fromColumns, type GradeColumns, toColumns } from '#lib/prospects/grade-columns.ts';
import { reweighed } from '#lib/prospects/reweigh.ts';
import { assess } from '#lib/qualify/assess.ts';
import { type Digest, digestOf, type Part } from '#lib/qualify/digest.ts';
import { changedColumns, NO_COLUMNS } from '#lib/qualify/digest-columns.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { gradeDigest, weighDigest } from '#lib/qualify/grade-digest.ts';
import { type Grading, gradingOf } from '#lib/qualify/grading.ts';
import { amend, toHeldColumns } from '#lib/qualify/held-columns.ts';
import { keptIn } from '#lib/qualify/kept-columns.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { asksOf, differInPart } from '#lib/qualify/rescore.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { anySubject, anyValidIcp } from './any-valid.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { company, DAY, icp as makeIcp, NOW, person, signal, trigger } from './make.ts';

const likely: fc.Arbitrary<Subject> = fc.record({ company: anyCompany, person: fc.option(anyPerson), answers: fc.constant([]) });
const subjects = fc.oneof(anySubject, likely);
const icps = fc.oneof(anyValidIcp, anyIcp);

const EVIDENCE = 'evidence';
const digested = (of: Subject, at: number): Map<Part, string> => digestOf({ ...of, picked: null, evidenceHash: EVIDENCE }, factsOf(of.company, of.person, at, of));

const toldApart = (criteria: readonly Criterion[]): Criterion[] => [...new Map(criteria.map((criterion) => [criterion.id, criterion])).values()];
const isGradedBySize = ({ penalties, disqualifiers }: Icp): boolean => [...penalties, ...disqualifiers].some(({ when }) => when.kind === 'trigger-row' && when.row === 7);
const isSize = ({ test }: Criterion): boolean => test.kind === 'head-count';

/** Stamped with what stands for the evidence of every digest here. */
function fromProfiles(of: Subject, icp: Icp, now: number): Grading {
  const grading = gradingOf(assess({ ...of, icp, icpHash: 'second', now }));
  return { ...grading, nextStep: null, stamp: { ...grading.stamp, evidenceHash: EVIDENCE } };
}
const fromDigest = (digest: Digest, icp: Icp, now: number) => gradeDigest(digest, [{ id: icp.id, icp, contentHash: 'second', active: 1 }], now);

const readied = (icp: Icp) => readyIcp(icp, 'second');

/** One graded by an ICP as it is stored: its grading, and what is held of it. */
function stored(digest: Map<Part, string>, icp: Icp, at: number) {
  const weighed = weighDigest(digest, [{ id: icp.id, icp, contentHash: 'first', active: 1 }], at);
  if (weighed === null) throw new Error('not graded');
  return { graded: toColumns([{ id: 'one', grading: weighed.grading }]), held: toHeldColumns(new Map([['one', weighed.held]])) };
}
const gradingIn = (columns: GradeColumns): Grading | undefined => fromColumns(columns)[0]?.grading;

/** Graded by `before` and then, from what was held and the digest, by `after`; null where the two differ in more than criteria and exclusions. */
function amended(of: Subject, before: Icp, after: Icp, at: number): Grading | null | undefined {
  if (!differInPart(asksOf(before), asksOf(after))) return null;
  const digest = digested(of, NOW);
  const { graded, held } = stored(digest, before, at);
  const kept = keptIn(changedColumns(NO_COLUMNS, new Map([['one', digest]])), ['one'], [at]);
  const now = kept && amend(asksOf(before), held, readied(after), kept);
  return now && gradingIn(reweighed(graded, now, readied(after)));
}

const size = (min: number, max: number): Criterion => ({ id: `size ${min} ${max}`, label: 'Size', subject: 'company', weight: 3, mustKnow: false, test: { kind: 'head-count', min, max } });

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
      const { graded, held } = stored(digest, icp, NOW);
      expect(gradingIn(reweighed(graded, held, readied(edited)))).toEqual(fromDigest(digest, edited, NOW));
    }), { numRuns: 300 });
  });

  /** Domains of the companies that are made here, of others and of nobody. */
  const lists: fc.Arbitrary<Exclusion[]> = fc.array(fc.record({ domain: fc.constantFrom('brightforge-ovens.com', 'brightforge.example', 'quillworks.net', 'nordlicht-labs.de', 'other.com'), list: fc.constantFrom('customer', 'do-not-contact') }), { maxLength: 2 });

  it('is asked only for the criteria and exclusions that are new, where an ICP differs in these alone', () => {
    fc.assert(fc.property(subjects, icps, icps, lists, fc.integer({ min: 0, max: 800 }), (of, icp, other, exclusions, days) => {
      const plain = icp.criteria.map((criterion) => ({ ...criterion, mustHave: false }));
      const before: Icp = { ...icp, criteria: plain };
      const fresh = other.criteria.map((criterion) => ({ ...criterion, mustHave: false }));
      const after: Icp = { ...icp, version: '9.9.9', exclusions, criteria: [...fresh, ...plain.filter((_, at) => at > 0)].toReversed() };
      fc.pre(asksOf(after) !== asksOf(before) && !isGradedBySize(icp));
      const at = NOW + days * DAY;
      expect(amended(of, before, after, at)).toEqual(fromDigest(digested(of, NOW), after, at));
    }), { numRuns: 300 });
  });

  it('comes onto a list and off it, and is disqualified then if it was before', () => {
    fc.assert(fc.property(subjects, icps, lists, lists, (of, icp, one, other) => {
      const [before, after] = [{ ...icp, exclusions: one }, { ...icp, exclusions: other, version: '9.9.9' }];
      fc.pre(asksOf(before) !== asksOf(after));
      expect(amended(of, before, after, NOW)).toEqual(fromProfiles(of, after, NOW));
    }), { numRuns: 300 });
  });

  it.each([
    ['its key', { company: { ...company([]), key: 'listed.com' }, person: null, answers: [] }],
    ['a page', { company: company([signal('companyDomain', 'listed.com')]), person: null, answers: [] }],
    ['a page that others dispute', { company: company([signal('companyDomain', 'listed.com', { confidence: 0.5 }), signal('companyDomain', 'brightforge.com')]), person: null, answers: [] }],
    ['another domain of it', { company: company([signal('companyAlias', 'other.com'), signal('companyAlias', 'listed.com')]), person: null, answers: [] }],
    ['the employer of a person', { company: null, person: { ...person([signal('personTitle', 'CFO')]), companyKey: 'listed.com' }, answers: [] }],
  ] satisfies [string, Subject][])('is found on a list by %s', (_name, of) => {
    const [open, listed] = [makeIcp(), makeIcp({ exclusions: [{ domain: 'www.listed.com', list: 'customer' }] })];
    expect(fromProfiles(of, open, NOW).status).not.toBe('excluded');
    expect(amended(of, open, listed, NOW)).toEqual(fromProfiles(of, listed, NOW));
    expect(amended(of, open, listed, NOW)?.status).toBe('excluded');
    expect(amended(of, listed, open, NOW)).toEqual(fromProfiles(of, open, NOW));
  });

  const bands = fc.subarray([size(1, 10), size(10, 400), size(500, 1000)]);
  const dated = fc.option(fc.constantFrom('2026-11-01', '2026-06-01', '2025-01-01'), { nil: undefined });
  const told = fc.record({ row: fc.constantFrom(1, 3, 4, 6, 7, 60), event: fc.constantFrom('row 7', 'one', 'other'), date: dated });
  const band = fc.constantFrom({ min: 5, max: 5 }, { min: 11, max: 50 }, { min: 300, max: 700 }, { min: 501, max: 1000 });
  const yesNo = fc.option(fc.constantFrom('confirmed' as const, 'denied' as const), { freq: 3 });
  /** Head counts in the bands and out of them, beside what else tells of a budget. */
  const sized: fc.Arbitrary<Subject> = fc.record({ found: band, publishedAt: dated, others: fc.array(told, { maxLength: 3 }), state: yesNo }).map(({ found, publishedAt, others, state }) => ({
    company: company([signal('headCount', found, publishedAt === undefined ? {} : { publishedAt }), ...others.map(({ row, event, date }) => trigger(row, { event, ...(date !== undefined && { date }) }))]),
    person: null,
    answers: state === null ? [] : [{ tag: TAG_OF.budget, state, at: NOW - DAY, note: '' }],
  }));

  it('tells of a budget as from its profiles when other head counts are wanted', () => {
    fc.assert(fc.property(sized, anyIcp, bands, bands, fc.constantFrom(0, 0, 100, 400), (of, icp, one, other, days) => {
      fc.pre(!isGradedBySize(icp));
      const wanting = (some: readonly Criterion[]): Icp => ({ ...icp, criteria: toldApart([...icp.criteria.filter((criterion) => !isSize(criterion)), ...some]) });
      const [before, after, at] = [wanting(one), wanting(other), NOW + days * DAY];
      fc.pre(asksOf(before) !== asksOf(after));
      expect(amended(of, before, after, at)).toEqual(fromProfiles(of, after, at));
    }), { numRuns: 300 });
  });

  it('swings between a budget indicated and none as the head count comes into a wanted band and falls out of it', () => {
    const of: Subject = { company: company([signal('headCount', { min: 50, max: 50 }), trigger(4)]), person: null, answers: [] };
    const [wanted, other] = [makeIcp({ criteria: [size(10, 400)] }), makeIcp({ criteria: [size(500, 1000)] })];
    expect(amended(of, wanted, other, NOW)?.bant.budget).toBe('unknown');
    expect(amended(of, other, wanted, NOW)?.bant.budget).toBe('indicated');
  });

  it('is asked for all where the head counts wanted differ and more than a budget hangs on them', () => {
    const when = { kind: 'trigger-row' as const, row: 7 };
    fc.assert(fc.property(icps, (icp) => {
      for (const graded of [{ ...icp, penalties: [{ id: 'sized', label: 'Sized', points: 5, when }] }, { ...icp, disqualifiers: [{ code: 'sized', reason: 'sized', when }] }]) {
        expect(differInPart(asksOf(graded), asksOf({ ...graded, criteria: [...graded.criteria, size(3, 4)] }))).toBe(false);
      }
    }));
  });

  it('is asked for all where what disqualifies differs too', () => {
    fc.assert(fc.property(icps, fc.nat(), (icp, at) => {
      const must = icp.criteria.map((criterion, index) => (index === at % icp.criteria.length ? { ...criterion, mustHave: criterion.mustHave !== true } : criterion));
      expect(differInPart(asksOf(icp), asksOf({ ...icp, criteria: must }))).toBe(false);
      expect(differInPart(asksOf(icp), asksOf({ ...icp, disqualifiers: [...icp.disqualifiers, { code: 'new', reason: 'new', when: { kind: 'trigger-row', row: 3 } }] }))).toBe(false);
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
