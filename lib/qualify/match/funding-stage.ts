import type { Belief, Beliefs } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { showValue } from '#lib/evidence/show.ts';
import { FUNDING_STAGES, type FundingStage } from '#lib/icp/criterion-tests.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Explained, type Facts, isSure, type Known, lazily, qualityOf, spoken, Told } from '../facts.ts';
import type { Share } from '../model.ts';

export interface WantedStages {
  anyOf: readonly FundingStage[];
  /** Share of a neighbouring stage, 0 to 1. */
  nextStage?: number;
}

export const NEXT_STAGE = 0.5;

/** The stage a round belongs to; null for a grant, a loan, a sum of all rounds. */
export function stageOf(round: string | undefined): FundingStage | null {
  if (round !== undefined && /^series-[e-z]$/.test(round)) return 'later';
  return FUNDING_STAGES.find((stage) => stage === round) ?? null;
}

export function stageMatch(stage: FundingStage, { anyOf, nextStage = NEXT_STAGE }: WantedStages): Share {
  if (anyOf.includes(stage)) return WHOLE;
  const at = FUNDING_STAGES.indexOf(stage);
  return anyOf.some((wanted) => Math.abs(FUNDING_STAGES.indexOf(wanted) - at) === 1) ? toShare(nextStage) : 0;
}

interface Round {
  stage: FundingStage;
  belief: Belief<'funding'>;
}

/** Rounds are raised in order, so the last one is the furthest. */
const furthest = (a: Round, b: Round): number => FUNDING_STAGES.indexOf(b.stage) - FUNDING_STAGES.indexOf(a.stage) || qualityOf(b.belief) - qualityOf(a.belief);

interface LastRound extends Pick<Known, 'sure' | 'quality'> {
  stage: FundingStage;
  explain: () => Explained;
}

/** The last round, whatever is asked of it; null while no page names one. */
const lastRound = once((company: Beliefs): LastRound | null => {
  const rounds = (company.funding ?? []).flatMap((belief): Round[] => {
    const stage = stageOf(belief.value.round);
    return stage === null ? [] : [{ stage, belief }];
  });
  const [last] = rounds.toSorted(furthest);
  if (last === undefined) return null;
  const { belief, stage } = last;
  return {
    stage,
    sure: isSure(belief),
    quality: qualityOf(belief),
    explain: lazily(() => ({
      found: spoken((tongue) => showValue('funding', belief.value, tongue)),
      evidence: rounds.filter((round) => round.stage === stage).flatMap((round) => round.belief.signals),
      conflicts: [],
    })),
  };
});

/** The last round raised: a listed stage 1, a neighbouring one 0.5, any other 0. Unknown while no page names a round. */
export function matchFundingStage(wanted: WantedStages, { company }: Facts): Known | null {
  const last = lastRound(company);
  if (last === null) return null;
  const match = stageMatch(last.stage, wanted);
  return new Told(match, match === 0 && last.sure, last.quality, last.explain);
}
