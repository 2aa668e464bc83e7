/** Part of the known customers that must share a thing for it to be suggested. */
export const SHARED = 0.6;

/** How often each value occurs, the most frequent first; equals in the order of their names. */
export function frequencies(values: readonly string[]): [value: string, times: number][] {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** The fewest values, each of two or more, that together make up the shared part of all; null where there are none. */
export function fewestThatCover(values: readonly string[], part = SHARED): string[] | null {
  const chosen: string[] = [];
  let covered = 0;
  for (const [value, times] of frequencies(values)) {
    if (times < 2) break;
    chosen.push(value);
    covered += times;
    if (covered >= part * values.length) return chosen;
  }
  return null;
}
