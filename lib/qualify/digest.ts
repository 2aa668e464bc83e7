import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import { type AnySignal, type Belief, type Beliefs, type FieldName, MANY_FIELDS, type Method, type PageKind, type Signal } from '#lib/evidence/model.ts';
import { dateOf, freshnessAt, halfLifeOf } from '#lib/evidence/reliability.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Keyed } from './exclusions.ts';
import { toShare } from './arithmetic.ts';
import type { Facts, Said } from './facts.ts';
import { listingOf } from './match/hiring.ts';
import { pagesInAnyLanguage } from './match/language.ts';
import { sourcesIn, type Source } from './match/words.ts';
import { RULES_VERSION } from './rules-version.ts';
import type { Subject } from './subject.ts';
import type { Folded } from './whole-words.ts';

/** Grows with every change of what a digest holds or of the rules it was made by; one of another version is made anew from the profiles. */
export const DIGEST_VERSION = `4, rules ${RULES_VERSION}`;

/** Of a trace: method, page, seen, date, confidence, published, first seen; then the value and the words where they are its own. */
type SlimSignal = [method: Method, page: number, observedAt: number, date: number, confidence: number, publishedAt: string | 0, firstSeenAt: number, value: unknown, words: string | 0];
/** What a belief is without its traces; `newest` is the date it fades from, 0 for what does not fade. */
export type SlimBelief = [value: unknown, reliability: number, fromRep: 0 | 1, newest: number, conflicts?: [value: unknown, reliability: number][]];

/** What a prospect is graded by besides what is believed. */
export interface Digested extends Keyed, Pick<Subject, 'answers'> {
  /** Id of the ICP a rep picked for it. */
  picked: string | null;
  /** Of the assessment the digest was made with. */
  evidenceHash: string;
}

type SlimPage = [url: string, kind: PageKind | 0, ofPerson: 0 | 1];

/** What is believed stands by field, of the company or of the person. */
type Whose = 'c' | 'p';
/** What is believed of a field, and by the field it fades as what pages say of the company in words ("t"): of each `SlimBelief`s. */
export type BeliefPart = `${Whose | 't'} ${FieldName}`;
/**
 * A digest is in parts, so that one is read without the others: "who" says whether there is a person, "listed" is `Listing`, "spoken"
 * how many pages show a language, each other is JSON of its own. What is believed stands apart from its traces, which grading seldom
 * asks for.
 */
export type Part = 'who' | 'head' | 'touches' | 'pages' | 'headCounts' | 'listed' | 'spoken' | BeliefPart | `${Whose} ${FieldName} traces`;

export const isBeliefPart = (part: string): part is BeliefPart => /^[cpt] \w+$/.test(part);

/** Fields whose words are looked through. */
export const TEXT_FIELDS = ['description', 'companyName', 'legalName', 'trigger', 'openRole', 'teamMember'] as const satisfies readonly FieldName[];

/** What is believed of one prospect, by part; none is the empty text or breaks over lines. */
export interface Digest {
  get(part: Part): string | undefined;
}

/** What "who" says of one with a person. */
export const WITH_PERSON = '+';
const COMPANY_ONLY = '-';

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);
/** Looked at for the words they hold alone. */
const WORDS: ReadonlySet<FieldName> = new Set(['description', 'companyName', 'legalName']);

/** A value as grading needs it: of a text its words, of a role or a member the words of its title. */
function slimValue(field: FieldName, value: unknown): unknown {
  if (WORDS.has(field)) return fold(value as string);
  if (field !== 'openRole' && field !== 'teamMember') return value;
  const { title, ...rest } = value as { title?: string };
  return title === undefined ? rest : { ...rest, title: fold(title) };
}

/**
 * What is believed of a prospect, as texts that are small and quick to read: all that grading asks, and none of what only explains
 * a grade. Graded from it at any later time, a prospect comes out as from its profiles.
 */
