import { useEffect, useEffectEvent, useState } from 'react';
import type { EffectOn, EffectSlice } from '#lib/messaging/icp-protocol.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';

/** Prospects tried before somebody asks for more. */
const TRIED_FIRST = 2000;

export type AskSlice = (after: string) => Promise<Outcome<EffectSlice>>;

export interface Effect {
  tried: number;
  /** Null until the first slice is in. */
  total: number | null;
  changed: EffectOn[];
  /** Why the letters after may be others in the end; null where they are sure. */
  unsure: string | null;
  problem: Problem | null;
  running: boolean;
  /** Goes on to the last prospect; null where none is left. */
  more: (() => void) | null;
}

const NOTHING_YET = { tried: 0, total: null as number | null, changed: [] as EffectOn[], unsure: null as string | null, problem: null as Problem | null, next: '' as string | null };

/** Asks for the effect slice by slice, for the first many at once and for all on demand; stops when the screen goes. */
export function useEffectPreview(ask: AskSlice): Effect {
  const [seen, setSeen] = useState(NOTHING_YET);
  const [limit, setLimit] = useState(TRIED_FIRST);
  const running = seen.problem === null && seen.next !== null && seen.tried < limit;

  const askNext = useEffectEvent(ask);

  useEffect(() => {
    if (!running) return;
    let gone = false;
    void askNext(seen.next ?? '').then((outcome) => {
      if (gone) return;
      if (!outcome.ok) setSeen((before) => ({ ...before, problem: outcome.error }));
      else {
        const { tried, total, changed, next, unsure } = outcome.value;
        setSeen((before) => ({ ...before, tried: before.tried + tried, total, changed: [...before.changed, ...changed], next, unsure }));
      }
    });
    return () => {
      gone = true;
    };
  }, [running, seen.next]);

  const { tried, total, changed, unsure, problem, next } = seen;
  return { tried, total, changed, unsure, problem, running, more: running || next === null || problem ? null : () => setLimit(Number.POSITIVE_INFINITY) };
}
