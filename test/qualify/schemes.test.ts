import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import type { Criterion, Icp, Scheme } from '#lib/icp/model.ts';
import type { AssessInput } from '#lib/qualify/assess.ts';
import { gradeReady } from '#lib/qualify/grade-ready.ts';
import { gradingOf } from '#lib/qualify/grading.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { company, criterion, grade, icp, NOW, signal } from './make.ts';

const scheme = (kind: Scheme, more: Partial<Icp> = {}): Icp =>
  icp({ ...more, thresholds: { ...DEFAULT_THRESHOLDS, completeness: 0, ...more.thresholds, scheme: kind } });

/** Five criteria of equal weight, in the order of the facts below. */
const FIVE: Criterion[] = [
  criterion({ kind: 'head-count', min: 50, max: 500 }),
  criterion({ kind: 'place', countries: ['DE'], regions: [] }),
  criterion({ kind: 'industry', codes: ['4'] }),
  criterion({ kind: 'founded', from: 2000, to: 2020 }),
  criterion({ kind: 'hiring', atLeast: 4 }),
];
const YES: AnySignal[] = [signal('headCount', { min: 75, max: 75 }), signal('country', 'DE'), signal('industry', '4'), signal('founded', 2010), signal('openRoleCount', 9)];
const NO: AnySignal[] = [signal('headCount', { min: 1, max: 1 }), signal('country', 'US'), signal('industry', '43'), signal('founded', 1900), signal('openRoleCount', 0)];
/** Per criterion whether it matches; null for unknown. */
const facts = (matches: readonly (boolean | null)[]): AnySignal[] => matches.flatMap((match, index) => (match === null ? [] : ((match ? YES : NO)[index] ?? [])));
const thirds = (matches: readonly (boolean | null)[], more: Partial<Icp> = {}): Assessment =>
  grade({ icp: scheme('thirds', { criteria: FIVE, ...more }), company: company(facts(matches)) });

describe('the thirds scheme', () => {
  it.each<[string, (boolean | null)[], string | null, string | null]>([
    ['all match', [true, true, true, true, true], 'A+', 'A4'],
    ['none matches', [false, false, false, false, false], 'F', 'D4'],
    ['three match, one does not, one is unknown', [true, true, true, false, null], 'C+', 'C4'],
    ['none is known', [null, null, null, null, null], null, null],
    ['one is known', [true, null, null, null, null], 'C−', 'C4'],
  ])('%s', (_name, matches, letter, score) => {
    expect(thirds(matches)).toMatchObject({ grade: letter, score, scheme: 'thirds', schemeWhy: null });
  });

  it('takes row D of the matrix for an F that no disqualifier gave', () => {
    expect(thirds([false, false, false, false, false])).toMatchObject({ status: 'scored', grade: 'F', score: 'D4', segment: 'cold', action: 'Cold: drop' });
    const out = thirds([true, true, true, true, true], { disqualifiers: [{ code: 'x', reason: 'x', when: { kind: 'country-in', countries: ['DE'], regions: [] } }] });
    expect(out).toMatchObject({ status: 'disqualified', grade: 'F', score: 'F', segment: 'disqualified' });
  });

  it('shows the steps of every line, which lead from D to the letter', () => {
    const { lines } = thirds([true, true, true, false, null]);
    expect(lines.map(({ steps }) => steps)).toEqual([2, 2, 2, -2, null]);
  });

  it('takes steps from the ICP where it names them, else from the weight', () => {
    const criteria = FIVE.map((one, index) => ({ ...one, ...(index === 0 && { thirds: 3 as const }), ...(index === 1 && { weight: 30 }), ...(index === 2 && { weight: 1 }) }));
    expect(thirds([true, true, true, true, false], { criteria }).lines.map(({ steps }) => steps)).toEqual([3, 3, 1, 2, -2]);
  });

  it('takes penalties as steps down, together no more than the cap', () => {
    const when = { kind: 'country-in' as const, countries: ['DE'], regions: [] };
    const penalties = [{ id: 'a', label: 'a', points: 20, when }, { id: 'b', label: 'b', points: 10, thirds: 1 as const, when }, { id: 'c', label: 'c', points: 15, when }];
    const one = thirds([true, true, true, true, null], { penalties: penalties.slice(0, 1) });
    expect(one).toMatchObject({ grade: 'B−', penalties: [{ steps: 3 }] });
    const all = thirds([true, true, true, true, null], { penalties });
    expect(all.penalties.map(({ steps }) => steps)).toEqual([2, 1, 2]);
    expect(all.grade).toBe('C');
  });

  it('says what an unknown criterion would make of the letter', () => {
    const { counterfactuals, nextSteps } = thirds([true, true, true, false, null]);
    expect(counterfactuals).toEqual([{ criterionId: 'hiring', ifMatch: 'B', ifMismatch: 'C−', changesLetter: true }]);
    expect(nextSteps.find(({ field }) => field === 'openRoleCount')?.reason).toContain('C+ becomes B if');
  });

  it('shows steps nowhere else', () => {
    expect(grade({ icp: scheme('percent', { criteria: FIVE }), company: company(YES) }).lines.every((line) => !('steps' in line))).toBe(true);
  });
});

