/** Fits the table of lib/evidence/calibration.ts to judged claims, whose confidence is the plain reliability here. */
import { CALIBRATED_AT, groupOf, type FieldGroup } from '#lib/evidence/calibration.ts';
import type { FieldName } from '#lib/evidence/model.ts';
import type { JudgedClaim } from './claims.ts';

/** What a prediction calls fields, where the model calls them otherwise. */
const FIELDS: Readonly<Record<string, FieldName>> = {
  foundedYear: 'founded', employees: 'headCount', technologies: 'technology', emails: 'email', phones: 'phone', socialLinks: 'socialLink', hiringRoles: 'openRole', people: 'teamMember',
};

/** What one site reads alike is right or wrong together, so its claims in a cell count as so many at most. */
const SITE_CLAIMS_MAX = 3;
/** Weight of the reliability itself, in claims (`a` of section 2.9): like one site more. */
const PRIOR_CLAIMS = SITE_CLAIMS_MAX;

export type FittedTable = Readonly<Record<FieldGroup, readonly number[]>>;

export function fitCalibration(claims: readonly JudgedClaim[]): FittedTable {
  const row = (group: FieldGroup): number[] => fitRow(claims.filter((claim) => groupOfClaim(claim) === group));
  return { company: row('company'), place: row('place'), contact: row('contact'), people: row('people'), figure: row('figure'), technology: row('technology'), unmeasured: CALIBRATED_AT };
}

function fitRow(claims: readonly JudgedClaim[]): number[] {
  const cells = CALIBRATED_AT.map((at, index) => {
    const inside = claims.filter(({ confidence }) => levelOf(confidence) === index);
    const counted = [...new Set(inside.map(({ site }) => site))].map((site) => {
      const own = inside.filter((claim) => claim.site === site);
      const weight = Math.min(own.length, SITE_CLAIMS_MAX);
      return { weight, right: (weight * own.filter(({ right }) => right).length) / own.length };
    });
    const weight = sum(counted.map((site) => site.weight)) + PRIOR_CLAIMS;
    // a cell without claims goes with its neighbours
    return { share: (sum(counted.map(({ right }) => right)) + PRIOR_CLAIMS * at) / weight, weight: inside.length > 0 ? weight : 0.001 };
  });
  return rising(cells).map((share) => Math.round(share * 100) / 100);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const levelOf = (reliability: number): number => CALIBRATED_AT.findLastIndex((at) => at <= reliability + 1e-9);
const groupOfClaim = ({ field }: JudgedClaim): FieldGroup => groupOf(FIELDS[field] ?? (field as FieldName));

/** Pools neighbours that fall until none does (pool adjacent violators). */
export function rising(cells: readonly { share: number; weight: number }[]): number[] {
  const pools: { share: number; weight: number; size: number }[] = [];
  for (const cell of cells) {
    pools.push({ ...cell, size: 1 });
    for (let [before, last] = [pools.at(-2), pools.at(-1)]; before && last && before.share > last.share; [before, last] = [pools.at(-2), pools.at(-1)]) {
      const weight = before.weight + last.weight;
      pools.splice(-2, 2, { share: (before.share * before.weight + last.share * last.weight) / weight, weight, size: before.size + last.size });
    }
  }
  return pools.flatMap(({ share, size }) => Array.from({ length: size }, () => share));
}

/** The claims with the confidence that a table fitted without their own site gives them. */
export function leaveOneSiteOut(claims: readonly JudgedClaim[]): JudgedClaim[] {
  return [...new Set(claims.map(({ site }) => site))].flatMap((site) => {
    const table = fitCalibration(claims.filter((claim) => claim.site !== site));
    return claims.filter((claim) => claim.site === site).map((claim) => ({ ...claim, confidence: table[groupOfClaim(claim)][levelOf(claim.confidence)] ?? 0 }));
  });
}
