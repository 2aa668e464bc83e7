import type { AnySignal } from '#lib/evidence/model.ts';
import { divideHalfUp, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, qualityOf } from '../facts.ts';

/** How many roles are open, as far as pages tell. */
export interface OpenRoles {
  count: number;
  /** True where the count is only what was met on single job posts: there may be more. */
  atLeast: boolean;
  reliability: number;
  quality: number;
  evidence: AnySignal[];
}

/**
 * The number a page states, or the roles it lists, whichever is more; what a rep typed settles it. Null when no page speaks
 * of jobs. Roles met on single job posts alone are a lower bound.
 */
export function openRolesOf({ company, pageKinds }: Facts): OpenRoles | null {
  const { openRoleCount: stated, openRole: listed = [] } = company;
  if (stated !== undefined && (stated.fromRep || stated.value >= listed.length)) {
    return { count: stated.value, atLeast: false, reliability: stated.reliability, quality: qualityOf(stated), evidence: stated.signals };
  }
  if (listed.length === 0) return null;
  const onlyPosts = listed.every(({ signals }) => signals.every(({ url }) => pageKinds.get(url) === 'job-post'));
  return {
    count: listed.length,
    atLeast: onlyPosts && stated === undefined,
    reliability: Math.max(...listed.map(({ reliability }) => reliability)),
    quality: Math.max(...listed.map(qualityOf)),
    evidence: listed.flatMap(({ signals }) => signals),
  };
}

/**
 * At least so many open roles 1, fewer their share, a page that says there are none 0 (section 2.2). A few single job posts
 * do not show how many there are, so short of the number they leave it unknown.
 */
export function matchHiring(wanted: number, facts: Facts): Known | null {
  const open = openRolesOf(facts);
  if (open === null || (open.atLeast && open.count < wanted)) return null;
  return {
    match: Math.min(WHOLE, divideHalfUp(open.count * WHOLE, wanted)),
    quality: open.quality,
    found: open.count === 0 ? 'no open roles' : `${open.count} open ${open.count === 1 ? 'role' : 'roles'}`,
    evidence: open.evidence,
    conflicts: [],
  };
}
