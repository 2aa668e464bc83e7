import type { ReasonCode } from '#lib/icp/model.ts';
import type { Points } from '#lib/qualify/model.ts';
import type { Prospect, Stage, StageChange } from './model.ts';
import { isClosed, moved, type Under } from './stage.ts';

/** What a person decides of a prospect; `reason` is a code of `Icp.reasons`, `until` an ISO date. */
export type Decision =
  | { to: 'won'; note?: string }
  | { to: 'lost' | 'disqualified'; reason: string; note?: string }
  | { to: 'nurture'; until: string; note?: string }
  | { to: 'reopen'; note?: string };

type Held = Pick<Prospect, 'stage' | 'history'>;

const movesOf = (history: Held['history']): StageChange[] => history.filter((entry) => entry.kind === 'stage');

/** Where a closed prospect was before it was closed, with the day it was to be looked at again. */
export function stageBefore({ history }: Held): Pick<StageChange, 'to'> & Partial<Pick<StageChange, 'reviewOn' | 'readiness'>> {
  const moves = movesOf(history);
  const to: Stage = moves.findLast((move) => isClosed(move.to) && !isClosed(move.from))?.from ?? 'unqualified';
  const { reviewOn, readiness } = moves.findLast((move) => move.to === to) ?? {};
  return { to, ...(reviewOn !== undefined && { reviewOn }), ...(readiness !== undefined && { readiness }) };
}

function moveOf(held: Held, decision: Decision, reasons: readonly ReasonCode[], readiness: Points): Parameters<typeof moved>[1] | null {
  const note = decision.note ? { note: decision.note } : {};
  switch (decision.to) {
    case 'won':
      return held.stage === 'won' ? null : { to: 'won', because: { kind: 'won' }, ...note };
    case 'lost':
    case 'disqualified': {
      const known = reasons.find(({ code }) => code === decision.reason);
      return known ? { to: decision.to, because: { kind: 'closed', to: decision.to, reason: known.label }, reason: known.code, ...note } : null;
    }
    case 'nurture':
      return isClosed(held.stage) ? null : { to: 'nurture', because: { kind: 'nurture' }, reviewOn: decision.until, readiness, ...note };
    case 'reopen':
      return isClosed(held.stage) ? { ...stageBefore(held), because: { kind: 'reopened' }, reopened: true, ...note } : null;
  }
}

/**
 * The history entry of what a person decided; null where it cannot be: a reason the ICP does not list, winning what is won, reopening what is open. Nothing
 * is lost by closing: reopening restores the stage it had (section 2.4). `readiness` is what it has now.
 */
export function decided(held: Held, decision: Decision, readiness: Points, under: Under): StageChange | null {
  const move = moveOf(held, decision, under.icp.reasons, readiness);
  return move && moved(held.stage, move, 'rep', under);
}

export interface ReasonCount {
  code: string;
  label: string;
  disqualified: number;
  lost: number;
}

/** How often each reason closed a prospect that is still closed, most often first: for the review of an ICP (section 2.4). */
export function countReasons(prospects: readonly Held[], reasons: readonly ReasonCode[]): ReasonCount[] {
  const counts = new Map<string, ReasonCount>();
  for (const { stage, history } of prospects) {
    if (stage !== 'lost' && stage !== 'disqualified') continue;
    const code = movesOf(history).at(-1)?.reason;
    if (code === undefined) continue;
    const label = reasons.find((known) => known.code === code)?.label ?? code;
    const count = counts.get(code) ?? { code, label, disqualified: 0, lost: 0 };
    counts.set(code, { ...count, [stage]: count[stage] + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.disqualified + b.lost - a.disqualified - a.lost || (a.label < b.label ? -1 : 1));
}
