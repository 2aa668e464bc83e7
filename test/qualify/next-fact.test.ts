import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import type { CriterionTest } from '#lib/icp/model.ts';
import { EVEN_CHANCE, fitOf, learnt, sumsOf } from '#lib/qualify/fit.ts';
import { letteringOf } from '#lib/qualify/lettering.ts';
import { type Candidate, counterfactualsOf, factsToBegin, factsToFind, type Standing } from '#lib/qualify/next-fact.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { criterion } from './make.ts';

const percent = letteringOf(DEFAULT_THRESHOLDS, null, sayIn('en'));
const standing = (all: Candidate[], points = 0): Standing => ({ sums: sumsOf(all), due: { points, steps: 0 }, lettering: percent });
const SIZE: CriterionTest = { kind: 'head-count', min: 50, max: 500 };

function candidate(id: string, weight: number, match: number | null, more: { mustKnow?: boolean; mustHave?: boolean; chance?: number; cost?: Candidate['cost']; test?: CriterionTest } = {}): Candidate {
  const { mustKnow = false, mustHave = false, chance = EVEN_CHANCE, cost = 1, test = SIZE } = more;
  return { criterion: criterion(test, { id, weight, mustKnow, mustHave }), cost, weight, chance, match: match === null ? null : match * 10_000, quality: 0 };
}
const found = (all: Candidate[]): string[] =>
  factsToFind(all, counterfactualsOf(all, standing(all)), standing(all)).map((one) => one.criterion.id);

describe('the worked example of section 2.8', () => {
  const six = [candidate('a', 25, 1), candidate('b', 20, 1), candidate('size', 15, null), candidate('place', 15, null), candidate('e', 15, 0.5), candidate('f', 10, 0)];

  it('75 becomes 79.4 or 61.8: B either way', () => {
    const { sums } = standing(six);
    const size = candidate('size', 15, null);
    expect([sums, learnt(sums, size, 10_000), learnt(sums, size, 0)].map((known) => fitOf(known).estimate)).toEqual([7500, 7941, 6176]);
    expect(counterfactualsOf(six, standing(six))).toEqual([
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

  it('comes before a heavier one that is all but certain, by w·p(1 − p)', () => {
    const all = [candidate('known', 20, 1), candidate('certain', 45, null, { chance: 9500 }), candidate('open', 35, null)];
    expect(found(all)).toEqual(['open', 'certain']);
  });

  it('is a must-have, however light, since a miss would disqualify', () => {
    const all = [candidate('known', 95, 1), candidate('must', 5, null, { mustHave: true })];
    expect(counterfactualsOf(all, standing(all))).toEqual([{ criterionId: 'must', ifMatch: 'A+', ifMismatch: 'F', changesLetter: true }]);
    expect(found(all)).toEqual(['must']);
  });

  it('is none where nothing could change the letter', () => {
    expect(found([candidate('known', 95, 1), candidate('light', 5, null)])).toEqual([]);
    expect(found([candidate('known', 95, 1)])).toEqual([]);
  });

  it('counts penalties in', () => {
    const all = [candidate('known', 60, 1), candidate('unknown', 40, null)];
    expect(counterfactualsOf(all, standing(all, 2500))[0]).toMatchObject({ ifMatch: 'B+', ifMismatch: 'D+', changesLetter: true });
  });

  it('knows that words and technologies not found stay unknown', () => {
    const all = [candidate('known', 60, 0.5), candidate('words', 40, null, { test: { kind: 'words', anyOf: ['saas'] } })];
    expect(counterfactualsOf(all, standing(all))[0]).toMatchObject({ ifMatch: 'B', ifMismatch: 'C', changesLetter: true });
  });

  it('to begin with is what must be known, then what weighs most', () => {
    const all = [candidate('light', 5, null), candidate('heavy', 40, null), candidate('must', 10, null, { mustKnow: true }), candidate('known', 10, 1)];
    expect(factsToBegin(all).map((one) => one.criterion.id)).toEqual(['must', 'heavy', 'light']);
  });
});
