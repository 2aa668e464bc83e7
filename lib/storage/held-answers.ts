import type { Held } from '#lib/qualify/rescore.ts';
import type { AnswerChunkRow, LeadlightDb, ProspectRow } from './db.ts';

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;

const GATES = [null, 'excluded', 'disqualified'] as const;
const STATES = ['unknown', 'indicated', 'confirmed', 'denied'] as const;
const UNKNOWN = -1;
/** Numbers that stand before the answers of a prospect. */
const AHEAD = 6;

/** What was held of the prospects of a chunk, by the prospect's id, and for an ICP that asked what. */
export async function heldAnswers(db: LeadlightDb, chunk: number): Promise<{ asks: string; held: Map<string, Held> }> {
  const row = await db.answerChunks.get(chunk);
  return row === undefined ? { asks: '', held: new Map() } : { asks: row.asks, held: unpacked(row) };
}

/** Stores what is held of a whole chunk. Call inside one transaction. */
export async function putAnswers(db: LeadlightDb, chunk: number, asks: string, held: ReadonlyMap<string, Held>): Promise<void> {
  await db.answerChunks.put({ id: chunk, asks, ...packed(held) });
}

/** Keeps what is held of prospects that were graded anew: null where that no longer fits their grading. Call inside one transaction. */
export async function changeAnswers(db: LeadlightDb, asks: string | null, rows: readonly (Placed & { held: Held | null })[]): Promise<void> {
  for (const chunk of new Set(rows.map((row) => row.chunk))) {
    const stored = await db.answerChunks.get(chunk);
    if (stored === undefined) continue;
    const all = unpacked(stored);
    for (const { id, held } of rows.filter((row) => row.chunk === chunk)) {
      if (held !== null && stored.asks === asks) all.set(id, held);
      else all.delete(id);
    }
    await putAnswers(db, chunk, stored.asks, all);
  }
}

/** Forgets what is held of deleted prospects. Call inside one transaction. */
export function dropAnswers(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  return changeAnswers(db, null, rows.map(({ id, chunk }) => ({ id, chunk, held: null })));
}

function packed(held: ReadonlyMap<string, Held>): Pick<AnswerChunkRow, 'ids' | 'numbers'> {
  const all = [...held.values()];
  const stride = AHEAD + 2 * Math.max(0, ...all.map(({ answers }) => answers.length));
  const numbers = new Int32Array(all.length * stride);
  for (const [at, { gate, due, budget, answers }] of all.entries()) {
    let place = at * stride;
    numbers.set([GATES.indexOf(gate), due.points, due.steps, budget ? STATES.indexOf(budget.inBand) : UNKNOWN, budget ? STATES.indexOf(budget.outside) : UNKNOWN, answers.length], place);
    place += AHEAD;
    for (const { match, quality } of answers) {
      numbers[place++] = match ?? UNKNOWN;
      numbers[place++] = quality;
    }
  }
  return { ids: [...held.keys()], numbers };
}

function unpacked({ ids, numbers }: AnswerChunkRow): Map<string, Held> {
  const stride = numbers.length / ids.length;
  const at = (place: number): number => numbers[place] ?? 0;
  return new Map(ids.map((id, index) => {
    const from = index * stride;
    const answers: Held['answers'] = [];
    for (let place = from + AHEAD; answers.length < at(from + AHEAD - 1); place += 2) answers.push({ match: at(place) === UNKNOWN ? null : at(place), quality: at(place + 1) });
    const [inBand, outside] = [STATES[at(from + 3)], STATES[at(from + 4)]];
    return [id, { gate: GATES[at(from)] ?? null, due: { points: at(from + 1), steps: at(from + 2) }, budget: inBand && outside ? { inBand, outside } : null, answers }];
  }));
}
