const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

interface Orders {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}

/** Those of one side that the spine lacks, by what they stand behind; '' for the head of the list. */
function runsBehind(side: readonly string[], kept: ReadonlySet<string>, spine: ReadonlySet<string>): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  let anchor = '';
  for (const key of side) {
    if (spine.has(key)) anchor = key;
    else if (kept.has(key)) runs.set(anchor, [...(runs.get(anchor) ?? []), key]);
  }
  return runs;
}

/** The order of what both sides have, and whether both changed it, each in its own way. */
function spineOf({ base, ours, theirs }: Orders, kept: ReadonlySet<string>): { spine: readonly string[]; clash: boolean } {
  const both = new Set(ours.filter((key) => kept.has(key) && theirs.includes(key)));
  const [mine, yours, before] = [ours, theirs, base].map((keys) => keys.filter((key) => both.has(key))) as [string[], string[], string[]];
  if (same(mine, yours)) return { spine: mine, clash: false };
  const old = new Set(before);
  const moved = (keys: readonly string[]): boolean => !same(keys.filter((key) => old.has(key)), before);
  const [oursMoved, theirsMoved] = [moved(mine), moved(yours)];
  if (oursMoved !== theirsMoved) return { spine: oursMoved ? mine : yours, clash: false };
  if (oursMoved) return { spine: mine, clash: true };
  return { spine: mine.join('\n') < yours.join('\n') ? mine : yours, clash: false };
}

/**
 * The order of a merged list, from the orders of its keys: a side that moved something decides; what one side alone has stays
 * behind what it stood behind. `clash` says that both sides moved what they share, each in its own way; then it is ours. Without
 * a clash it is the same whichever side is called ours.
 */
export function mergeOrder(orders: Orders, kept: ReadonlySet<string>): { order: string[]; clash: boolean } {
  const { spine, clash } = spineOf(orders, kept);
  const fixed = new Set(spine);
  const sides = [orders.ours, orders.theirs].map((side) => runsBehind(side, kept, fixed));
  const behind = (anchor: string): string[] =>
    sides
      .flatMap((runs) => (runs.has(anchor) ? [runs.get(anchor) ?? []] : []))
      .toSorted((one, other) => ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1))
      .flat();
  return { order: ['', ...spine].flatMap((key) => (key === '' ? behind('') : [key, ...behind(key)])), clash };
}
