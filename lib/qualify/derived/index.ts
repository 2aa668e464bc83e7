import type { Icp } from '#lib/icp/model.ts';
import type { Facts } from '../facts.ts';
import { type SeenSignal, triggersSeen } from '../seen-signals.ts';
import { companyRows } from './company-rows.ts';
import { hiringRows } from './hiring-rows.ts';
import { personRows } from './person-rows.ts';
import { teamRows } from './team-rows.ts';
import { technologyRows } from './technology-rows.ts';

/**
 * Every row of table 3.1 that shows: those that page text itself states, and those that only this ICP makes of the facts. A row
 * that a page states is not derived a second time.
 */
export function signalsSeen(facts: Facts, icp: Icp): SeenSignal[] {
  const stated = triggersSeen(facts);
  const derived = [personRows, teamRows, technologyRows, hiringRows, companyRows].flatMap((rows) => rows(facts, icp));
  return [...stated, ...derived.filter(({ row }) => !stated.some((signal) => signal.row === row))];
}
