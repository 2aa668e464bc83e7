import { industryPath } from '#lib/taxonomy/industries.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';

const SAME_PARENT: Share = 7000;
const SAME_TOP_GROUP: Share = 4000;

/** Whether an industry is one of the listed ones, or a branch of one. LinkedIn v2 codes. */
export function isInIndustry(code: string, listed: readonly string[]): boolean {
  return code !== '' && industryPath(code).some((node) => listed.includes(node));
}

/** How close two industries are: `wanted` or a branch of it 1, under the same parent or its parent itself 0.7, in the same top group 0.4. */
function closeness(found: readonly string[], wanted: string): Share {
  if (found.includes(wanted)) return WHOLE;
  const path = industryPath(wanted);
  const parent = path.at(-2);
  if (parent !== undefined && (found.at(-1) === parent || found.at(-2) === parent)) return SAME_PARENT;
  return path[0] !== undefined && path[0] === found[0] ? SAME_TOP_GROUP : 0;
}

/** The best of the listed industries (section 2.2): same node 1, same parent 0.7, same top group 0.4, else 0. */
function industryMatch(code: string, listed: readonly string[]): Share {
  const path = industryPath(code);
  return Math.max(0, ...listed.map((wanted) => closeness(path, wanted)));
}

export function matchIndustry(codes: readonly string[], { company }: Facts): Known | null {
  const belief = company.industry;
  return belief === undefined ? null : known(belief, industryMatch(belief.value, codes));
}
