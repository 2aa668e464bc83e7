import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import { rowsOfRole } from './derived/person-rows.ts';
import type { Facts } from './facts.ts';
import { roleOf } from './match/title.ts';
import { SIGNAL_ROWS } from './signal-table.ts';

const DIRECTOR = 18;
/** Above this a director seldom decides alone: row 18 says "decision maker in mid-size". */
const MID_SIZE = 1000;
/** Which row names the part a person plays when several fit: what only this function does comes before the level. */
const BY_PRECEDENCE = [21, 22, 23, 16, 17, 18, 19, 20];

function roleOfRow(row: number, { company }: Facts): DecisionRole | undefined {
  const size = company.headCount?.value;
  if (row === DIRECTOR && size !== undefined && size.min > MID_SIZE) return 'influencer';
  return SIGNAL_ROWS.get(row)?.role;
}

/**
 * The part the person plays in buying (column D of table 3.1): what the rep said, else what level and department stand for in
 * the departments this team sells to, else what the title alone says. Null when nothing is known.
 */
export function decisionRole(facts: Facts, targets: ReadonlySet<string>): string | null {
  const { person } = facts;
  if (person === null) return null;
  if (person.decisionRole?.fromRep === true) return person.decisionRole.value;
  const { seniority, department } = roleOf(person);
  const rows = rowsOfRole(seniority, department, targets);
  const row = BY_PRECEDENCE.find((number) => rows.includes(number));
  return (row === undefined ? undefined : roleOfRow(row, facts)) ?? person.decisionRole?.value ?? null;
}
