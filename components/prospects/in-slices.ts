/** Longest stretch of work between two turns of the page, in milliseconds. */
const SLICE_MS = 8;
const RUN = 256;

/** Timers that follow one another are held back by some milliseconds each; messages are not. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

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

/** Those that pass a test, in small steps. */
export function* filterInSteps<T>(items: readonly T[], test: (item: T) => boolean): Generator<void, T[]> {
  const found: T[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    for (const item of items.slice(at, at + RUN)) if (test(item)) found.push(item);
    yield;
  }
  return found;
}

/** What a function makes of each, in small steps. */
export function* mapInSteps<T, U>(items: readonly T[], make: (item: T) => U): Generator<void, U[]> {
  const made: U[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    for (const item of items.slice(at, at + RUN)) made.push(make(item));
    yield;
  }
  return made;
}

/** Sorted copy, equals in their order, in small steps: sorted runs, then merged by twos. */
export function* sortInSteps<T>(items: readonly T[], compare: (one: T, other: T) => number): Generator<void, T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<T>(one: readonly T[], other: readonly T[], compare: (one: T, other: T) => number): Generator<void, T[]> {
  const merged: T[] = [];
  let a = 0;
  let b = 0;
  while (a < one.length || b < other.length) {
    const takesOne = b >= other.length || (a < one.length && compare(one[a] as T, other[b] as T) <= 0);
    merged.push((takesOne ? one[a++] : other[b++]) as T);
    if (merged.length % RUN === 0) yield;
  }
  return merged;
}
