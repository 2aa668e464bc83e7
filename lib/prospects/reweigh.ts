import { DIMENSIONS } from '#lib/icp/model.ts';
import { type HeldColumns, HeldReader } from '#lib/qualify/held-columns.ts';
import type { BantState } from '#lib/qualify/model.ts';
import type { ReadyIcp } from '#lib/qualify/ready-icp.ts';
import { rescorer } from '#lib/qualify/rescore.ts';
import type { GradeColumns, Source } from './grade-columns.ts';

/**
 * Gradings by another ICP that asks what was held when they were made, in the same order. They stay of the same moment; no next step is
 * worked out.
 */
export function reweighed(columns: GradeColumns, held: HeldColumns, ready: ReadyIcp): GradeColumns {
  const { icp, icpHash, cuts, lettering } = ready;
  const { ids, sources, source, plain, bant } = columns;
  const [rescore, reader] = [rescorer(ready), new HeldReader(held)];
  const budgets = [...(bant[BUDGET] ?? [])];
  const now = ids.map((_, at) => {
    reader.turnTo(at);
    const rescored = rescore(reader, plain.digit[at] ?? 4);
    if (rescored.budget !== null) budgets[at] = rescored.budget;
    return rescored;
  });
  const rules = [...new Set(sources.map(({ rulesVersion }) => rulesVersion))];
  const none = (): null[] => ids.map(() => null);
  return {
    ids,
    sources: rules.map((rulesVersion): Source => ({ icpId: icp.id, icpVersion: icp.version, icpHash, rulesVersion, ...(cuts && { quantile: cuts }) })),
    source: source.map((place) => rules.indexOf(sources[place]?.rulesVersion ?? '')),
    gradedAt: columns.gradedAt,
    evidenceHash: columns.evidenceHash,
    plain: {
      ...plain,
      status: now.map(({ status }) => status),
      scheme: ids.map(() => lettering.scheme),
      grade: now.map(({ grade }) => grade),
      score: now.map(({ score }) => score),
      segment: now.map(({ segment }) => segment),
      action: now.map(({ action }) => action),
    },
    fit: {
      estimate: now.map((one) => one.fit.estimate),
      low: now.map((one) => one.fit.low),
      high: now.map((one) => one.fit.high),
      rank: now.map((one) => one.fit.rank),
      completeness: now.map((one) => one.fit.completeness),
      confidence: now.map((one) => one.fit.confidence),
      penalty: now.map((one) => one.fit.penalty),
    },
    bant: bant.map((states, place): BantState[] => (place === BUDGET ? budgets : states)),
    step: none(),
    reason: none(),
    due: none(),
  };
}

const BUDGET = DIMENSIONS.indexOf('budget');
