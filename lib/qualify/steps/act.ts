import { DIMENSIONS } from '#lib/icp/model.ts';
import { dayOf } from '../dates.ts';
import { dayWords, dueDay, isoDay } from '../due.ts';
import { matrixCell } from '../matrix.ts';
import type { BaseLetter, NextStep } from '../model.ts';
import { isLive, type RatedSignal } from '../seen-signals.ts';
import type { Situation } from './situation.ts';

const NOT_NOW = 59;

const isTitle = ({ rule }: RatedSignal): boolean => rule.family === 'people';

const isReason = ({ rule }: RatedSignal): boolean => rule.strength > 0 && rule.speaksFor && rule.family !== 'stop' && rule.family !== 'size';
const byReason = (a: RatedSignal, b: RatedSignal): number => Number(isTitle(a)) - Number(isTitle(b)) || b.rule.strength - a.rule.strength || a.row - b.row;

/** The live signal that says most: the best reason to write. What somebody is comes behind what has happened. */
function reasonToWrite(signals: readonly RatedSignal[], now: number): RatedSignal | undefined {
  let best: RatedSignal | undefined;
  for (const signal of signals) {
    if (isReason(signal) && (best === undefined || byReason(signal, best) < 0) && isLive(signal, now)) best = signal;
  }
  return best;
}

/** They said when to come back, and that is still ahead. */
function comeBack({ signals, result, say }: Situation): NextStep[] {
  let until = result.stamp.now;
  for (const { row, until: day } of signals) if (row === NOT_NOW && day !== null && day > until) until = day;
  if (until === result.stamp.now) return [];
  const due = isoDay(until);
  return [{ kind: 'nurture', text: say.steps.act.comeBack(dayWords(due, say.tongue)), reason: say.steps.act.notNow, due }];
}

/** The deadline of the matrix, or the signal's own date where that comes first. */
function deadline(within: Parameters<typeof dueDay>[0], why: RatedSignal | undefined, now: number): string {
  const due = dueDay(within, now);
  const until = why?.until ?? null;
  return until !== null && until >= (dayOf(isoDay(now)) ?? now) && isoDay(until) < due ? isoDay(until) : due;
}

/** The action of the matrix cell with its deadline and the signal to write about (section 2.7). */
export function act(situation: Situation): NextStep[] {
  const { result, signals, say } = situation;
  if (result.score === null) return [];
  const [later] = comeBack(situation);
  if (later !== undefined) return [later];
  const { kind, text, within } = matrixCell(result.score.charAt(0) as BaseLetter, result.readiness.digit, say).step;
  const why = kind === 'contact' ? reasonToWrite(signals, result.stamp.now) : undefined;
  const stand = say.steps.act.stand(result.grade ?? '', result.readiness.digit);
  const due = within === null ? {} : { due: deadline(within, why, result.stamp.now) };
  if (why === undefined) return [{ kind, text, reason: stand, ...due }];
  const { label, nextStep } = say.signals[why.row] ?? why.rule;
  return [{ kind, text: `${text}. ${nextStep}`, reason: `${stand}; ${label}`, ...due }];
}

/** Ready for sales by the ICP's own rules (section 2.7). */
export function handOver({ result, icp, say }: Situation): NextStep[] {
  const { mql, sql } = icp.stages;
  const confirmed = result.bant.filter(({ state }) => state === 'confirmed').map(({ dimension }) => dimension);
  const letters: readonly string[] = mql.grades;
  const qualified = letters.includes(result.score?.charAt(0) ?? '') && result.readiness.digit <= mql.readiness && result.fit.completeness >= mql.completeness * 10_000;
  if (!qualified || confirmed.length < sql.confirmed || !sql.among.every((dimension) => confirmed.includes(dimension))) return [];
  return [{
    kind: 'contact',
    text: say.steps.act.handOver,
    reason: say.steps.act.confirmed(confirmed.length, DIMENSIONS.length, sql.among),
    due: dueDay('today', result.stamp.now),
  }];
}

/** Rows that stop the usual course: own customer, contact gone, company closed, not a business. */
export function stops({ signals, result, say }: Situation): NextStep[] {
  return signals
    .filter((signal) => signal.rule.family === 'stop' && isLive(signal, result.stamp.now))
    .filter(({ evidence }) => !result.disqualifiers.some((hit) => hit.evidence[0] === evidence[0]))
    .slice(0, 1)
    .map(({ row, rule }) => {
      const { label, nextStep } = say.signals[row] ?? rule;
      return { kind: row === 55 || row === 56 ? 'disqualify' : 'clean-up', text: nextStep, reason: label };
    });
}
