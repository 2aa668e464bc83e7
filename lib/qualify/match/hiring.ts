import type { AnySignal, Belief } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { openRoles } from '#lib/evidence/show.ts';
import { divideHalfUp, toShare, WHOLE } from '../arithmetic.ts';
import { DAY } from '../dates.ts';
import { CERTAIN_FROM, type Facts, type Found, groundsOf, type Grounds, type Known, qualityOf } from '../facts.ts';
import type { Share } from '../model.ts';

type Role = Belief<'openRole'>;

/** How many roles are open, as far as pages tell. */
export interface OpenRoles extends Grounds {
  count: number;
  /** True where the count is only what was met on single job posts: there may be more. */
  atLeast: boolean;
  fromRep: boolean;
  reliability: number;
  quality: number;
  /** Those known by title: none where a page that is believed more says that none is open. */
  roles: readonly Role[];
}

/** A number and a list read within this time speak of the same state of the company. */
const SAME_TIME = 7 * DAY;

const inWords = (count: number): Found => (tongue) => openRoles(count, tongue);
const lastSeen = (evidence: readonly AnySignal[]): number => Math.max(...evidence.map(({ observedAt }) => observedAt));

function statedOf({ company: { openRoleCount: stated } }: Facts): OpenRoles | null {
  if (stated === undefined) return null;
  const { evidence, conflicts } = groundsOf(stated);
  return {
    count: stated.value,
    atLeast: false,
    fromRep: stated.fromRep,
    reliability: stated.reliability,
    quality: qualityOf(stated),
    evidence,
    conflicts: stated.conflicts.map(({ value }, index) => ({ found: inWords(value), evidence: conflicts[index]?.evidence ?? [] })),
    roles: [],
  };
}

function listedOf({ company: { openRole: roles = [] }, pageKinds }: Facts): OpenRoles | null {
  if (roles.length === 0) return null;
  return {
    count: roles.length,
    atLeast: roles.every(({ signals }) => signals.every(({ url }) => pageKinds.get(url) === 'job-post')),
    fromRep: roles.some(({ fromRep }) => fromRep),
    reliability: Math.max(...roles.map(({ reliability }) => reliability)),
    quality: Math.max(...roles.map(qualityOf)),
    evidence: roles.flatMap(({ signals }) => signals),
    conflicts: [],
    roles,
  };
}

/** Whether the roles listed may be some of those counted: no more of them, and no newer unless they are single posts. */
function isPartOf(listed: OpenRoles, stated: OpenRoles): boolean {
  if (listed.count > stated.count || listed.fromRep) return false;
  return listed.atLeast || lastSeen(listed.evidence) - lastSeen(stated.evidence) <= SAME_TIME;
}

/** How the roles listed stand to a number stated: "p" part of those counted, "s" met on single job posts alone, "ps" both. */
export type Listing = '-' | 'p' | 's' | 'ps';

/** Null where none are listed. */
export function listingOf(facts: Facts): Listing | null {
  const [stated, listed] = [statedOf(facts), listedOf(facts)];
  if (listed === null) return null;
  const isPart = stated !== null && isPartOf(listed, stated);
  return listed.atLeast ? (isPart ? 'ps' : 's') : isPart ? 'p' : '-';
}

type Tally = Pick<OpenRoles, 'count' | 'fromRep' | 'quality'>;

/** Negative where the first is believed before the second. */
export const byBelief = (a: Tally, b: Tally): number => Number(b.fromRep) - Number(a.fromRep) || b.quality - a.quality || b.count - a.count;

/**
 * The number a page states, where the roles listed may be part of it; else the one of the two that the rep typed, or that is believed
 * more (reliability times freshness), or that is more, with the other as a conflict. Null when no page speaks of jobs. Roles met on
 * single job posts alone are a lower bound.
 */
export const openRolesOf = once((facts: Facts): OpenRoles | null => {
  const [stated, listed] = [statedOf(facts), listedOf(facts)];
  if (stated === null || listed === null) return stated ?? listed;
  if (isPartOf(listed, stated)) return { ...stated, roles: listed.roles };
  const [best, other] = [stated, listed].toSorted(byBelief) as [OpenRoles, OpenRoles];
  return {
    ...best,
    roles: best.count === 0 ? [] : listed.roles,
    conflicts: [...best.conflicts, ...(other.count === best.count ? [] : [{ found: inWords(other.count), evidence: other.evidence }])],
  };
});

/** What so many of the wanted ones are worth; null where there may be more. */
export const hiringMatch = (count: number, atLeast: boolean, wanted: number): Share | null =>
  atLeast && count < wanted ? null : Math.min(WHOLE, divideHalfUp(count * WHOLE, wanted));

/**
 * At least so many open roles 1, fewer their share, a page that says there are none 0 (section 2.2). A few single job posts
 * do not show how many there are, so short of the number they leave it unknown.
 */
export function matchHiring(wanted: number, facts: Facts): Known | null {
  const open = openRolesOf(facts);
  const match = open && hiringMatch(open.count, open.atLeast, wanted);
  if (open === null || match === null) return null;
  const { count, quality, reliability, fromRep, evidence, conflicts } = open;
  const sure = match === 0 && (fromRep || (reliability >= CERTAIN_FROM && 2 * quality >= toShare(reliability) && conflicts.length === 0));
  return { match, sure, quality, found: inWords(count), evidence, conflicts };
}
