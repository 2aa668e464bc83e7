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
type SlimBelief = [field: FieldName, value: unknown, reliability: number, fromRep: 0 | 1, signals: SlimSignal[], conflicts: [value: unknown, reliability: number][]];

/** What a prospect is graded by besides what is believed. */
export interface Digested extends Keyed, Pick<Subject, 'answers'> {
  /** Id of the ICP a rep picked for it. */
  picked: string | null;
  /** Of the assessment the digest was made with. */
  evidenceHash: string;
}

interface Slim extends Digested {
  pages: [url: string, kind: PageKind | 0, ofPerson: 0 | 1][];
  beliefs: SlimBelief[];
  ofPerson: SlimBelief[] | null;
  headCounts: SlimSignal[];
  touches: Facts['touches'];
}

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
      field,
      slim,
      reliability,
      fromRep ? 1 : 0,
      signals.map((signal) => slimSignal(signal as AnySignal, shared)),
      conflicts.map((conflict) => [slimValue(field, conflict.value), conflict.reliability]),
    ];
  };
  const slimBeliefs = (beliefs: Beliefs): SlimBelief[] => (Object.values(beliefs) as (Belief | Belief[])[]).flat().map(slimBelief);
  const beliefs = slimBeliefs(facts.company);
  const ofPerson = facts.person && slimBeliefs(facts.person);
  const headCounts = facts.headCounts.map((signal) => slimSignal(signal, ''));
  for (const url of [...facts.pageKinds.keys(), ...facts.personPages]) pageOf(url);
  const slim: Slim = {
    company: company && { key: company.key },
    person: person && (person.companyKey === undefined ? {} : { companyKey: person.companyKey }),
    answers,
    picked,
    evidenceHash,
    pages: [...places.keys()].map((url) => [url, facts.pageKinds.get(url) ?? 0, facts.personPages.has(url) ? 1 : 0]),
    beliefs,
    ofPerson,
    headCounts,
    touches: facts.touches,
  };
  return JSON.stringify(slim);
}

/** The facts of a digest at a time, and what else the prospect is graded by. */
export function fromDigest(digest: string, now: number): { facts: Facts; of: Digested } {
  const { pages, beliefs, ofPerson, headCounts, touches, ...of } = JSON.parse(digest) as Slim;
  const signalOf = (field: FieldName, value: unknown, [method, page, observedAt, , confidence, publishedAt, firstSeenAt, own, words]: SlimSignal): AnySignal =>
    ({
      field,
      value: own ?? value,
      method,
      url: pages[page]?.[0] ?? '',
      observedAt,
      confidence,
      quote: { exact: words === 0 ? '' : words },
      ...(publishedAt !== 0 && { publishedAt }),
      ...(firstSeenAt !== 0 && { firstSeenAt }),
    }) as unknown as AnySignal;
  const beliefOf = ([field, value, reliability, fromRep, signals, conflicts]: SlimBelief): Belief => ({
    field,
    value: value as Belief['value'],
    reliability,
    freshness: Math.max(...signals.map(([method, , , date]) => (method === 'rep' ? 1 : freshnessAt(field, date, now)))),
    signals: signals.map((signal) => signalOf(field, value, signal)) as Signal[],
    conflicts: conflicts.map((conflict) => ({ value: conflict[0] as Belief['value'], reliability: conflict[1], signals: [] })),
    fromRep: fromRep === 1,
  });
  const beliefsOf = (slim: readonly SlimBelief[]): Beliefs => {
    const held: Partial<Record<FieldName, Belief | Belief[]>> = {};
    for (const one of slim) {
      const belief = beliefOf(one);
      const list = held[belief.field];
      if (!MANY.has(belief.field)) held[belief.field] = belief;
      else if (Array.isArray(list)) list.push(belief);
      else held[belief.field] = [belief];
    }
    return held as Beliefs;
  };
  const facts: Facts = {
    company: beliefsOf(beliefs),
    person: ofPerson && beliefsOf(ofPerson),
    pageKinds: new Map(pages.flatMap(([url, kind]) => (kind === 0 ? [] : [[url, kind]]))),
    headCounts: headCounts.map((signal) => signalOf('headCount', null, signal)) as Signal<'headCount'>[],
    personPages: new Set(pages.flatMap(([url, , ofThem]) => (ofThem === 1 ? url : []))),
    touches,
    colleagues: [],
    now,
  };
  return { facts, of };
}
