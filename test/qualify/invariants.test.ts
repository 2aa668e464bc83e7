import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import type { AnySignal, Profile } from '#lib/evidence/model.ts';
import { mergeProfiles } from '#lib/evidence/profile.ts';
import { type Icp, TAGS } from '#lib/icp/model.ts';
import { toPoints } from '#lib/qualify/arithmetic.ts';
import { assess } from '#lib/qualify/assess.ts';
import { gradeReady } from '#lib/qualify/grade-ready.ts';
import { type Assessment, TOUCH_KINDS } from '#lib/qualify/model.ts';
import { type QuantileCuts, quantileCuts } from '#lib/qualify/quantile.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { readIcpFile } from '#lib/schema/icp.ts';
import { anySubject, anyValidIcp } from './any-valid.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { company, NOW } from './make.ts';

const anyNow = fc.oneof(fc.constant(NOW), fc.integer({ min: 0, max: 2 * NOW }));
const anyCuts: fc.Arbitrary<QuantileCuts | null> = fc.option(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 200, maxLength: 220 }).map(quantileCuts));
/** Facts that criteria ask for more often than chance would have it. */
const likely: fc.Arbitrary<Subject> = fc.record({ company: anyCompany, person: fc.option(anyPerson), answers: fc.constant([]) });
const subject = fc.oneof(anySubject, likely);
const icps = fc.oneof(anyValidIcp, anyIcp);

const graded = (of: Subject, icp: Icp, now = NOW, cuts: QuantileCuts | null = null): Assessment => assess({ ...of, icp, icpHash: 'hash', quantileCuts: cuts, now });

const total = (points: readonly (number | null)[]): number => points.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** Every number of an assessment, with its path; the page's own values are left out, as they are the page's. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => (name === 'evidence' ? [] : numbersIn(member, `${path}.${name}`)));
}

it('every ICP made here passes as a file', () => {
  fc.assert(fc.property(anyValidIcp, (icp) => {
    const reading = readIcpFile(JSON.stringify(icp));
    expect(reading.ok ? [] : reading.error.details).toEqual([]);
  }), { numRuns: 60 });
});

describe('for any valid ICP and any evidence, at any time', () => {
  it('an assessment holds only numbers that are some, in their ranges, and adds up', () => {
    fc.assert(fc.property(icps, subject, anyNow, anyCuts, (icp, of, now, cuts) => {
      const { fit, lines, penalties, readiness, status, grade, score, segment, ...rest } = graded(of, icp, now, cuts);
      expect(numbersIn({ fit, lines, penalties, readiness, rest }).filter(([, number]) => !Number.isFinite(number))).toEqual([]);
      expect(Object.entries(fit).filter(([name, number]) => (number === null ? name !== 'estimate' : !Number.isInteger(number) || number < 0 || number > 10_000))).toEqual([]);
      expect(fit.low).toBeLessThanOrEqual(fit.estimate ?? fit.low);
      expect(fit.estimate ?? fit.high).toBeLessThanOrEqual(fit.high);
      expect(fit.low <= fit.rank && fit.rank <= fit.high).toBe(true);
      expect(Math.abs(fit.high - fit.low - (10_000 - fit.completeness)) <= 1 || penalties.length > 0).toBe(true);
      for (const { match, state } of lines) {
        expect(match === null || (Number.isInteger(match) && match >= 0 && match <= 10_000)).toBe(true);
        expect(state === 'unknown').toBe(match === null);
      }
      expect(total(lines.map(({ points }) => points))).toBe(fit.estimate === null ? 0 : fit.estimate + fit.penalty);
      expect(total(penalties.map(({ points }) => points))).toBe(fit.penalty);
      for (const { points, full } of penalties) expect(points).toBeLessThanOrEqual(full);
      for (const { points, full, quality, left } of readiness.lines) expect(Math.abs(points - (full * quality * left) / 1e8)).toBeLessThan(1);
      expect(fit.penalty).toBeLessThanOrEqual(toPoints(icp.thresholds.penaltyCap));
      for (const { points, cap } of readiness.groups) expect(points >= 0 && points <= cap).toBe(true);
      expect(readiness.total).toBe(Math.min(10_000, total(readiness.groups.map(({ points }) => points))));
      expect((grade === null) === (score === null) && (score === null) === (segment === null)).toBe(true);
      expect(status === 'scored' || status === 'disqualified' || grade === null).toBe(true);
    }), { numRuns: 400 });
  });

  it('is the same twice, and the slim grade says the same; what was given is left alone', () => {
    fc.assert(fc.property(icps, subject, anyNow, (icp, of, now) => {
      const before = JSON.stringify([icp, of]);
      const one = graded(of, icp, now);
      expect(canonicalJson(graded(structuredClone(of), structuredClone(icp), now))).toBe(canonicalJson(one));
      expect(gradeReady(of, readyIcp(icp, 'hash', null), now)).toMatchObject({ status: one.status, fit: one.fit, grade: one.grade, score: one.score, readiness: one.readiness.total });
      expect(JSON.stringify([icp, of])).toBe(before);
    }), { numRuns: 200 });
  });
});

