import type { Held } from '#lib/qualify/rescore.ts';
import type { LeadlightDb, ProspectRow } from './db.ts';

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;

const GATES = [null, 'excluded', 'disqualified'] as const;
const UNKNOWN = -1;

/** What was held of the prospects of a chunk, by the prospect's id, and for an ICP that asked what. */
export async function heldAnswers(db: LeadlightDb, chunk: number): Promise<{ asks: string; held: Map<string, Held> }> {
  const row = await db.answerChunks.get(chunk);
  return { asks: row?.asks ?? '', held: new Map([...(row?.held ?? [])].map(([id, numbers]) => [id, unpacked(numbers)])) };
}

/** Stores what is held of a whole chunk. Call inside one transaction. */
export async function putAnswers(db: LeadlightDb, chunk: number, asks: string, held: ReadonlyMap<string, Held>): Promise<void> {
  await db.answerChunks.put({ id: chunk, asks, held: new Map([...held].map(([id, one]) => [id, packed(one)])) });
}

/** Keeps what is held of prospects that were graded anew: null where that no longer fits their grading. Call inside one transaction. */
export async function changeAnswers(db: LeadlightDb, asks: string | null, rows: readonly (Placed & { held: Held | null })[]): Promise<void> {
  for (const chunk of new Set(rows.map((row) => row.chunk))) {
    const stored = await db.answerChunks.get(chunk);
    if (stored === undefined) continue;
    for (const { id, held } of rows.filter((row) => row.chunk === chunk)) {
      if (held !== null && stored.asks === asks) stored.held.set(id, packed(held));
      else stored.held.delete(id);
    }
    await db.answerChunks.put(stored);
  }
}

/** Forgets what is held of deleted prospects. Call inside one transaction. */
export function dropAnswers(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  return changeAnswers(db, null, rows.map(({ id, chunk }) => ({ id, chunk, held: null })));
}

function packed({ gate, due, answers }: Held): number[] {
  return [GATES.indexOf(gate), due.points, due.steps, ...answers.flatMap(({ match, quality }) => [match ?? UNKNOWN, quality])];
}

function unpacked([gate = 0, points = 0, steps = 0, ...rest]: readonly number[]): Held {
  const answers: Held['answers'] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const match = rest[at] ?? UNKNOWN;
    answers.push({ match: match === UNKNOWN ? null : match, quality: rest[at + 1] ?? 0 });
  }
  return { gate: GATES[gate] ?? null, due: { points, steps }, answers };
}
