import { canonicalJson, sha256Hex } from '#lib/evidence/canonical-json.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { assess } from '#lib/qualify/assess.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import type { QuantileCuts } from '#lib/qualify/quantile.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';

/** When every vector is graded. */
export const GOLDEN_NOW = Date.UTC(2026, 10, 22, 12);

/** The cuts that ICPs of the quantile scheme are graded by. */
const GOLDEN_CUTS: QuantileCuts = { a: 7800, b: 6100, c: 4900, of: 560 };

/** What a vector must give: the SHA-256 of the canonical assessment, and enough of it to see what moved. */
export interface Golden {
  hash: string;
  status: Assessment['status'];
  grade: string | null;
  score: string | null;
  /** Estimate, low, high and rank in hundredths; completeness in ten-thousandths. */
  fit: [number | null, number, number, number, number];
  readiness: number;
  /** Match of each criterion in ten-thousandths. */
  lines: Record<string, number | null>;
}

function read<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Grades a profile file by an ICP file, texts both. */
export function gradeFiles(profile: string, icpFile: string): Assessment {
  const icp = read(decodeIcpFile(icpFile));
  return assess({ ...read(decodeProfileFile(profile)), icp, icpHash: hashIcp(icp), quantileCuts: icp.thresholds.scheme === 'quantile' ? GOLDEN_CUTS : null, now: GOLDEN_NOW });
}

export function goldenOf(assessment: Assessment): Golden {
  const { status, grade, score, fit, readiness, lines } = assessment;
  return {
    hash: sha256Hex(canonicalJson(assessment)),
    status,
    grade,
    score,
    fit: [fit.estimate, fit.low, fit.high, fit.rank, fit.completeness],
    readiness: readiness.total,
    lines: Object.fromEntries(lines.map(({ criterionId, match }) => [criterionId, match])),
  };
}
