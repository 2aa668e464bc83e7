import { toColumns, type GradedId } from '#lib/prospects/grade-columns.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import type { LeadlightDb } from './db.ts';
import { CHUNK_SIZE, putGradings } from './grades.ts';

/** Places for the gradings of many new prospects, none of them graded yet: each chunk is written once, when it is full or at the end. Use inside one transaction. */
export class NewGradings {
  readonly #db: LeadlightDb;
  /** Chunk to be filled first, and how many of it are taken. */
  #chunk: number;
  #taken: number;
  /** Of the chunk that was begun before. */
  readonly #former: number;
  #waiting: { id: string; chunk: number }[] = [];

  private constructor(db: LeadlightDb, chunk: number, taken: number) {
    this.#db = db;
    this.#chunk = chunk;
    this.#taken = taken;
    this.#former = taken > 0 ? chunk : 0;
  }

  static async after(db: LeadlightDb): Promise<NewGradings> {
    const last = await db.gradeChunks.orderBy('id').last();
    return last !== undefined && last.ids.length < CHUNK_SIZE ? new NewGradings(db, last.id, last.ids.length) : new NewGradings(db, (last?.id ?? 0) + 1, 0);
  }

  /** The chunk of the next new prospect. */
  nextChunk(): number {
    if (this.#taken === CHUNK_SIZE) {
      this.#chunk += 1;
      this.#taken = 0;
    }
    this.#taken += 1;
    return this.#chunk;
  }

  /** Takes in new prospects in the order of their chunks, and writes the chunks that are full. */
  async add(placed: readonly { id: string; chunk: number }[]): Promise<void> {
    for (const { id, chunk } of placed) this.#waiting.push({ id, chunk });
    const open = this.#waiting.at(-1)?.chunk;
    await this.#write(this.#waiting.filter(({ chunk }) => chunk !== open));
    this.#waiting = this.#waiting.filter(({ chunk }) => chunk === open);
  }

  async end(): Promise<void> {
    await this.#write(this.#waiting);
    this.#waiting = [];
  }

  async #write(placed: readonly { id: string; chunk: number }[]): Promise<void> {
    const begun = placed.filter(({ chunk }) => chunk === this.#former);
    if (begun.length > 0) await putGradings(this.#db, begun.map((one) => ({ ...one, grading: NOT_GRADED })));
    const chunks = new Map<number, GradedId[]>();
    for (const { id, chunk } of placed) {
      if (chunk === this.#former) continue;
      const entries = chunks.get(chunk) ?? [];
      entries.push({ id, grading: NOT_GRADED });
      chunks.set(chunk, entries);
    }
    if (chunks.size > 0) await this.#db.gradeChunks.bulkPut([...chunks].map(([id, entries]) => ({ id, ...toColumns(entries) })));
  }
}
