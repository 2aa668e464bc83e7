import { useEffect, useRef, useState } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import { type Change, type Effect, effectOf, isGradedBy, standingOf, type Standing, type Trial } from '#lib/insights/icp-effect.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { quantileCuts } from '#lib/qualify/quantile.ts';
import { type ReadyIcp, readyIcp } from '#lib/qualify/ready-icp.ts';
import { inSlices } from '../../prospects/in-slices.ts';

/** A pause in typing before the draft is tried. */
const REST_MS = 200;
/** No file has it: a draft is not stored. */
const DRAFT_HASH = 'draft';
const TOLD_EVERY = 200;

export interface Trying {
  /** Of the last draft that was tried through; null before the first. */
  effect: Effect | null;
  /** Prospects tried of the draft as it is now; null once all are. */
  done: number | null;
}

/** What a draft does to the trials, against the ICP as stored; worked out in slices, anew after each change. */
export function useEffectOf(draft: Icp, stored: StoredIcp, inUse: readonly StoredIcp[], trials: readonly Trial[]): Trying {
  const [trying, setTrying] = useState<Trying>({ effect: null, done: 0 });
  const before = useRef<{ of: StoredIcp; trials: readonly Trial[]; standings: Standing[] } | null>(null);

  useEffect(() => {
    let over = false;
    const isOver = () => over;
    const tell = (done: number) => setTrying(({ effect }) => ({ effect, done }));
    const run = async () => {
      if (before.current?.of !== stored || before.current.trials !== trials) {
        const standings = await inSlices(standingsOf(stored.icp, stored.contentHash, trials), isOver);
        if (standings === null) return;
        before.current = { of: stored, trials, standings };
      }
      const is = await inSlices(standingsOf(draft, DRAFT_HASH, trials, tell), isOver);
      if (is === null) return;
      const changes = await inSlices(changesOf(trials, before.current.standings, is, gradersOf(draft, stored, inUse)), isOver);
      if (changes !== null && !over) setTrying({ effect: effectOf(changes, draft.criteria), done: null });
    };
    const timer = setTimeout(() => void run(), before.current === null ? 0 : REST_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [draft, stored, inUse, trials]);

  return trying;
}

/** Of all trials against one ICP, under its scheme: cuts of the quantile scheme are read from these very trials. */
function* standingsOf(icp: Icp, icpHash: string, trials: readonly Trial[], tell?: (done: number) => void): Generator<void, Standing[]> {
  const first = yield* gradedBy(readyIcp(icp, icpHash), trials, tell);
  if (icp.thresholds.scheme !== 'quantile') return first;
  const cuts = quantileCuts(first.filter(({ column }) => column !== 'excluded' && column !== 'unknown').map(({ rank }) => rank));
  return cuts === null ? first : yield* gradedBy(readyIcp(icp, icpHash, cuts), trials);
}

function* gradedBy(ready: ReadyIcp, trials: readonly Trial[], tell?: (done: number) => void): Generator<void, Standing[]> {
  const standings: Standing[] = [];
  for (const trial of trials) {
    standings.push(standingOf(trial, ready));
    if (standings.length % TOLD_EVERY === 0) tell?.(standings.length);
    yield;
  }
  return standings;
}

/** The ICPs in use before and after; null where this one alone grades, or none would come to it. */
function gradersOf(draft: Icp, { id }: StoredIcp, inUse: readonly StoredIcp[]): { id: string; before: readonly StoredIcp[]; after: readonly StoredIcp[] } | null {
  if (inUse.length < 2 || !inUse.some((icp) => icp.id === id)) return null;
  return { id, before: inUse, after: inUse.map((icp) => (icp.id === id ? { ...icp, icp: draft, contentHash: DRAFT_HASH } : icp)) };
}

function* changesOf(trials: readonly Trial[], was: readonly Standing[], is: readonly Standing[], graders: ReturnType<typeof gradersOf>): Generator<void, Change[]> {
  const changes: Change[] = [];
  for (const [index, trial] of trials.entries()) {
    const [before, after] = [was[index], is[index]];
    const mine = graders === null ? { before: true, after: true } : { before: isGradedBy(trial, graders.id, graders.before), after: isGradedBy(trial, graders.id, graders.after) };
    if (before && after) changes.push({ trial, before, after, mine });
    yield;
  }
  return changes;
}