export function digestOf({ company, person, answers, picked, evidenceHash }: Digested, facts: Facts): Map<Part, string> {
  const places = new Map<string, number>();
  const pageOf = (url: string): number => {
    const at = places.get(url) ?? places.size;
    places.set(url, at);
    return at;
  };
  const slimSignal = (signal: AnySignal, shared: string): SlimSignal => {
    const value = slimValue(signal.field, signal.value);
    const isTrigger = signal.field === 'trigger';
    return [
      signal.method,
      pageOf(signal.url),
      signal.observedAt,
      dateOf(signal),
      signal.confidence,
      signal.publishedAt ?? 0,
      signal.firstSeenAt ?? 0,
      JSON.stringify(value) === shared ? null : value,
      isTrigger ? fold(signal.quote.exact) : 0,
    ];
  };
  const slimTraces = ({ field, value, signals }: Belief): SlimSignal[] => {
    const shared = JSON.stringify(slimValue(field, value));
    return signals.map((signal) => slimSignal(signal as AnySignal, shared));
  };
  const digest = new Map<Part, string>([['who', facts.person === null ? COMPANY_ONLY : WITH_PERSON]]);
  const write = (part: Part, value: object): void => void digest.set(part, JSON.stringify(value));
  const writeBeliefs = (whose: Whose, beliefs: Beliefs): void => {
    for (const [field, of] of Object.entries(beliefs) as [FieldName, Belief | Belief[]][]) {
      const all = [of].flat();
      write(`${whose} ${field}`, all.map(slimBelief));
      write(`${whose} ${field} traces`, all.map(slimTraces));
    }
  };
  writeBeliefs('c', facts.company);
  if (facts.person !== null) writeBeliefs('p', facts.person);
  const texts = sourcesIn(facts.company);
  for (const field of TEXT_FIELDS) {
    const some = texts.filter(({ belief }) => belief.field === field);
    if (some.length > 0) write(`t ${field}`, some.map(slimText));
  }
  const listed = listingOf(facts);
  if (listed !== null) digest.set('listed', listed);
  const spoken = pagesInAnyLanguage(facts);
  if (spoken > 0) digest.set('spoken', String(spoken));
  if (facts.headCounts.length > 0) write('headCounts', facts.headCounts.map((signal) => slimSignal(signal, '')));
  for (const url of [...facts.pageKinds.keys(), ...facts.personPages]) pageOf(url);
  write('pages', [...places.keys()].map((url): SlimPage => [url, facts.pageKinds.get(url) ?? 0, facts.personPages.has(url) ? 1 : 0]));
  if (facts.touches.length > 0) write('touches', facts.touches);
  const head: Digested = {
    company: company && { key: company.key },
    person: person && (person.companyKey === undefined ? {} : { companyKey: person.companyKey }),
    answers,
    picked,
    evidenceHash,
  };
  write('head', head);
  return digest;
}

function slimBelief(belief: Belief): SlimBelief {
  const { field, value, reliability, fromRep, conflicts } = belief;
  const slim = [slimValue(field, value), reliability, fromRep ? 1 : 0, newestOf(belief)] as const;
  return conflicts.length === 0 ? [...slim] : [...slim, conflicts.map((conflict) => [slimValue(field, conflict.value), conflict.reliability])];
}

/** The date a belief fades from: its newest trace; 0 where it does not fade. */
function newestOf({ field, signals }: Belief): number {
  return halfLifeOf(field) === null || signals.some(({ method }) => method === 'rep') ? 0 : Math.max(...signals.map((signal) => dateOf(signal as AnySignal)));
}

export const freshnessFrom = (field: FieldName, newest: number, now: number): number => (newest === 0 ? 1 : freshnessAt(field, newest, now));

const slimText = ({ words, share, belief }: Source): SlimBelief => [words, share, belief.fromRep ? 1 : 0, newestOf(belief)];

/** The facts of a digest at a time, each read when it is first asked for, and what else the prospect is graded by. */
export function fromDigest(digest: Digest, now: number): { facts: Facts; of: () => Digested } {
  return { facts: new FactsIn(digest, now), of: () => JSON.parse(digest.get('head') as string) as Digested };
}

function read<T>(digest: Digest, part: Part): T | undefined {
  const text = digest.get(part);
  return text ? (JSON.parse(text) as T) : undefined;
}

/** Classes and not literals with getters, of which thousands a second cost more than what they hold. */
class FactsIn implements Facts {
  readonly company: Beliefs;
  readonly person: Beliefs | null;
  readonly colleagues = [];
  readonly now: number;
  readonly #digest: Digest;
  #pages: readonly SlimPage[] | undefined;
  #pageKinds: Facts['pageKinds'] | undefined;
  #personPages: Facts['personPages'] | undefined;
  #headCounts: Facts['headCounts'] | undefined;
  #touches: Facts['touches'] | undefined;
  #texts: readonly Said[] | undefined;

  constructor(digest: Digest, now: number) {
    this.#digest = digest;
    this.now = now;
    this.company = new BeliefsIn(this, digest, 'c') as Beliefs;
    this.person = digest.get('who') === WITH_PERSON ? (new BeliefsIn(this, digest, 'p') as Beliefs) : null;
  }

