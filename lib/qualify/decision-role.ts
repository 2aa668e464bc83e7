import type { Beliefs } from '#lib/evidence/model.ts';
import { DECISION_ROLES, type DecisionRole } from '#lib/taxonomy/decision-role.ts';
import { rowsOfRole } from './derived/person-rows.ts';
import type { Facts } from './facts.ts';
import { roleOf } from './match/title.ts';
import { SIGNAL_ROWS } from './signal-table.ts';

const DIRECTOR = 18;
/** Above this a director seldom decides alone: row 18 says "decision maker in mid-size". */
const MID_SIZE = 1000;
/** Which row names the part a person plays when several fit: what only this function does comes before the level. */
const BY_PRECEDENCE = [21, 22, 23, 16, 17, 18, 19, 20];

const known = (role: string | undefined): DecisionRole | null => DECISION_ROLES.find((one) => one === role) ?? null;

/** The part that a level and a department stand for in a company, in the departments this team sells to; null where they say none. */
export function roleAtLevel(seniority: string | undefined, department: string | undefined, { headCount }: Beliefs, targets: ReadonlySet<string>): DecisionRole | null {
  const rows = rowsOfRole(seniority, department, targets);
  const row = BY_PRECEDENCE.find((number) => rows.includes(number));
  if (row === undefined) return null;
  if (row === DIRECTOR && headCount !== undefined && headCount.value.min > MID_SIZE) return 'influencer';
  return SIGNAL_ROWS.get(row)?.role ?? null;
}

/**
 * The part a person plays in buying (column D of table 3.1): what the rep said, else what level and department stand for in
 * the departments this team sells to, else what the title alone says. Null when nothing is known.
 */
export function decisionRole({ person, company }: Pick<Facts, 'person' | 'company'>, targets: ReadonlySet<string>): DecisionRole | null {
  if (person === null) return null;
  const stated = known(person.decisionRole?.value);
  if (person.decisionRole?.fromRep === true) return stated;
  const { seniority, department } = roleOf({ person, company });
  return roleAtLevel(seniority, department, company, targets) ?? stated;
}