const outOfOrder = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length });

const shown = (result: Assessment) => ({
  fit: result.fit,
  letter: [result.grade, result.score, result.segment, result.status],
  lines: Object.fromEntries(result.lines.map(({ criterionId, match, state, found, steps }) => [criterionId, { match, state, found, steps }])),
  hits: result.disqualifiers.map(({ code, certain }) => `${code} ${certain}`).toSorted(),
  counterfactuals: Object.fromEntries(result.counterfactuals.map((one) => [one.criterionId, one])),
});

const pageOf = (signal: AnySignal): Profile => ({
    kind: 'company', key: 'brightforge.example', pages: [{ url: signal.url, pageKind: 'about', readAt: signal.observedAt, cut: false }], signals: [signal],
  });

const merged = (signals: readonly AnySignal[]): Profile => signals.map(pageOf).reduce(mergeProfiles);

describe('order does not count', () => {
  const shuffledIcp = icps.chain((icp) =>
    fc.tuple(fc.constant(icp), fc.tuple(outOfOrder(icp.criteria), outOfOrder(icp.penalties), outOfOrder(icp.disqualifiers), outOfOrder(icp.exclusions)).map(
      ([criteria, penalties, disqualifiers, exclusions]): Icp => ({ ...icp, criteria, penalties, disqualifiers, exclusions }),
    )),
  );

  it('of criteria, penalties, disqualifiers and exclusions', () => {
    fc.assert(fc.property(shuffledIcp, subject, ([icp, other], of) => {
      expect(shown(graded(of, other))).toEqual(shown(graded(of, icp)));
    }), { numRuns: 200 });
  });

  it('of signals, answers and touches', () => {
    const anyAnswer = fc.record({ tag: fc.constantFrom(...TAGS), state: fc.constantFrom('confirmed' as const, 'denied' as const), at: fc.integer({ min: NOW - 3e10, max: NOW }) });
    const anyTouch = fc.record({ kind: fc.constantFrom(...TOUCH_KINDS), source: fc.constantFrom('rep' as const, 'file' as const), at: fc.integer({ min: NOW - 3e10, max: NOW }), event: fc.uuid() });
    const subjects = fc.tuple(anyCompany, fc.array(anyAnswer, { maxLength: 6 }), fc.array(anyTouch, { maxLength: 6 }));
    const pairs = subjects.chain(([of, answers, touches]) => fc.tuple(fc.constant([of.signals, answers, touches] as const), fc.tuple(outOfOrder(of.signals), outOfOrder(answers), outOfOrder(touches))));
    fc.assert(fc.property(icps, pairs, (icp, [one, other]) => {
      const of = ([signals, answers, touches]: typeof one) => {
        const { stamp: _, ...result } = graded({ company: company([...signals]), person: null, answers, touches }, icp);
        return canonicalJson(result);
      };
      expect(of(other)).toBe(of(one));
    }), { numRuns: 150 });
  });

  it('of pages read: merged in any order they give one assessment, byte for byte', () => {
      const readings = anyCompany.filter(({ signals }) => signals.length > 1).chain(({ signals }) => fc.tuple(fc.constant(signals), outOfOrder(signals)));
    fc.assert(fc.property(icps, readings, (icp, [one, other]) => {
      const of = (signals: readonly AnySignal[]) => canonicalJson(graded({ company: merged(signals), person: null, answers: [] }, icp));
      expect(of(other)).toBe(of(one));
    }), { numRuns: 150 });
  });
});

it('weights in another unit give the same fit', () => {
  fc.assert(fc.property(icps, likely, fc.integer({ min: 2, max: 20 }), (icp, of, unit) => {
    const scaled: Icp = { ...icp, criteria: icp.criteria.map((criterion) => ({ ...criterion, weight: Math.round(criterion.weight * 100 * unit) / 100 })) };
    expect(graded(of, scaled).fit).toEqual(graded(of, icp).fit);
  }), { numRuns: 100 });
});

it('a penalty more never raises a number, and the sum stays below the cap', () => {
  fc.assert(fc.property(icps, likely, (icp, of) => {
    for (const [index] of icp.penalties.entries()) {
      const [fewer, all] = [graded(of, { ...icp, penalties: icp.penalties.slice(0, index) }).fit, graded(of, { ...icp, penalties: icp.penalties.slice(0, index + 1) }).fit];
      expect((all.estimate ?? 0) <= (fewer.estimate ?? 0) && all.low <= fewer.low && all.high <= fewer.high && all.rank <= fewer.rank).toBe(true);
    }
  }), { numRuns: 100 });
});
