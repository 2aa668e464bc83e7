import type { FieldName } from '#lib/evidence/model.ts';
import { toShare } from './arithmetic.ts';
import { type BeliefColumn, valuesHolding, startOf, valuesIn } from './belief-column.ts';
import { type BeliefPart, freshnessFrom } from './digest.ts';
import type { Share } from './model.ts';
import { soughtAtOnce } from './whole-words.ts';

/** A column of what is believed as it stood at one moment of each prospect. */
export class Believed {
  #values: readonly unknown[] | undefined;
  readonly #column: BeliefColumn;
  readonly #field: FieldName;
  readonly #at: ArrayLike<number>;

  /** `at` of each prospect in milliseconds. */
  constructor(part: BeliefPart, column: BeliefColumn, at: ArrayLike<number>) {
    this.#column = column;
    this.#field = part.slice(2) as FieldName;
    this.#at = at;
  }

  /** Those that differ. */
  get values(): readonly unknown[] {
    return (this.#values ??= valuesIn(this.#column));
  }

  /** Of each of the values, all of them folded texts, whether it holds one of the phrases as whole words. */
  holding(phrases: readonly string[]): readonly boolean[] {
    return valuesHolding(this.#column, soughtAtOnce(phrases));
  }

  /** Place of a prospect's first belief, and the one behind its last. */
  from(prospect: number): number {
    return startOf(this.#column.ends, prospect);
  }

  to(prospect: number): number {
    return this.#column.ends[prospect] ?? 0;
  }

  /** Which of the values is believed at a place. */
  valueAt(place: number): number {
    return this.#column.value[place] ?? 0;
  }

  isFromRep(place: number): boolean {
    return this.#column.fromRep[place] === 1;
  }

  /** Reliability times freshness of a belief of a prospect. */
  qualityAt(place: number, prospect: number): Share {
    return toShare((this.#column.reliability[place] ?? 0) * freshnessFrom(this.#field, this.#column.newest[place] ?? 0, this.#at[prospect] ?? 0));
  }
}
