import { type BeliefColumn, BeliefColumnMaker, lineIn, opened } from './belief-column.ts';
import { type BeliefPart, isBeliefPart, type Part } from './digest.ts';

/** Of what is believed a column of its own kind; of any other part a line for each prospect, an empty one where it has no such part. */
export type Column = string | BeliefColumn;

/** The digests of some hundred prospects by part, each in the order of the ids. */
export interface DigestColumns {
  ids: readonly string[];
  parts: ReadonlyMap<Part, Column>;
}

/** Null stands for a prospect that cannot be graded, undefined for one that is no longer there. */
export type Edits = ReadonlyMap<string, ReadonlyMap<Part, string> | null | undefined>;

const BREAK = '\n';
export const linesOf = (column: string): readonly string[] => column.split(BREAK);

export const NO_COLUMNS: DigestColumns = { ids: [], parts: new Map() };

/** The columns once these digests stand in place of those they had; a column in which nothing changed is the same object, or text, as before. */
export function changedColumns({ ids, parts }: DigestColumns, edits: Edits): DigestColumns {
  const there = new Map(ids.map((id, at) => [id, at]));
  const now = [...ids.filter((id) => edits.get(id) !== undefined || !edits.has(id)), ...[...edits].flatMap(([id, digest]) => (digest === undefined || there.has(id) ? [] : [id]))];
  const change: Change = { places: now.map((id) => there.get(id)), lines: (part) => now.map((id) => (edits.has(id) ? (edits.get(id)?.get(part) ?? '') : null)) };
  const all = new Set([...parts.keys(), ...[...edits.values()].flatMap((digest) => [...(digest?.keys() ?? [])])]);
  const columns = [...all].map((part) => [part, isBeliefPart(part) ? beliefs(part, parts.get(part), change) : texts(part, parts.get(part), change)] as const);
  return { ids: now, parts: new Map(columns.flatMap(([part, column]) => (column === null ? [] : [[part, column]]))) };
}

interface Change {
  /** Where each stood before. */
  places: readonly (number | undefined)[];
  /** Of each its line of a part as it is now; null where it stays as it was. */
  lines: (part: Part) => (string | null)[];
}

function texts(part: Part, column: Column | undefined, { places, lines }: Change): string | null {
  const before = typeof column === 'string' ? linesOf(column) : [];
  const now = lines(part).map((line, at) => line ?? before[places[at] ?? -1] ?? '');
  return now.every((line) => line === '') ? null : now.join(BREAK);
}

function beliefs(part: BeliefPart, column: Column | undefined, { places, lines }: Change): BeliefColumn | null {
  const before = column === undefined || typeof column === 'string' ? null : opened(column);
  const now = lines(part);
  const stays = before !== null && places.length === before.column.ends.length && now.every((line, at) => places[at] === at && (line === null || line === lineIn(before, at)));
  if (stays) return before.column;
  const maker = new BeliefColumnMaker();
  for (const [at, line] of now.entries()) {
    if (line === null && before !== null) maker.addFrom(before, places[at] ?? -1);
    else maker.add(line ?? '');
  }
  return maker.made();
}

/** All of them, as they were put in. */
export function fromDigestColumns({ ids, parts }: DigestColumns): Map<string, Map<Part, string> | null> {
  const digests = new Map<string, Map<Part, string> | null>(ids.map((id) => [id, null]));
  for (const [part, column] of parts) {
    const open = typeof column === 'string' ? null : opened(column);
    const lines = typeof column === 'string' ? linesOf(column) : [];
    for (const [at, id] of ids.entries()) {
      const line = open === null ? (lines[at] ?? '') : lineIn(open, at);
      if (line !== '') digests.set(id, (digests.get(id) ?? new Map<Part, string>()).set(part, line));
    }
  }
  return digests;
}
