import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import { type AnySignal, type Belief, type Beliefs, type FieldName, MANY_FIELDS, type Method, type PageKind, type Signal } from '#lib/evidence/model.ts';
import { dateOf, freshnessAt } from '#lib/evidence/reliability.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Keyed } from './exclusions.ts';
import type { Facts } from './facts.ts';
import type { Subject } from './subject.ts';

/** Grows with every change of what a digest holds; one of another version is made anew from the profiles. */
export const DIGEST_VERSION = 1;

/** Method, page, seen, date, confidence, published, first seen; then the value and the words where they are its own. */
type SlimSignal = [method: Method, page: number, observedAt: number, date: number, confidence: number, publishedAt: string | 0, firstSeenAt: number, value: unknown, words: string | 0];
type SlimBelief = [value: unknown, reliability: number, fromRep: 0 | 1, signals: SlimSignal[], conflicts: [value: unknown, reliability: number][]];

/** What a prospect is graded by besides what is believed. */
export interface Digested extends Keyed, Pick<Subject, 'answers'> {
  /** Id of the ICP a rep picked for it. */
  picked: string | null;
  /** Of the assessment the digest was made with. */
  evidenceHash: string;
}

/** The first line of a digest. What is believed follows, a line for each field, so that one field is read without the others. */
interface Head extends Digested {
  pages: [url: string, kind: PageKind | 0, ofPerson: 0 | 1][];
  headCounts: SlimSignal[];
  touches: Facts['touches'];
}

/** Before the name of a field: of the company, or of the person. */
type Whose = 'c' | 'p';
/** Before the first line. */
const WITH_PERSON = '+';
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
 * What is believed of a prospect, as one text that is small and quick to read: all that grading asks, and none of what only explains
 * a grade. Graded from it at any later time, a prospect comes out as from its profiles.
 */
export function digestOf({ company, person, answers, picked, evidenceHash }: Digested, facts: Facts): string {
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
  const slimBelief = ({ field, value, reliability, fromRep, signals, conflicts }: Belief): SlimBelief => {
    const slim = slimValue(field, value);
    const shared = JSON.stringify(slim);
    return [
      slim,
      reliability,
      fromRep ? 1 : 0,
      signals.map((signal) => slimSignal(signal as AnySignal, shared)),
      conflicts.map((conflict) => [slimValue(field, conflict.value), conflict.reliability]),
    ];
  };
  const linesOf = (whose: Whose, beliefs: Beliefs): string[] =>
    (Object.entries(beliefs) as [FieldName, Belief | Belief[]][]).map(([field, of]) => `${whose} ${field} ${JSON.stringify([of].flat().map(slimBelief))}`);
  const lines = [...linesOf('c', facts.company), ...(facts.person === null ? [] : linesOf('p', facts.person))];
  const headCounts = facts.headCounts.map((signal) => slimSignal(signal, ''));
  for (const url of [...facts.pageKinds.keys(), ...facts.personPages]) pageOf(url);
  const head: Head = {
    company: company && { key: company.key },
    person: person && (person.companyKey === undefined ? {} : { companyKey: person.companyKey }),
    answers,
    picked,
    evidenceHash,
    pages: [...places.keys()].map((url) => [url, facts.pageKinds.get(url) ?? 0, facts.personPages.has(url) ? 1 : 0]),
    headCounts,
    touches: facts.touches,
  };
  return `${facts.person === null ? COMPANY_ONLY : WITH_PERSON}${[JSON.stringify(head), ...lines].join('\n')}\n`;
}

/** The facts of a digest at a time, each read when it is first asked for, and what else the prospect is graded by. */
export function fromDigest(digest: string, now: number): { facts: Facts; of: () => Digested } {
  const headEnd = digest.indexOf('\n');
  let parsed: Head | null = null;
  const head = (): Head => (parsed ??= JSON.parse(digest.slice(1, headEnd)) as Head);
  const signalOf = (field: FieldName, value: unknown, [method, page, observedAt, , confidence, publishedAt, firstSeenAt, own, words]: SlimSignal): AnySignal =>
    ({
      field,
      value: own ?? value,
      method,
      url: head().pages[page]?.[0] ?? '',
      observedAt,
      confidence,
      quote: { exact: words === 0 ? '' : words },
      ...(publishedAt !== 0 && { publishedAt }),
      ...(firstSeenAt !== 0 && { firstSeenAt }),
    }) as unknown as AnySignal;
  const beliefOf = (field: FieldName, [value, reliability, fromRep, signals, conflicts]: SlimBelief): Belief => ({
    field,
    value: value as Belief['value'],
    reliability,
    freshness: Math.max(...signals.map(([method, , , date]) => (method === 'rep' ? 1 : freshnessAt(field, date, now)))),
    get signals() {
      return reread(this, 'signals', signals.map((signal) => signalOf(field, value, signal)) as Signal[]);
    },
    conflicts: conflicts.map((conflict) => ({ value: conflict[0] as Belief['value'], reliability: conflict[1], signals: [] })),
    fromRep: fromRep === 1,
  });
  const beliefsOf = (whose: Whose): Beliefs =>
    new BeliefsIn((field) => {
      const label = `\n${whose} ${field} `;
      const at = digest.indexOf(label, headEnd);
      if (at < 0) return undefined;
      const end = digest.indexOf('\n', at + 1);
      const beliefs = (JSON.parse(digest.slice(at + label.length, end < 0 ? undefined : end)) as SlimBelief[]).map((slim) => beliefOf(field, slim));
      return MANY.has(field) ? beliefs : beliefs[0];
    }) as Beliefs;
  const facts: Facts = {
    company: beliefsOf('c'),
    person: digest.startsWith(WITH_PERSON) ? beliefsOf('p') : null,
    get pageKinds() {
      return reread(this, 'pageKinds', new Map(head().pages.flatMap(([url, kind]) => (kind === 0 ? [] : [[url, kind]]))));
    },
    get headCounts() {
      return reread(this, 'headCounts', head().headCounts.map((signal) => signalOf('headCount', null, signal)) as Signal<'headCount'>[]);
    },
    get personPages() {
      return reread(this, 'personPages', new Set(head().pages.flatMap(([url, , ofThem]) => (ofThem === 1 ? url : []))));
    },
    get touches() {
      return head().touches;
    },
    colleagues: [],
    now,
  };
  return { facts, of: head };
}

/** A member that was worked out when it was first looked at, as it stands from then on. */
function reread<T>(holder: object, name: string, value: T): T {
  Object.defineProperty(holder, name, { value, enumerable: true });
  return value;
}

/** What a digest says is believed of one company or person: each field is looked for in its text when it is asked for. */
class BeliefsIn {
  readonly #held = new Map<FieldName, Belief | Belief[] | undefined>();
  readonly #find: (field: FieldName) => Belief | Belief[] | undefined;

  constructor(find: (field: FieldName) => Belief | Belief[] | undefined) {
    this.#find = find;
  }

  ask(field: FieldName): Belief | Belief[] | undefined {
    if (!this.#held.has(field)) this.#held.set(field, this.#find(field));
    return this.#held.get(field);
  }
}

for (const field of ALL_FIELDS) {
  Object.defineProperty(BeliefsIn.prototype, field, {
    get(this: BeliefsIn) {
      return this.ask(field);
    },
  });
}
