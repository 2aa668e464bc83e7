import type { Belief } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import type { Icp, Offer } from '#lib/icp/model.ts';
import type { Facts } from '../facts.ts';
import { type OpenRoles, openRolesOf } from '../match/hiring.ts';
import { targetDepartments } from '../persona.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';
import { firstHeld, folded } from '../whole-words.ts';

type Role = Belief<'openRole'>;

const MANY_ROLES = 10;
const MANY_IN_ONE_TEAM = 5;

function countIsHigh({ count, roles }: OpenRoles): boolean {
  if (count >= MANY_ROLES) return true;
  if (roles.length < MANY_IN_ONE_TEAM) return false;
  const perTeam = new Map<string, number>();
  for (const { value } of roles) {
    if (value.department !== undefined) perTeam.set(value.department, (perTeam.get(value.department) ?? 0) + 1);
  }
  return Math.max(0, ...perTeam.values()) >= MANY_IN_ONE_TEAM;
}

const needsOf = once((offers: readonly Offer[]) => offers.flatMap(({ needs }) => needs));

function runsYourProduct({ personas, offers }: Icp): (role: Role) => boolean {
  const targets = targetDepartments(personas);
  const needs = needsOf(offers);
  return ({ value }) => (value.department !== undefined && targets.has(value.department)) || (needs.length > 0 && firstHeld(folded(value.title), needs) !== undefined);
}

function seen(row: number, { evidence, reliability }: Pick<SeenSignal, 'evidence' | 'reliability'>): SeenSignal {
  return { row, event: `row ${row} of open roles`, reliability, date: publishedDay(evidence), until: null, evidence };
}

/** Rows 29, 33 and 34 from open roles; ten posts are one hiring surge, so each row is one event. */
export function hiringRows(facts: Facts, icp: Icp): SeenSignal[] {
  const open = openRolesOf(facts);
  if (open === null) return [];
  const fitting = open.roles.filter(runsYourProduct(icp));
  const rows: SeenSignal[] = [];
  if (fitting.length > 0) {
    const reliability = Math.max(...fitting.map((role) => role.reliability));
    rows.push(seen(29, { reliability, evidence: fitting.flatMap(({ signals }) => signals) }));
  }
  if (open.count === 0) rows.push(seen(34, open));
  if (countIsHigh(open)) rows.push(seen(33, open));
  return rows;
}