const CUTS = { a: 7000, b: 6500, c: 5500, of: 240 };
const quantile = (matches: readonly (boolean | null)[], quantileCuts?: AssessInput['quantileCuts']): Assessment =>
  grade({ icp: scheme('quantile', { criteria: FIVE }), company: company(facts(matches)), ...(quantileCuts && { quantileCuts }) });

describe('the quantile scheme', () => {
  it('reads letters from the rank, by the cuts of the records graded', () => {
    expect(quantile([true, true, null, null, null], CUTS)).toMatchObject({ fit: { estimate: 10_000, rank: 7000 }, grade: 'A−', scheme: 'quantile', schemeWhy: null });
    expect(quantile([true, null, null, null, null], CUTS)).toMatchObject({ fit: { estimate: 10_000, rank: 6000 }, grade: 'C', score: 'C4' });
    expect(quantile([true, null, null, null, null], CUTS).counterfactuals[0]).toMatchObject({ ifMatch: 'A−', ifMismatch: 'D+' });
  });

  it('stamps the assessment with the cuts and how many records they come from', () => {
    expect(quantile([true, true, null, null, null], CUTS).stamp.quantile).toEqual(CUTS);
    expect(grade({ icp: scheme('percent', { criteria: FIVE }), company: company(YES), quantileCuts: CUTS }).stamp.quantile).toBeUndefined();
  });

  it('goes by percent until there are enough records, and says so', () => {
    const early = quantile([true, true, null, null, null]);
    expect(early).toMatchObject({ grade: 'A+', scheme: 'percent' });
    expect(early.schemeWhy).toContain('200 prospects');
    expect(early.stamp.quantile).toBeUndefined();
  });
});

const anyScheme = fc.constantFrom<Scheme>('percent', 'thirds', 'quantile');
const cuts = fc.option(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })).map((three) => {
  const [a = 0, b = 0, c = 0] = three.toSorted((one, other) => other - one);
  return { a, b, c, of: 200 };
}));

describe('whatever the scheme', () => {
  it('every status has its letter or none, and the score its row of the matrix', () => {
    fc.assert(fc.property(anyIcp, anyScheme, cuts, anyCompany, fc.option(anyPerson), (made, kind, quantileCuts, profile, who) => {
      const of = { ...made, thresholds: { ...made.thresholds, scheme: kind } };
      const { status, grade: letter, score, segment } = grade({ icp: of, company: profile, person: who, quantileCuts });
      const row = letter === 'F' && status === 'scored' ? 'D' : letter?.charAt(0);
      expect(`${status} ${letter} ${score}`).toMatch(/^scored ([A-D][+−]?|F) [A-D][1-4]$|^disqualified F F$|^(insufficient_data|excluded) null null$/);
      expect(score?.charAt(0)).toBe(row);
      expect(segment === 'disqualified').toBe(status === 'disqualified');
    }));
  });

  it('steps of lines and penalties lead from D to the letter, exactly', () => {
    fc.assert(fc.property(anyIcp, anyCompany, fc.option(anyPerson), (made, profile, who) => {
      const of = scheme('thirds', made);
      const { lines, penalties, grade: letter, status } = grade({ icp: of, company: profile, person: who });
      fc.pre(status === 'scored');
      const at = 2 + lines.reduce((sum, { steps }) => sum + (steps ?? 0), 0) - penalties.reduce((sum, { steps }) => sum + steps, 0);
      expect(letter).toBe(['F', 'D−', 'D', 'D+', 'C−', 'C', 'C+', 'B−', 'B', 'B+', 'A−', 'A', 'A+'][Math.min(12, Math.max(0, at))]);
    }));
  });

  it('the slim grade is the full one without its explanation', () => {
    fc.assert(fc.property(anyIcp, anyScheme, cuts, anyCompany, fc.option(anyPerson), (made, kind, quantileCuts, profile, who) => {
      const of = { ...made, thresholds: { ...made.thresholds, scheme: kind } };
      const full = grade({ icp: of, company: profile, person: who, quantileCuts });
      const slim = gradeReady({ company: profile, person: who, answers: [] }, readyIcp(of, 'hash', quantileCuts), NOW);
      expect(gradingOf(full)).toMatchObject(slim);
    }));
  });
});
