import type { SlimBelief } from './digest.ts';

/**
 * One part of what is believed of some hundred prospects. A value that many share stands once; numbers stand as numbers, so that all
 * of them are read without making an object of each.
 */
export interface BeliefColumn {
  /** JSON of each value there is, one a line. */
  values: string;
  /** Of each prospect, the place behind its last belief: its first stands where those of the one before end. */
  ends: Uint32Array;
  /** Of each belief: the line of its value. */
  value: Uint32Array;
  /** The rest as in `SlimBelief`. */
  reliability: Float64Array;
  fromRep: Uint8Array;
  newest: Float64Array;
  /** JSON of the conflicts of each, a line for every belief; empty where none has any. */
  conflicts: string;
}

const BREAK = '\n';

/** The lines of a digest's part, each JSON of some `SlimBelief`s or the empty text, put into a column one prospect after the other. */
export class BeliefColumnMaker {
  readonly #values = new Map<string, number>();
  readonly #ends: number[] = [];
  readonly #value: number[] = [];
  readonly #reliability: number[] = [];
  readonly #fromRep: (0 | 1)[] = [];
  readonly #newest: number[] = [];
  readonly #conflicts: string[] = [];

  add(line: string): void {
    if (line !== '') for (const [value, reliability, fromRep, newest, conflicts] of JSON.parse(line) as SlimBelief[]) {
      this.#push(JSON.stringify(value), reliability, fromRep, newest, conflicts === undefined ? '' : JSON.stringify(conflicts));
    }
    this.#ends.push(this.#value.length);
  }

  /** Those of a prospect as they stand in another column. */
  addFrom({ values, conflicts, column }: OpenColumn, at: number): void {
    const { ends, value, reliability, fromRep, newest } = column;
    for (let place = startOf(ends, at); place < (ends[at] ?? 0); place++) {
      this.#push(values[value[place] ?? 0] ?? '', reliability[place] ?? 0, fromRep[place] === 1 ? 1 : 0, newest[place] ?? 0, conflicts[place] ?? '');
    }
    this.#ends.push(this.#value.length);
  }

  /** Null where nothing was put in. */
  made(): BeliefColumn | null {
    if (this.#value.length === 0) return null;
    return {
      values: [...this.#values.keys()].join(BREAK),
      ends: Uint32Array.from(this.#ends),
      value: Uint32Array.from(this.#value),
      reliability: Float64Array.from(this.#reliability),
      fromRep: Uint8Array.from(this.#fromRep),
      newest: Float64Array.from(this.#newest),
      conflicts: this.#conflicts.some((line) => line !== '') ? this.#conflicts.join(BREAK) : '',
    };
  }

  #push(value: string, reliability: number, fromRep: 0 | 1, newest: number, conflicts: string): void {
    const line = this.#values.get(value) ?? this.#values.size;
    if (line === this.#values.size) this.#values.set(value, line);
    this.#value.push(line);
    this.#reliability.push(reliability);
    this.#fromRep.push(fromRep);
    this.#newest.push(newest);
    this.#conflicts.push(conflicts);
  }
}

/** A column with its texts taken apart. */
export interface OpenColumn {
  column: BeliefColumn;
  values: readonly string[];
  conflicts: readonly string[];
}

export const opened = (column: BeliefColumn): OpenColumn => ({ column, values: column.values.split(BREAK), conflicts: column.conflicts === '' ? [] : column.conflicts.split(BREAK) });

/** Place of a prospect's first belief. */
export const startOf = (ends: Uint32Array, at: number): number => (at === 0 ? 0 : (ends[at - 1] ?? 0));

/** The line that was put in for a prospect. */
export function lineIn({ values, conflicts, column: { ends, value, reliability, fromRep, newest } }: OpenColumn, at: number): string {
  const beliefs: string[] = [];
  for (let place = startOf(ends, at); place < (ends[at] ?? 0); place++) {
    const disputed = conflicts[place];
    beliefs.push(`[${values[value[place] ?? 0]},${reliability[place]},${fromRep[place]},${newest[place]}${disputed ? `,${disputed}` : ''}]`);
  }
  return beliefs.length === 0 ? '' : `[${beliefs.join(',')}]`;
}

/** Its values, in the order of their lines. */
export const valuesIn = ({ values }: BeliefColumn): unknown[] => JSON.parse(`[${values.replaceAll(BREAK, ',')}]`) as unknown[];

/**
 * Of each of its values, all of them folded texts, whether one of the sought ones stands in it. Looked for in all of them at once, by one
 * expression, which costs a small part of reading them one by one; JSON writes folded texts as they are.
 */
export function valuesHolding({ values }: BeliefColumn, sought: RegExp | null): boolean[] {
  const lines: boolean[] = [false];
  for (let end = values.indexOf(BREAK); end !== -1; end = values.indexOf(BREAK, end + 1)) lines.push(false);
  if (sought === null) return lines;
  let [line, end] = [0, values.indexOf(BREAK)];
  sought.lastIndex = 0;
  for (let hit = sought.exec(values); hit !== null; hit = end === -1 ? null : sought.exec(values)) {
    for (; end !== -1 && end < hit.index; line++) end = values.indexOf(BREAK, end + 1);
    lines[line] = true;
    sought.lastIndex = end;
  }
  return lines;
}
