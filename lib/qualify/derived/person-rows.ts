import type { Beliefs } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import { type Facts, groundsOf } from '../facts.ts';
import { roleOf, TOP_LEVELS } from '../match/title.ts';
import { targetDepartments } from '../persona.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

const LEADS: readonly string[] = ['c_suite', 'vp', 'head', 'director', 'manager'];
const SPECIALISTS: readonly string[] = ['senior', 'entry'];
const FINANCE: readonly string[] = ['Finance', 'Accounting'];

/** Rows of table 3.1 that a level and a department stand for, in one company's eyes. */
export function rowsOfRole(seniority: string | undefined, department: string | undefined, targets: ReadonlySet<string>): number[] {
  if (seniority === undefined) return department === 'Purchasing' ? [21] : [];
  if (seniority === 'intern') return [24];
  const rows: number[] = [];
  const isTarget = targets.size === 0 || (department !== undefined && targets.has(department));
  if (TOP_LEVELS.includes(seniority)) rows.push(16);
  if (isTarget) {
    if (seniority === 'vp' || seniority === 'head') rows.push(17);
    if (seniority === 'director') rows.push(18);
    if (seniority === 'manager') rows.push(19);
    if (SPECIALISTS.includes(seniority)) rows.push(20);
  }
  if (department === 'Purchasing') rows.push(21);
  if (department !== undefined && LEADS.includes(seniority)) {
    if (FINANCE.includes(department)) rows.push(22);
    if (department === 'Information Technology' && !targets.has(department)) rows.push(23);
  }
  return rows;
}

function evidenceOf(person: Beliefs): Pick<SeenSignal, 'reliability' | 'date' | 'evidence'> {
  const halves = [person.seniority, person.department].filter((belief) => belief !== undefined);
  const evidence = [person.personTitle, ...halves].flatMap((belief) => (belief === undefined ? [] : groundsOf(belief).evidence));
  return { reliability: Math.min(1, ...halves.map(({ reliability }) => reliability)), date: publishedDay(evidence), evidence };
}

/** Rows 16 to 24 of the person, all one event: a title counts once for each dimension. */
export function personRows(facts: Facts, { personas }: Icp): SeenSignal[] {
  const { person } = facts;
  if (person === null) return [];
  const { seniority, department } = roleOf(facts);
  const rows = rowsOfRole(seniority, department, targetDepartments(personas));
  if (rows.length === 0) return [];
  const grounds = evidenceOf(person);
  return rows.map((row) => ({
    row,
    event: 'title of the person',
    until: null,
    ...grounds,
  }));
}
