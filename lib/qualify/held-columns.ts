import type { Criterion, Exclusion } from '#lib/icp/model.ts';
import { type ColumnAnswers, type Columns, matchInColumns, UNKNOWN } from './match/in-columns.ts';
import type { ReadyIcp } from './ready-icp.ts';
import { askOf, asksOf, type Held } from './rescore.ts';

/** What is held of some hundred prospects (see `Held`), as numbers. */
export interface HeldColumns {
  /** Of the prospects, in the order of their numbers. */
  ids: readonly string[];
  /** As many for each: what stands in the way of any grade, penalties due in points and steps, the budget in and outside the bands, how many criteria it was asked, then match and quality of each of those. */
  numbers: Int32Array;
}

/** Bits of what stands in the way of any grade. */
const EXCLUDED = 1;
const DISQUALIFIED = 2;
const STATES = ['unknown', 'indicated', 'confirmed', 'denied'] as const;
/** Numbers that stand before the answers of a prospect, the last of them how many there are. */
const AHEAD = 6;

export function toHeldColumns(held: ReadonlyMap<string, Held>): HeldColumns {
  const all = [...held.values()];
  const stride = AHEAD + 2 * Math.max(0, ...all.map(({ answers }) => answers.length));
  const numbers = new Int32Array(all.length * stride);
  for (const [at, { excluded, disqualified, due, budget, answers }] of all.entries()) {
    let place = at * stride;
    numbers.set([(excluded ? EXCLUDED : 0) | (disqualified ? DISQUALIFIED : 0), due.points, due.steps, budget ? STATES.indexOf(budget.inBand) : UNKNOWN, budget ? STATES.indexOf(budget.outside) : UNKNOWN, answers.length], place);
    place += AHEAD;
    for (const { match, quality } of answers) {
      numbers[place++] = match ?? UNKNOWN;
      numbers[place++] = quality;
    }
  }
  return { ids: [...held.keys()], numbers };
}

export function fromHeldColumns(columns: HeldColumns): Map<string, Held> {
  const reader = new HeldReader(columns);
  return new Map(columns.ids.map((id, at) => {
    reader.turnTo(at);
    const answers = Array.from({ length: reader.answers }, (_, index) => ({ match: reader.match(index), quality: reader.quality(index) }));
    return [id, { excluded: reader.excluded, disqualified: reader.disqualified, due: reader.due, budget: reader.budget, answers }];
  }));
}

/** Reads what is held of one prospect after the other. */
export class HeldReader {
  readonly #numbers: Int32Array;
  readonly #stride: number;
  #from = 0;

  constructor({ ids, numbers }: HeldColumns) {
    this.#numbers = numbers;
    this.#stride = numbers.length / ids.length;
  }

  turnTo(at: number): void {
    this.#from = at * this.#stride;
  }

