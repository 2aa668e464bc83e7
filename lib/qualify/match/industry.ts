import { onceEach } from '#lib/evidence/once.ts';
import { industryPath } from '#lib/taxonomy/industries.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';

/** LinkedIn v2 codes, and the shares of an ancestor's credit from 0 to 1. */
export interface WantedIndustries {
  codes: readonly string[];
  parent?: number;
  group?: number;
}

export const SAME_PARENT = 0.7;
export const SAME_TOP_GROUP = 0.4;

const standsUnder = onceEach((listed: readonly string[], code: string) => industryPath(code).some((node) => listed.includes(node)));

/** Whether an industry is one of the listed ones, or a branch of one. LinkedIn v2 codes. */
export const isInIndustry = (code: string, listed: readonly string[]): boolean => code !== '' && standsUnder(listed, code);

/** How close two industries are: `wanted` or a branch of it 1, under the same parent or its parent itself `parent`, in the same top group `group`. */
function closeness(found: readonly string[], wanted: string, parentShare: Share, groupShare: Share): Share {
  if (found.includes(wanted)) return WHOLE;
  const path = industryPath(wanted);
  const parent = path.at(-2);
  if (parent !== undefined && (found.at(-1) === parent || found.at(-2) === parent)) return parentShare;
  return path[0] !== undefined && path[0] === found[0] ? groupShare : 0;
}

/** The best of the listed industries (section 2.2): same node 1, same parent 0.7, same top group 0.4, else 0. */
export const industryMatch = onceEach(({ codes, parent = SAME_PARENT, group = SAME_TOP_GROUP }: WantedIndustries, code: string): Share => {
  const path = industryPath(code);
  const [parentShare, groupShare] = [toShare(parent), toShare(group)];
  return Math.max(0, ...codes.map((wanted) => closeness(path, wanted, parentShare, groupShare)));
});

export function matchIndustry(wanted: WantedIndustries, { company }: Facts): Known | null {
  return known(company.industry, (code) => industryMatch(wanted, code));
}
