import { chooseIcp, type IcpInUse } from './choose-icp.ts';
import { decisionRole } from './decision-role.ts';
import { type Digest, fromDigest } from './digest.ts';
import { gradeOf } from './grade-ready.ts';
import type { Grading } from './grading.ts';
import { outcomeOf } from './outcome.ts';
import { targetDepartments } from './persona.ts';
import type { QuantileCuts } from './quantile.ts';
import { readyIcp } from './ready-icp.ts';
import { type Held, heldOf } from './rescore.ts';
import { RULES_VERSION } from './rules-version.ts';

/** An ICP in use, with the cuts of the records it graded where it letters by them. */
export interface GradingIcp extends IcpInUse {
  cuts?: QuantileCuts | null;
}

/**
 * Grades one prospect of many from its digest: as from its profiles, by the ICP in use that suits it best. No next step is worked
 * out. Null where no ICP is in use.
 */
export function gradeDigest(digest: Digest, inUse: readonly GradingIcp[], now: number): Grading | null {
  return weighDigest(digest, inUse, now)?.grading ?? null;
}

/** The same, with what was held of it to weigh it otherwise later. */
export function weighDigest(digest: Digest, inUse: readonly GradingIcp[], now: number): { grading: Grading; held: Held } | null {
  const { facts, of: head } = fromDigest(digest, now);
  const of = head();
  const choice = chooseIcp(inUse, { facts, company: of.company, person: of.person, picked: of.picked });
  if (choice === null) return null;
  const { icp, contentHash, cuts = null } = choice.chosen;
  const ready = readyIcp(icp, contentHash, cuts);
  const outcome = outcomeOf(facts, of, ready);
  const grading: Grading = {
    ...gradeOf(outcome, of, ready),
    decisionRole: decisionRole(facts, targetDepartments(icp.personas)),
    nextStep: null,
    stamp: { icpId: icp.id, icpVersion: icp.version, icpHash: contentHash, rulesVersion: RULES_VERSION, evidenceHash: of.evidenceHash, ...(ready.cuts && { quantile: ready.cuts }), now },
  };
  return { grading, held: heldOf(outcome, of, icp) };
}
