import { byRank, findable, type Findable, type Found, type FoundGrade, foundGrades, UNGRADED } from '#lib/prospects/list/find.ts';
import { onProspectChange, type ProspectChange, together } from './changed-keys.ts';
import type { LeadlightDb } from './db.ts';
import { HeldRows } from './listed-rows.ts';

/**
 * All saved prospects in a slim form, best first, so that a search per letter reads nothing: read when first asked for, then, before the
 * next answer, only what changed. Only a copy; a worker that ends loses nothing by it.
 */
export class QuickIndex {
  readonly #held: HeldRows<Findable, FoundGrade>;
  #rows: readonly Found[] = [];
  #pending: ProspectChange | 'all' | null = 'all';
  #reading: Promise<void> | null = null;

  constructor(db: LeadlightDb, pause: () => Promise<unknown>) {
    this.#held = new HeldRows(db, { row: findable, gradings: foundGrades, none: UNGRADED }, pause);
    onProspectChange(db, (change) => {
      if (this.#pending !== 'all') this.#pending = this.#pending === null ? change : together(this.#pending, change);
    });
  }

  /** True while nothing has to be read before an answer. */
  get isReady(): boolean {
    return this.#pending === null && this.#reading === null;
  }

  async rows(): Promise<readonly Found[]> {
    while (!this.isReady) await (this.#reading ??= this.#read().finally(() => (this.#reading = null)));
    return this.#rows;
  }

  async #read(): Promise<void> {
    const change = this.#pending;
    this.#pending = null;
    try {
      if (change !== null) this.#rows = byRank(await (change === 'all' ? this.#held.readAll() : this.#held.readChanged(change)));
    } catch (error) {
      this.#pending = 'all';
      throw error;
    }
  }
}