  get pages(): readonly SlimPage[] {
    return (this.#pages ??= read<SlimPage[]>(this.#digest, 'pages') ?? []);
  }

  get pageKinds(): Facts['pageKinds'] {
    return (this.#pageKinds ??= new Map(this.pages.flatMap(([url, kind]) => (kind === 0 ? [] : [[url, kind]]))));
  }

  get personPages(): Facts['personPages'] {
    return (this.#personPages ??= new Set(this.pages.flatMap(([url, , ofThem]) => (ofThem === 1 ? url : []))));
  }

  get headCounts(): Facts['headCounts'] {
    return (this.#headCounts ??= (read<SlimSignal[]>(this.#digest, 'headCounts') ?? []).map((signal) => signalOf(this, 'headCount', null, signal) as Signal<'headCount'>));
  }

  get texts(): readonly Said[] {
    return (this.#texts ??= TEXT_FIELDS.flatMap((field) => (read<SlimBelief[]>(this.#digest, `t ${field}`) ?? []).map(([words, share, , newest]) => ({ words: words as Folded, quality: toShare(share * freshnessFrom(field, newest, this.now)) }))));
  }

  get touches(): Facts['touches'] {
    return (this.#touches ??= read<Facts['touches']>(this.#digest, 'touches') ?? []);
  }
}

/** What a digest says is believed of one company or person: each field is read when it is asked for. */
class BeliefsIn {
  readonly facts: FactsIn;
  readonly #digest: Digest;
  readonly #whose: Whose;
  #held: Map<FieldName, Belief | Belief[] | undefined> | undefined;
  #traces: Map<FieldName, SlimSignal[][]> | undefined;

  constructor(facts: FactsIn, digest: Digest, whose: Whose) {
    this.facts = facts;
    this.#digest = digest;
    this.#whose = whose;
  }

  ask(field: FieldName): Belief | Belief[] | undefined {
    const held = (this.#held ??= new Map());
    if (!held.has(field)) held.set(field, this.#find(field));
    return held.get(field);
  }

  /** Of the belief of a field that stands at a place; none until they are there. */
  tracesOf(field: FieldName, at: number): SlimSignal[] {
    const held = (this.#traces ??= new Map());
    if (!held.has(field)) held.set(field, read<SlimSignal[][]>(this.#digest, `${this.#whose} ${field} traces`) ?? []);
    return held.get(field)?.[at] ?? [];
  }

  #find(field: FieldName): Belief | Belief[] | undefined {
    const slim = read<SlimBelief[]>(this.#digest, `${this.#whose} ${field}`);
    if (slim === undefined) return undefined;
    const beliefs = slim.map((one, at) => new BeliefIn(this, field, at, one) as Belief);
    return MANY.has(field) ? beliefs : beliefs[0];
  }
}

for (const field of ALL_FIELDS) {
  Object.defineProperty(BeliefsIn.prototype, field, {
    get(this: BeliefsIn) {
      return this.ask(field);
    },
  });
}

class BeliefIn implements Belief {
  readonly field: FieldName;
  readonly value: Belief['value'];
  readonly reliability: number;
  readonly freshness: number;
  readonly fromRep: boolean;
  readonly conflicts: Belief['conflicts'];
  readonly #among: BeliefsIn;
  readonly #at: number;
  #signals: Signal[] | undefined;

  constructor(among: BeliefsIn, field: FieldName, at: number, [value, reliability, fromRep, newest, conflicts = []]: SlimBelief) {
    this.field = field;
    this.value = value as Belief['value'];
    this.reliability = reliability;
    this.freshness = freshnessFrom(field, newest, among.facts.now);
    this.fromRep = fromRep === 1;
    this.conflicts = conflicts.map((conflict) => ({ value: conflict[0] as Belief['value'], reliability: conflict[1], signals: [] }));
    this.#among = among;
    this.#at = at;
  }

  get signals(): Signal[] {
    return (this.#signals ??= this.#among.tracesOf(this.field, this.#at).map((signal) => signalOf(this.#among.facts, this.field, this.value, signal) as Signal));
  }
}

/** Where it was read is looked up when somebody asks, for most rules do not. */
function signalOf(facts: FactsIn, field: FieldName, value: unknown, [method, page, observedAt, , confidence, publishedAt, firstSeenAt, own, words]: SlimSignal): AnySignal {
  return {
    field,
    value: own ?? value,
    method,
    get url() {
      return facts.pages[page]?.[0] ?? '';
    },
    observedAt,
    confidence,
    quote: { exact: words === 0 ? '' : words },
    ...(publishedAt !== 0 && { publishedAt }),
    ...(firstSeenAt !== 0 && { firstSeenAt }),
  } as unknown as AnySignal;
}
