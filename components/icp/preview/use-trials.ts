import { useEffect, useState } from 'react';
import { type Trial, trialOf } from '#lib/insights/icp-effect.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { inSlices } from '../../prospects/in-slices.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';

/** More would be felt while typing; beyond it an even sample stands for all, and the screen says so. */
const TRIALS_MAX = 2000;

/** Hands out saved prospects in small batches, an even sample where there are more than `limit`. */
export type ReadSubjects = (limit: number) => AsyncGenerator<{ saved: number; batch: { row: Prospect; subject: Subject }[] }>;

export type Trials = { state: 'loading'; read: number } | { state: 'failed'; message: string } | { state: 'ready'; trials: readonly Trial[]; saved: number };

/** Saved prospects made ready to try ICPs on, read once. */
export function useTrials(read: ReadSubjects, now: number): Trials {
  const [trials, setTrials] = useState<Trials>({ state: 'loading', read: 0 });
  useEffect(() => {
    let over = false;
    load(read(TRIALS_MAX), now, () => over, setTrials).catch((error: unknown) => setTrials({ state: 'failed', message: error instanceof Error ? error.message : String(error) }));
    return () => {
      over = true;
    };
  }, [read, now]);
  return trials;
}

async function load(batches: ReturnType<ReadSubjects>, now: number, over: () => boolean, tell: (trials: Trials) => void): Promise<void> {
  const trials: Trial[] = [];
  let all = 0;
  for await (const { saved, batch } of batches) {
    all = saved;
    const made = await inSlices(trialsOf(batch, now), over);
    if (made === null || over()) return;
    trials.push(...made);
    tell({ state: 'loading', read: trials.length });
  }
  if (!over()) tell({ state: 'ready', trials, saved: all });
}

function* trialsOf(batch: readonly { row: Prospect; subject: Subject }[], now: number): Generator<void, Trial[]> {
  const made: Trial[] = [];
  for (const { row, subject } of batch) {
    made.push(trialOf({ id: row.id, name: prospectName(row), picked: row.icpId }, subject, now));
    yield;
  }
  return made;
}