  #number(place: number): number {
    return this.#numbers[this.#from + place] ?? 0;
  }

  get excluded(): boolean {
    return (this.#number(0) & EXCLUDED) !== 0;
  }

  get disqualified(): boolean {
    return (this.#number(0) & DISQUALIFIED) !== 0;
  }

  get due(): Held['due'] {
    return { points: this.#number(1), steps: this.#number(2) };
  }

  get budget(): Held['budget'] {
    const [inBand, outside] = [STATES[this.#number(3)], STATES[this.#number(4)]];
    return inBand && outside ? { inBand, outside } : null;
  }

  /** How many there are. */
  get answers(): number {
    return this.#number(AHEAD - 1);
  }

  match(index: number): number | null {
    const match = this.#number(AHEAD + 2 * index);
    return match === UNKNOWN ? null : match;
  }

  quality(index: number): number {
    return this.#number(AHEAD + 2 * index + 1);
  }
}

/** The same in another order of prospects, or of some of them; null where one of them is not held. */
export function heldInOrder(held: HeldColumns, ids: readonly string[]): HeldColumns | null {
  const places = placesAmong(held.ids, ids);
  if (places.includes(-1)) return null;
  if (held.ids.length === ids.length && places.every((place, at) => place === at)) return held;
  const stride = held.numbers.length / held.ids.length;
  const numbers = new Int32Array(ids.length * stride);
  for (const [at, place] of places.entries()) numbers.set(held.numbers.subarray(place * stride, (place + 1) * stride), at * stride);
  return { ids, numbers };
}

/** Where each of `ids` stands among others, which are mostly in the same order; -1 where it does not. */
export function placesAmong(others: readonly string[], ids: readonly string[]): Int32Array {
  let all: Map<string, number> | undefined;
  return Int32Array.from(ids, (id, at) => (others[at] === id ? at : ((all ??= new Map(others.map((other, place) => [other, place]))).get(id) ?? -1)));
}

/** See `asksOf`. */
const exclusionsIn = (asks: string): string | undefined => asks.split(' ')[1];
const asksIn = (asks: string): string[] => asks.split(' ').slice(2);

export const differInExclusions = (asks: string, others: string): boolean => exclusionsIn(asks) !== exclusionsIn(others);

/** The criteria of an ICP that were not asked when this was held. */
export function criteriaToAsk(heldFor: string, { criteria }: ReadyIcp): Criterion[] {
  const asked = new Set(asksIn(heldFor));
  return criteria.map(({ criterion }) => criterion).filter((criterion) => !asked.has(askOf(criterion)));
}

/** What is kept of the prospects of which something is held, which may stand in another order. */
export interface Kept {
  columns: Columns;
  /** Where each stands there. */
  places: Int32Array;
  /** Whether each is a company with a person. */
  withPerson: readonly boolean[];
  /** Whether each stands on a list, in the order of the columns. */
  excludedBy: (exclusions: readonly Exclusion[]) => readonly boolean[];
}

/**
 * What is held for another ICP than it was held for, where they differ in part (see `differInPart`): answers they share as they were,
 * others as the columns give them. Null where it does not fit what is kept.
 */
export function amend(heldFor: string, held: HeldColumns, ready: ReadyIcp, { columns, places, withPerson, excludedBy }: Kept): HeldColumns | null {
  const answers = new Map(criteriaToAsk(heldFor, ready).map((criterion) => [criterion, matchInColumns(criterion, columns)]));
  const [ofBoth, ofCompany] = [amendment(asksIn(heldFor), ready.criteria, answers), amendment(asksIn(heldFor).filter(isOfCompany), ready.companyCriteria, answers)];
  const excluded = differInExclusions(heldFor, asksOf(ready.icp)) ? excludedBy(ready.icp.exclusions) : null;
  const [before, stride] = [held.numbers.length / held.ids.length, AHEAD + 2 * ready.criteria.length];
  const numbers = new Int32Array(held.ids.length * stride);
  for (let at = 0; at < held.ids.length; at++) {
    const [from, kept] = [at * before, places[at] ?? 0];
    const { asked, now } = withPerson[at] === true ? ofBoth : ofCompany;
    if (held.numbers[from + AHEAD - 1] !== asked) return null;
    let to = at * stride;
    for (let place = 0; place < AHEAD - 1; place++) numbers[to++] = held.numbers[from + place] ?? 0;
    if (excluded !== null) numbers[at * stride] = ((held.numbers[from] ?? 0) & DISQUALIFIED) | (excluded[kept] === true ? EXCLUDED : 0);
    numbers[to++] = now.length;
    for (const { place, anew } of now) {
      numbers[to++] = (anew === null ? held.numbers[from + place] : anew.match[kept]) ?? UNKNOWN;
      numbers[to++] = (anew === null ? held.numbers[from + place + 1] : anew.quality[kept]) ?? 0;
    }
  }
  return { ids: held.ids, numbers };
}

/** What `askOf` says of a criterion about the company. */
const isOfCompany = (ask: string): boolean => ask.startsWith('c');

/** Of each criterion where its answer stands among those held, or the answers asked anew; and how many are held. */
function amendment(asks: readonly string[], criteria: ReadyIcp['criteria'], answers: ReadonlyMap<Criterion, ColumnAnswers>): { asked: number; now: { place: number; anew: ColumnAnswers | null }[] } {
  const places = new Map(asks.map((ask, at) => [ask, AHEAD + 2 * at]));
  return { asked: asks.length, now: criteria.map(({ criterion }) => ({ place: places.get(askOf(criterion)) ?? 0, anew: answers.get(criterion) ?? null })) };
}
