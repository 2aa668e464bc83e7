import { once } from '#lib/evidence/once.ts';
import { canonicalJson, sha256Hex } from '#lib/evidence/canonical-json.ts';
import type { Icp } from '#lib/icp/model.ts';
import { fitOf, sumsOf, withPenalty } from './fit.ts';
import type { Grading } from './grading.ts';
import type { Due } from './lettering.ts';
import type { Share, Status } from './model.ts';
import { type Outcome, tooLittle, verdict } from './outcome.ts';
import type { ReadyIcp } from './ready-icp.ts';

/** What facts said to an ICP, before it is weighed: enough to weigh it otherwise without the facts. */
export interface Held {
  /** What stands in the way of any grade. */
  gate: Extract<Status, 'excluded' | 'disqualified'> | null;
  due: Due;
  /** Match and quality of each criterion asked, in their order. */
  answers: { match: Share | null; quality: Share }[];
}

export function heldOf({ exclusion, disqualifiers, penalised, answered }: Outcome): Held {
  return {
    gate: exclusion !== null ? 'excluded' : disqualifiers.some(({ certain }) => certain) ? 'disqualified' : null,
    due: penalised.due,
    answers: answered.map(({ match, quality }) => ({ match, quality })),
  };
}

/** Members that only weigh or name what an ICP asks, or concern other things than the grade. */
const NOT_ASKED: readonly (keyof Icp)[] = [
  'format', 'schemaVersion', 'id', 'name', 'version', 'createdBy', 'createdAt', 'changedAt', 'previousHash', 'framework', 'applies', 'questions', 'buyingGroup', 'stages', 'reasons', 'taxonomyVersions', 'notes',
];

/**
 * Hash of what an ICP asks of facts. Of two with the same, what was held for one serves the other: they differ in weights, in what
 * must be known, in base rates, in scheme and lines of the letters, or in words.
 */
export const asksOf = once((icp: Icp): string => {
  const { grade: _, scheme: __, completeness: ___, ...thresholds } = icp.thresholds;
  const criteria = icp.criteria.map(({ subject, test, mustHave = false }) => ({ subject, test, mustHave }));
  const asked = Object.entries({ ...icp, thresholds, criteria }).filter(([member]) => !(NOT_ASKED as readonly string[]).includes(member));
  return sha256Hex(canonicalJson(Object.fromEntries(asked)));
});

/**
 * A grading by another ICP that asks the same, from what was held when it was made. It is of the same moment: equal to grading the
 * same evidence by that ICP then.
 */
export function rescore({ gate, due, answers }: Held, former: Grading, ready: ReadyIcp): Grading {
  const { icp, icpHash, lettering, criteria, companyCriteria, cuts } = ready;
  const asked = answers.length === criteria.length ? criteria : companyCriteria;
  const answered = asked.map((one, at) => ({ ...one, ...(answers[at] ?? { match: null, quality: 0 }) }));
  const sums = sumsOf(answered);
  const fit = due.points === 0 ? fitOf(sums) : withPenalty(fitOf(sums), due.points);
  const status = gate ?? (tooLittle(answered, fit, icp.thresholds.completeness) ? 'insufficient_data' : 'scored');
  const { evidenceHash, rulesVersion, now } = former.stamp;
  return {
    ...former,
    ...verdict(status, lettering.markOf(sums, due), former),
    status,
    scheme: lettering.scheme,
    fit,
    nextStep: null,
    stamp: { icpId: icp.id, icpVersion: icp.version, icpHash, rulesVersion, evidenceHash, ...(cuts && { quantile: cuts }), now },
  };
}
