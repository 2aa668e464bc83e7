import type { Icp } from '#lib/icp/model.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import type { Facts } from '../facts.ts';
import { targetDepartments } from '../persona.ts';
import { decay, inOrder, isLive, rate, type RatedSignal, type SeenSignal, triggersSeen } from '../seen-signals.ts';
import { isTouchRow, touchSignals } from '../touches.ts';
import { companyRows, IN_BAND, sizeSign } from './company-rows.ts';
import { endOfLifeRows } from './end-of-life-rows.ts';
import { growthRows } from './growth-rows.ts';
import { hiringRows } from './hiring-rows.ts';
import { personRows } from './person-rows.ts';
import { spendingRows } from './spending-rows.ts';
import { teamRows } from './team-rows.ts';
import { technologyRows } from './technology-rows.ts';

const NEW_LEADER = 53;

/** A new leader counts in the departments that are sold to, and at the head of the company (row 53). */
function concernsTarget({ row, evidence }: SeenSignal, targets: ReadonlySet<string>): boolean {
  if (row !== NEW_LEADER || targets.size === 0) return true;
  const departments = evidence.map((signal) => (signal.field === 'trigger' ? departmentOf(signal.value.detail ?? '') : null));
  return departments.some((department) => department === null || targets.has(department));
}

/** A page's own statement of a row stands for what the facts show of it, unless it has gone stale and the facts say more today. */
function standsFor(stated: RatedSignal, derived: RatedSignal, now: number): boolean {
  return stated.row === derived.row && (isLive(stated, now) || decay(stated, now) >= decay(derived, now));
}

/** A page cannot tell of what happened between the team and the prospect: such rows are taken from touches and the rep alone. */
const mayState = ({ row, evidence }: SeenSignal): boolean => !isTouchRow(row) || evidence.some(({ method }) => method === 'rep');

const DERIVED = [personRows, teamRows, technologyRows, endOfLifeRows, hiringRows, companyRows, growthRows, spendingRows] as const;

/** The rows that only this ICP makes of the facts. */
function derivedRows(facts: Facts, icp: Icp): SeenSignal[] {
  const seen: SeenSignal[] = [];
  for (const rows of DERIVED) for (const row of rows(facts, icp)) seen.push(row);
  return seen;
}

/**
 * Every row of table 3.1 that shows, as the ICP rates it and in one order: those that page text itself states, and those that only
 * this ICP makes of the facts. A row that a page states is not derived a second time.
 */
export function signalsSeen(facts: Facts, icp: Icp): RatedSignal[] {
  const targets = targetDepartments(icp.personas);
  const stated = rate(triggersSeen(facts).filter((signal) => mayState(signal) && concernsTarget(signal, targets)).concat(touchSignals(facts.touches)), icp);
  const derived = rate(derivedRows(facts, icp), icp);
  return inOrder(stated.concat(derived.filter((row) => !stated.some((signal) => standsFor(signal, row, facts.now)))));
}

const isSizeSign = ({ row, evidence: [first] }: SeenSignal): boolean => row === IN_BAND && first?.field === 'headCount';

/**
 * The signals of an outcome as they would be were the head count in a wanted band, and were it in none: of all signals this sign alone
 * hangs on what criteria ask. Null while no head count is known.
 */
export function signalsBySize(signals: readonly RatedSignal[], { company: { headCount }, now }: Facts, icp: Icp): { inBand: RatedSignal[]; outside: RatedSignal[] } | null {
  if (headCount === undefined) return null;
  const outside = signals.filter((signal) => !isSizeSign(signal));
  const sign = rate([sizeSign(headCount)], icp).filter((derived) => !outside.some((stated) => standsFor(stated, derived, now)));
  return { outside, inBand: inOrder(outside.concat(sign)) };
}
