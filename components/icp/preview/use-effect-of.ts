import { useEffect, useRef, useState } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import { type Change, type Effect, effectOf, isGradedBy, standingOf, type Standing, type Trial } from '#lib/insights/icp-effect.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { quantileCuts } from '#lib/qualify/quantile.ts';
import { type ReadyIcp, readyIcp } from '#lib/qualify/ready-icp.ts';
import { inSlices } from './in-slices.ts';

/** A pause in typing before the draft is tried. */
const REST_MS = 200;
/** No file has it: a draft is not stored. */
const DRAFT_HASH = 'draft';

interface Before {
  ready: ReadyIcp;
  standings: Standing[];
}

export interface Trying {
  /** Of the last draft that was tried through; null before the first. */
  effect: Effect | null;
  /** Prospects tried of the draft as it is now; null once all are. */
  done: number | null;
}

/** What a draft does to the trials, against the ICP as stored; worked out in slices, anew after each change. */
export function useEffectOf(draft: Icp, stored: StoredIcp, inUse: readonly StoredIcp[], trials: readonly Trial[]): Trying {
  const [trying, setTrying] = useState<Trying>({ effect: null, done: 0 });
  const before = useRef<{ of: StoredIcp; trials: readonly Trial[]; kept: Before } | null>(null);

  useEffect(() => {
    let over = false;
    const stop = () => over;
    const tell = (done: number) => {
      if (done % 200 === 0) setTrying(({ effect }) => ({ effect, done }));
    };
    const run = async () => {
      if (before.current?.of !== stored || before.current.trials !== trials) {
        const kept = await standingsOf(stored.icp, stored.contentHash, trials, stop);
        if (kept === null) return;
        before.current = { of: stored, trials, kept };
      }
      const was = before.current.kept.standings;
      const is = await standingsOf(draft, DRAFT_HASH, trials, stop, tell);
      if (is === null) return;
      const drafted = inUse.map((icp) => (icp.id === stored.id ? { ...icp, icp: draft, contentHash: DRAFT_HASH } : icp));
      const alone = !inUse.some(({ id }) => id === stored.id) || inUse.length === 1;
      const changes: Change[] = [];
      const whole = await inSlices(
        trials,
        (trial, index) => {
          const [one, other] = [was[index], is.standings[index]];
          if (one === undefined || other === undefined) return;
          const mine = alone ? { before: true, after: true } : { before: isGradedBy(trial, stored.id, inUse), after: isGradedBy(trial, stored.id, drafted) };
          changes.push({ trial, before: one, after: other, mine });
        },
        stop,
      );
      if (whole) setTrying({ effect: effectOf(changes, draft.criteria), done: null });
    };
    const timer = setTimeout(() => void run(), before.current === null ? 0 : REST_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [draft, stored, inUse, trials]);

  return trying;
}

/** Of all trials against one ICP, under its scheme: cuts of the quantile scheme are read from these very trials. Null where it was stopped. */
async function standingsOf(icp: Icp, icpHash: string, trials: readonly Trial[], over: () => boolean, tell?: (done: number) => void): Promise<Before | null> {
  const grade = async (ready: ReadyIcp): Promise<Before | null> => {
    const standings: Standing[] = [];
    const whole = await inSlices(
      trials,
      (trial, index) => {
        standings.push(standingOf(trial, ready));
        tell?.(index);
      },
      over,
    );
    return whole ? { ready, standings } : null;
  };
  const first = await grade(readyIcp(icp, icpHash));
  if (first === null || icp.thresholds.scheme !== 'quantile') return first;
  const cuts = quantileCuts(first.standings.filter(({ column }) => column !== 'excluded' && column !== 'unknown').map(({ rank }) => rank));
  return cuts === null ? first : grade(readyIcp(icp, icpHash, cuts));
}
