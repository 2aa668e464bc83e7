import { startTransition, useEffect, useMemo, useState } from 'react';
import { atOnce } from '#lib/prospects/in-steps.ts';
import { turn } from '#lib/platform/turn.ts';

/** Longest stretch of work between two turns of the page, in milliseconds. */
const SLICE_MS = 5;
/** Work on so few is done at once. */
const FEW = 1000;

/** Does the steps of a work with pauses between them, so that the page stays quick; null when it was given up. */
export async function inSlices<T>(work: Generator<unknown, T>, isOver: () => boolean): Promise<T | null> {
  for (let begun = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await turn();
    if (isOver()) return null;
    begun = performance.now();
  }
}

type Worked<T> = { state: 'loading' } | { state: 'ready'; value: T };

const ready = <T>(value: T): Worked<T> => ({ state: 'ready', value });

/**
 * What a work on so many prospects comes to; `work` is done anew when it is another function. "Loading" while it is done for many for
 * the first time; after that what it came to before stays meanwhile.
 */
export function useInSlices<T>(size: number, work: () => Generator<unknown, T>): Worked<T> {
  const few = size <= FEW;
  const now = useMemo(() => (few ? ready(atOnce(work())) : null), [few, work]);
  const [later, setLater] = useState<Worked<T>>({ state: 'loading' });
  useEffect(() => {
    if (few) return;
    let over = false;
    void inSlices(work(), () => over).then((done) => over || startTransition(() => setLater(ready(done as T))));
    return () => {
      over = true;
    };
  }, [few, work]);
  return now ?? later;
}
