import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import type { CriterionTest } from '#lib/icp/model.ts';
import { EVEN_CHANCE, fitOf } from '#lib/qualify/fit.ts';
import { type Candidate, counterfactualsOf, factsToBegin, factsToFind } from '#lib/qualify/next-fact.ts';
import { criterion } from './make.ts';

const cuts = DEFAULT_THRESHOLDS.grade;
const SIZE: CriterionTest = { kind: 'head-count', min: 50, max: 500 };

function candidate(id: string, weight: number, match: number | null, more: { mustKnow?: boolean; cost?: Candidate['cost']; test?: CriterionTest; chance?: number } = {}): Candidate {
  const { mustKnow = false, cost = 1, test = SIZE, chance = EVEN_CHANCE } = more;
  return { criterion: criterion(test, { id, weight, mustKnow }), cost, weight, match: match === null ? null : match * 10_000, quality: 0, chance };
}
const found = (all: Candidate[]): string[] =>
  factsToFind(all, counterfactualsOf(all, 0, cuts), fitOf(all), cuts).map((one) => one.criterion.id);

describe('the worked example of section 2.8', () => {
  const six = [candidate('a', 25, 1), candidate('b', 20, 1), candidate('size', 15, null), candidate('place', 15, null), candidate('e', 15, 0.5), candidate('f', 10, 0)];

  it('75 becomes 79.4 or 61.8: B either way', () => {
    const learnt = (match: number) => fitOf(six.map((one) => (one.criterion.id === 'size' ? { ...one, match } : one))).estimate;
    expect([fitOf(six).estimate, learnt(10_000), learnt(0)]).toEqual([7500, 7941, 6176]);
    expect(counterfactualsOf(six, 0, cuts)).toEqual([
      { criterionId: 'size', ifMatch: 'B+', ifMismatch: 'B−', changesLetter: false },
      { criterionId: 'place', ifMatch: 'B+', ifMismatch: 'B−', changesLetter: false },
    ]);
  });

  it('is offered once all the same, because the band reaches from C to A', () => {
    expect(found(six)).toEqual(['size']);
  });
});

describe('the next best fact', () => {
  it('is one that alone changes the base letter', () => {
    expect(found([candidate('known', 60, 1), candidate('heavy', 30, null), candidate('light', 10, null)])).toEqual(['heavy']);
  });

  it('comes in order of weight, then of cost', () => {
    const all = [candidate('known', 40, 1), candidate('dear', 20, null, { cost: 2 }), candidate('cheap', 20, null, { cost: 1 }), candidate('heavy', 25, null, { cost: 2 })];
    expect(found(all)).toEqual(['heavy', 'cheap', 'dear']);
  });

  it('is none where nothing could change the letter', () => {
    expect(found([candidate('known', 95, 1), candidate('light', 5, null)])).toEqual([]);
    expect(found([candidate('known', 95, 1)])).toEqual([]);
  });

  it('counts penalties in', () => {
    const all = [candidate('known', 60, 1), candidate('unknown', 40, null)];
    expect(counterfactualsOf(all, 2500, cuts)[0]).toMatchObject({ ifMatch: 'B+', ifMismatch: 'D+', changesLetter: true });
  });

  it('knows that words and technologies not found stay unknown', () => {
    const all = [candidate('known', 60, 0.5), candidate('words', 40, null, { test: { kind: 'words', anyOf: ['saas'] } })];
    expect(counterfactualsOf(all, 0, cuts)[0]).toMatchObject({ ifMatch: 'B', ifMismatch: 'C', changesLetter: true });
  });

  it('to begin with is what must be known, then what weighs most', () => {
    const all = [candidate('light', 5, null), candidate('heavy', 40, null), candidate('must', 10, null, { mustKnow: true }), candidate('known', 10, 1)];
    expect(factsToBegin(all).map((one) => one.criterion.id)).toEqual(['must', 'heavy', 'light']);
  });
});
