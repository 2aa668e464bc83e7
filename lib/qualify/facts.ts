import type { AnySignal, Belief, Beliefs, FieldName, PageKind, Profile, Signal } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { believe } from '#lib/evidence/believe.ts';
import { showValue } from '#lib/evidence/show.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { toShare } from './arithmetic.ts';
import type { CriterionLine, Share } from './model.ts';
import type { Subject } from './subject.ts';
import { joinTouches } from './touches.ts';
import type { Folded } from './whole-words.ts';

/** What is believed of one company and at most one person, at one time. */
export interface Facts {
  company: Beliefs;
  /** Null while there is no person: person criteria are left out then. */
  person: Beliefs | null;
  /** Of both profiles. */
  pageKinds: ReadonlyMap<string, PageKind>;
  /** The company's head counts as pages stated them over time, oldest first. */
  headCounts: readonly Signal<'headCount'>[];
  /** Addresses of the pages about the person. */
  personPages: ReadonlySet<string>;
  /** Each event once, a rep's word before a file's. */
  touches: NonNullable<Subject['touches']>;
  colleagues: NonNullable<Subject['colleagues']>;
  /** What pages say of the company in words, where that is kept ready; else it follows from what is believed. */
  texts?: readonly Said[];
  now: number;
}

/** A text, and how much it is believed. */
export interface Said {
  words: Folded;
  /** Reliability, or of what a company says of itself the confidence of its trace, times freshness. */
  quality: Share;
}

type Besides = Pick<Subject, 'touches' | 'colleagues'>;

export function factsOf(company: Profile | null, person: Profile | null, now: number, { touches = [], colleagues = [] }: Besides = {}): Facts {
  const pages = [...(company?.pages ?? []), ...(person?.pages ?? [])];
  return {
    company: company === null ? {} : believe(company, now),
    person: person === null ? null : believe(person, now),
    pageKinds: new Map(pages.map(({ url, pageKind }) => [url, pageKind])),
    headCounts: company?.headCounts ?? [],
    personPages: new Set(person?.pages.map(({ url }) => url)),
    touches: touches.length === 0 ? touches : joinTouches([], touches),
    colleagues,
    now,
  };
}

/** A fact put in words when somebody asks, in their language. */
export type Found = (tongue: Tongue) => string;

/** Words worked out once for each language. */
export function spoken(say: Found): Found {
  const said: Partial<Record<Tongue, string>> = {};
  return (tongue) => (said[tongue] ??= say(tongue));
}

/** Where a fact stands: its traces, best first, and the other values pages state. */
export interface Grounds extends Pick<CriterionLine, 'evidence'> {
  conflicts: { found: Found; evidence: AnySignal[] }[];
}

export interface Known extends Grounds {
  match: Share;
  /** True of a mismatch alone, one believed enough to disqualify on, with reliability 0.8 or more, within one half-life, disputed by no page (section 2.4). */
  sure: boolean;
  /** Reliability times freshness. */
  quality: Share;
  /** The fact in words. */
  found: Found;
}

/** What is worked out when it is first asked for. */
export function lazily<T>(work: () => T): () => T {
  let held: { worked: T } | undefined;
  return () => (held ??= { worked: work() }).worked;
}

/** Reliability times freshness of a belief, as a share. */
export function qualityOf(belief: { reliability: number; freshness: number }): Share {
  return toShare(belief.reliability * belief.freshness);
}

/** What every criterion that asks for a belief says of it. */
const stated = once((belief: Belief): Explained => ({
  found: spoken((tongue) => showValue(belief.field, belief.value, tongue)),
  evidence: belief.signals as unknown as AnySignal[],
  conflicts: belief.conflicts.map(({ value, signals }) => ({
    found: spoken((tongue) => showValue(belief.field, value, tongue)),
    evidence: signals as unknown as AnySignal[],
  })),
}));

export function groundsOf<F extends FieldName>(belief: Belief<F>): Grounds {
  const { evidence, conflicts } = stated(belief as unknown as Belief);
  return { evidence, conflicts };
}

/** Weaker evidence only makes a "possible disqualifier: confirm" (section 2.4). */
export const CERTAIN_FROM = 0.8;
/** Weaker traces than this, guesses that is, dispute nothing. */
const WORTH_A_DISPUTE = 0.5;

/** Not older than one half-life. */
export const isFresh = ({ fromRep, freshness }: Pick<Belief, 'fromRep' | 'freshness'>): boolean => fromRep || freshness >= 0.5;

/** Whether a page states another value, one for which `holds` is false. */
export function isDisputed<F extends FieldName>({ fromRep, conflicts }: Belief<F>, holds: (value: Belief<F>['value']) => boolean): boolean {
  return !fromRep && conflicts.some(({ value, reliability }) => reliability >= WORTH_A_DISPUTE && !holds(value));
}

/** Sure enough to disqualify on, disputes aside. */
export const isSure = (belief: Pick<Belief, 'fromRep' | 'freshness' | 'reliability'>): boolean => belief.reliability >= CERTAIN_FROM && isFresh(belief);

/** What explains an answer. */
export type Explained = Pick<Known, 'found' | 'evidence' | 'conflicts'>;

/** An answer to a criterion. What only explains it is worked out when somebody asks: of a grade among thousands nobody does. */
export class Told implements Known {
  readonly match: Share;
  readonly sure: boolean;
  readonly quality: Share;
  readonly #explain: () => Explained;
  #explained: Explained | undefined;

  constructor(match: Share, sure: boolean, quality: Share, explain: () => Explained) {
    this.match = match;
    this.sure = sure;
    this.quality = quality;
    this.#explain = explain;
  }

  get #told(): Explained {
    return (this.#explained ??= this.#explain());
  }

  get found(): Found {
    return this.#told.found;
  }

  get evidence(): AnySignal[] {
    return this.#told.evidence;
  }

  get conflicts(): Known['conflicts'] {
    return this.#told.conflicts;
  }
}

/** A believed single value as the answer to a criterion that weighs values by `matchOf`; unknown where it cannot weigh it. */
export function known<F extends FieldName>(belief: Belief<F> | undefined, matchOf: (value: Belief<F>['value']) => Share | null): Known | null {
  if (belief === undefined) return null;
  const match = matchOf(belief.value);
  if (match === null) return null;
  const sure = match === 0 && isSure(belief) && !isDisputed(belief, (value) => matchOf(value) === 0);
  return new Told(match, sure, qualityOf(belief), () => stated(belief as unknown as Belief));
}
