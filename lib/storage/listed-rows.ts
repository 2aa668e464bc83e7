import { fromColumns, type GradeColumns } from '#lib/prospects/grade-columns.ts';
import { NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import type { ChangedKeys, ProspectChange } from './changed-keys.ts';
import type { LeadlightDb, ProspectRow } from './db.ts';

const SLICE = 500;

type Pause = () => Promise<unknown>;

interface Stored {
  id: string;
}

/** What is held of each prospect, and of the grading beside it. */
interface Hold<Row extends Stored, Graded> {
  row: (row: ProspectRow) => Row;
  /** Of the prospects of one chunk. */
  gradings: (columns: GradeColumns) => (Stored & { grading: Graded })[];
  /** Stands in where no grading is stored. */
  none: Graded;
}

/**
 * Something of every saved prospect and its grading, held in memory: read once, then only what changed. A prospect nothing
 * changed of stays the same object.
 */
export class HeldRows<Row extends Stored, Graded> {
  readonly #db: LeadlightDb;
  readonly #hold: Hold<Row, Graded>;
  readonly #pause: Pause;
  readonly #listed = new Map<string, Row & { grading: Graded }>();
  /** By chunk, so that those of a prospect that left can be forgotten. */
  readonly #chunks = new Map<number, ReadonlySet<string>>();
  readonly #gradings = new Map<string, Graded>();

  /** `pause` lets other things be done between two slices. */
  constructor(db: LeadlightDb, hold: Hold<Row, Graded>, pause: Pause) {
    this.#db = db;
    this.#hold = hold;
    this.#pause = pause;
  }

  /** Reads everything. */
  async readAll(): Promise<(Row & { grading: Graded })[]> {
    this.#chunks.clear();
    this.#gradings.clear();
    this.#listed.clear();
    await this.#readChunks(null);
    await this.#readRows(null);
    return this.inOrder([...this.#listed.values()]);
  }

  /** Reads what changed. */
  async readChanged({ prospects, gradeChunks }: ProspectChange): Promise<(Row & { grading: Graded })[]> {
    if (gradeChunks) await this.#readChunks(gradeChunks);
    if (prospects) await this.#readRows(prospects);
    return this.inOrder([...this.#listed.values()]);
  }

  protected inOrder(rows: (Row & { grading: Graded })[]): (Row & { grading: Graded })[] {
    return rows;
  }

  async #readChunks(changed: ChangedKeys): Promise<void> {
    const stored = await this.#db.gradeChunks.toCollection().primaryKeys();
    const there = new Set(stored);
    for (const id of [...this.#chunks.keys()].filter((known) => !there.has(known))) this.#setChunk(id, []);
    for (const id of stored.filter((key) => !changed || !this.#chunks.has(key) || changed.hasKey(key))) {
      const columns = await this.#db.gradeChunks.get(id);
      this.#setChunk(id, columns ? this.#hold.gradings(columns) : []);
      await this.#pause();
    }
  }

  #setChunk(chunk: number, graded: readonly (Stored & { grading: Graded })[]): void {
    const ids = new Set(graded.map(({ id }) => id));
    for (const id of this.#chunks.get(chunk) ?? []) if (!ids.has(id)) this.#gradings.delete(id);
    if (ids.size > 0) this.#chunks.set(chunk, ids);
    else this.#chunks.delete(chunk);
    for (const { id, grading } of graded) {
      this.#gradings.set(id, grading);
      const row = this.#listed.get(id);
      if (row) this.#listed.set(id, { ...row, grading });
    }
  }

  async #readRows(changed: ChangedKeys): Promise<void> {
    const ranges = changed ? [...iterable(changed)] : [{ from: -Infinity, to: [[]] }];
    const single = ranges.filter(({ from, to }) => from === to).map(({ from }) => from as string);
    for (let at = 0; at < single.length; at += SLICE) {
      const ids = single.slice(at, at + SLICE);
      const rows = await this.#db.prospects.bulkGet(ids);
      for (const [index, id] of ids.entries()) this.#set(id, rows[index]);
      await this.#pause();
    }
    for (const { from, to } of ranges) if (from !== to) await this.#readRange(from as string, to as string);
  }

  /** The next slice is on its way while one is taken in. */
  async #readRange(from: string, to: string): Promise<void> {
    const slice = (above: string | null): Promise<ProspectRow[]> =>
      this.#db.prospects.where('id').between(above ?? from, to, above === null, true).limit(SLICE).toArray();
    const there = new Set<string>();
    for (let next = slice(null); ; ) {
      const rows = await next;
      const last = rows.at(-1);
      if (last !== undefined && rows.length === SLICE) next = slice(last.id);
      for (const row of rows) {
        there.add(row.id);
        this.#set(row.id, row);
      }
      await this.#pause();
      if (last === undefined || rows.length < SLICE) break;
    }
    for (const id of this.#listed.keys()) if (!there.has(id) && isWithin(id, from, to)) this.#listed.delete(id);
  }

  #set(id: string, row: ProspectRow | undefined): void {
    if (row === undefined) this.#listed.delete(id);
    else this.#listed.set(id, { ...this.#hold.row(row), grading: this.#gradings.get(id) ?? this.#hold.none });
  }
}

/** All saved prospects as lists show them, touched last first. */
export class ListedRows extends HeldRows<ProspectRow, Grading> {
  constructor(db: LeadlightDb, pause: Pause) {
    super(db, { row: (row) => row, gradings: fromColumns, none: NOT_GRADED }, pause);
  }

  protected override inOrder(rows: (ProspectRow & { grading: Grading })[]): (ProspectRow & { grading: Grading })[] {
    return rows.sort((a, b) => b.updatedAt - a.updatedAt);
  }
}

const iterable = (keys: NonNullable<ChangedKeys>): Iterable<{ from: unknown; to: unknown }> => ({ [Symbol.iterator]: () => keys[Symbol.iterator]() });

/** Of keys of any type, in the order of the database: texts stand above numbers, below lists. */
function isWithin(id: string, from: unknown, to: unknown): boolean {
  return (typeof from !== 'string' || id >= from) && (typeof to !== 'string' || id <= to);
}
