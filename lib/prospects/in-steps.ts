/** Work over many thousands of prospects in small steps, so that whoever does it can pause between two. */

const RUN = 256;

/** Those that pass a test. */
export function* filterInSteps<T>(items: readonly T[], test: (item: T) => boolean): Generator<void, T[]> {
  const found: T[] = [];
  yield* eachInSteps(items, (item) => {
    if (test(item)) found.push(item);
  });
  return found;
}

/** What a function makes of each. */
export function* mapInSteps<T, U>(items: readonly T[], make: (item: T) => U): Generator<void, U[]> {
  const made: U[] = [];
  yield* eachInSteps(items, (item) => void made.push(make(item)));
  return made;
}

/** The sum of a number that each has. */
export function* sumInSteps<T>(items: readonly T[], of: (item: T) => number): Generator<void, number> {
  let sum = 0;
  yield* eachInSteps(items, (item) => {
    sum += of(item);
  });
  return sum;
}

/** Does something with each. */
export function* eachInSteps<T>(items: readonly T[], work: (item: T) => void): Generator<void, void> {
  for (let at = 0; at < items.length; at += RUN) {
    for (const item of items.slice(at, at + RUN)) work(item);
    yield;
  }
}

/** Sorted copy, equals in their order: sorted runs, then merged by twos. */
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
  const [last, first] = [one.at(-1), other[0]];
  if (first === undefined || (last !== undefined && compare(last, first) <= 0)) return [...one, ...other];
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

/** All steps one after the other. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
