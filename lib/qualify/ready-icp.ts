import type { FieldName } from '#lib/evidence/model.ts';
import type { Criterion, Icp, Thirds } from '#lib/icp/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { toShare } from './arithmetic.ts';
import { EVEN_CHANCE } from './fit.ts';
import { type Lettering, letteringOf } from './lettering.ts';
import { fieldOf } from './match/index.ts';
import type { Share } from './model.ts';
import { partialWords } from './partial-words.ts';
import { type QuantileCuts, sameCuts } from './quantile.ts';
import { type Say, sayIn } from './say/index.ts';
import { thirdsByWeight } from './thirds.ts';
import { wantedWords } from './words.ts';

/** A criterion with what follows from it alone. */
export interface ReadyCriterion {
  criterion: Criterion;
  weight: number;
  /** π of section 2.2: the chance that it is met where that is unknown. */
  chance: Share;
  /** Steps it is worth in the thirds scheme. */
  thirds: Thirds;
  /** What it asks, for people. */
  wanted: string;
  /** The rule by which it is met in part, for people; null where it never is. */
  partly: string | null;
  /** The field it reads. */
  field: FieldName;
}

/** An ICP with all that follows from it alone, worked out once for any number of prospects. */
export interface ReadyIcp {
  icp: Icp;
  icpHash: string;
  /** Of the quantile scheme; null where it has none, or the ICP another scheme. */
  cuts: QuantileCuts | null;
  lettering: Lettering;
  criteria: readonly ReadyCriterion[];
  /** Those that count while there is no person: person criteria are left out of all sums then (section 2.2). */
  companyCriteria: readonly ReadyCriterion[];
  /** What it is all said in. */
  say: Say;
}

const made: Readonly<Record<Tongue, WeakMap<Icp, ReadyIcp>>> = { en: new WeakMap(), de: new WeakMap() };

/**
 * Readies an ICP for grading; `icpHash` is its `hashIcp`, `quantileCuts` those last read from the prospects it graded. An ICP is never
 * changed in place, so the same one is readied once for each language.
 */
export function readyIcp(icp: Icp, icpHash: string, quantileCuts: QuantileCuts | null = null, tongue: Tongue = 'en'): ReadyIcp {
  const cuts = icp.thresholds.scheme === 'quantile' ? quantileCuts : null;
  const held = made[tongue].get(icp);
  if (held?.icpHash === icpHash && sameCuts(held.cuts, cuts)) return held;
  const say = sayIn(tongue);
  const weights = icp.criteria.map(({ weight }) => weight);
  const criteria = icp.criteria.map((criterion) => ({
    criterion,
    weight: criterion.weight,
    chance: criterion.baseRate === undefined ? EVEN_CHANCE : toShare(criterion.baseRate),
    thirds: criterion.thirds ?? thirdsByWeight(criterion.weight, weights),
    wanted: wantedWords(criterion, say),
    partly: partialWords(criterion.test, say),
    field: fieldOf(criterion),
  }));
  const ready: ReadyIcp = {
    icp,
    icpHash,
    cuts,
    lettering: letteringOf(icp.thresholds, cuts, say),
    criteria,
    companyCriteria: criteria.filter(({ criterion }) => criterion.subject === 'company'),
    say,
  };
  made[tongue].set(icp, ready);
  return ready;
}
