/** Finding a text that was changed a little. */

export interface Alignment {
  start: number;
  end: number;
  /** Characters put in, left out or replaced. */
  edits: number;
  /** The part of the text that stands where `pattern.slice(from, to)` stood, with what was put in at its edges. */
  part(from: number, to: number): { start: number; end: number };
}

/**
 * The place in `text` that differs from `pattern` by the fewest edits, of equals the first, as long as it may be; null
 * where all differ by more than `most`. Time grows with text length times pattern length, 32 rows of the edit matrix at
 * once: Myers, "A fast bit-vector algorithm for approximate string matching", 1999, in blocks.
 */
export function findApproximately(text: string, pattern: string, most: number): Alignment | null {
  const size = pattern.length;
  if (size === 0) return null;
  const blocks = Math.ceil(size / 32);
  const lettersOf = letterMasks(pattern, blocks);
  const none = new Int32Array(blocks);
  const rises = new Int32Array(blocks).fill(-1);
  const falls = new Int32Array(blocks);
  const lastBit = 1 << ((size - 1) % 32);
  let edits = size;
  let best: { end: number; edits: number } | null = null;
  for (let at = 0; at < text.length && best?.edits !== 0; at += 1) {
    const letters = lettersOf.get(text.charCodeAt(at)) ?? none;
    let carry = 0;
    for (let block = 0; block < blocks; block += 1) {
      const rise = rises[block] ?? 0;
      const fall = falls[block] ?? 0;
      const same = letters[block] ?? 0;
      const diagonal = same | fall;
      const equal = carry < 0 ? same | 1 : same;
      const across = (((equal & rise) + rise) ^ rise) | equal;
      let up = fall | ~(across | rise);
      let down = rise & across;
      const bit = block === blocks - 1 ? lastBit : 1 << 31;
      const next = Number((up & bit) !== 0) - Number((down & bit) !== 0);
      up = (up << 1) | Number(carry > 0);
      down = (down << 1) | Number(carry < 0);
      rises[block] = down | ~(diagonal | up);
      falls[block] = up & diagonal;
      carry = next;
    }
    edits += carry;
    const isSamePlace = best !== null && edits === best.edits && at + 1 - best.end <= most;
    if (edits <= most && (edits < (best?.edits ?? Infinity) || isSamePlace)) best = { end: at + 1, edits };
  }
  return best && align(text.slice(Math.max(0, best.end - size - most), best.end), pattern, best);
}

/** For each letter a bit wherever the pattern holds it. */
function letterMasks(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at);
    const mask = masks.get(code) ?? new Int32Array(blocks);
    masks.set(code, mask);
    mask[at >> 5] = (mask[at >> 5] ?? 0) | (1 << (at % 32));
  }
  return masks;
}

/** Which characters of the pattern became which of the window; the pattern ends where the window does. */
function align(window: string, pattern: string, { end, edits }: { end: number; edits: number }): Alignment {
  const width = window.length + 1;
  const cost = new Uint16Array(width * (pattern.length + 1));
  const cell = (row: number, at: number) => cost[row * width + at] ?? 0;
  const differs = (row: number, at: number) => Number(pattern[row - 1] !== window[at - 1]);
  for (let row = 1; row <= pattern.length; row += 1) {
    cost[row * width] = row;
    for (let at = 1; at < width; at += 1) {
      cost[row * width + at] = Math.min(cell(row - 1, at - 1) + differs(row, at), cell(row - 1, at) + 1, cell(row, at - 1) + 1);
    }
  }
  /** Per row the first and the last place of the window the way back came through. */
  const first = new Uint16Array(pattern.length + 1);
  const last = new Uint16Array(pattern.length + 1);
  let row = pattern.length;
  let at = window.length;
  last[row] = at;
  while (row > 0) {
    const here = cell(row, at);
    const isKept = at > 0 && here === cell(row - 1, at - 1) + differs(row, at);
    if (!isKept && at > 0 && here === cell(row, at - 1) + 1) {
      at -= 1;
      continue;
    }
    first[row] = at;
    row -= 1;
    if (isKept) at -= 1;
    last[row] = at;
  }
  first[0] = at;
  const offset = end - window.length;
  const part = (from: number, to: number) => ({ start: offset + (first[from] ?? 0), end: offset + (last[to] ?? 0) });
  return { start: offset + at, end, edits, part };
}

/** How alike two short texts are, 0 to 1: edits against the longer one's length. */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const kept = (previous[at - 1] ?? 0) + Number(one[row - 1] !== other[at - 1]);
      next.push(Math.min(kept, (previous[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    previous = next;
  }
  return 1 - (previous[other.length] ?? 0) / longer;
}
