import type { AnySignal, Method, Profile } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import type { Tag } from '#lib/icp/model.ts';
import { whyMoved } from '#lib/prospects/because.ts';
import { mentionsOf, namesAnywhere } from '#lib/prospects/mentions.ts';
import type { Note, Prospect, Stage } from '#lib/prospects/model.ts';
import { tracesOf } from '#lib/prospects/suppression.ts';
import { fieldWords } from '#lib/qualify/field-words.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { Answer, TouchKind } from '#lib/qualify/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';

/** One value that is kept, with where it came from (Art. 15 GDPR). Days are ISO dates. */
interface KeptValue {
  /** In words: "the job title". */
  what: string;
  value: string;
  /** As it stood there. */
  quote: string;
  source: string;
  readOn: string;
  publishedOn?: string;
  how: Method;
}

/** All that is kept of one person, or of a company where there is none; to be handed to them. */
export interface AccessRecord {
  format: 'leadlight-access';
  schemaVersion: 1;
  writtenOn: string;
  name: string;
  purpose: string | null;
  savedOn: string;
  lastActivityOn: string;
  informedOn: string | null;
  /** When it is deleted unless something happens. */
  keptUntil: string | null;
  values: KeptValue[];
  /** What people said, as the rep wrote it down. */
  answers: { about: Tag; answer: Answer['state']; note: string | null; by: string | null; on: string }[];
  contacts: { kind: TouchKind; note: string | null; on: string }[];
  notes: { text: string; on: string }[];
  owner: string | null;
  tags: string[];
  stages: { stage: Stage; why: string; on: string }[];
  /** How it is graded: by rules the team wrote, for a person to decide by. */
  grade: { letter: string | null; segment: string | null; icp: string; on: string } | null;
}

export interface Accessed {
  prospect: Prospect;
  company: Profile | null;
  person: Profile | null;
  notes: readonly Note[];
  grading: Grading;
  purpose: string;
  lastActivity: number;
  keptUntil: number | null;
  /** What values are put in words in. */
  tongue: Tongue;
}

/** Writes down what is kept. Of a company that a person is at, only what names the person is theirs. */
export function accessRecord({ prospect, company, person, notes, grading, purpose, lastActivity, keptUntil, tongue }: Accessed, now: number): AccessRecord {
  const { stamp } = grading;
  return {
    format: 'leadlight-access',
    schemaVersion: 1,
    writtenOn: day(now),
    name: prospect.personName ?? prospect.companyName ?? prospect.companyDomain ?? '',
    purpose: purpose === '' ? null : purpose,
    savedOn: day(prospect.savedAt),
    lastActivityOn: day(lastActivity),
    informedOn: prospect.informedAt === undefined ? null : day(prospect.informedAt),
    keptUntil: keptUntil === null ? null : day(keptUntil),
    values: signalsOf(company, person, prospect).map((signal) => keptValue(signal, tongue)),
    answers: prospect.answers.map(({ tag, state, note = null, by = null, at }) => ({ about: tag, answer: state, note, by, on: day(at) })),
    contacts: prospect.touches.map(({ kind, note = null, at }) => ({ kind, note, on: day(at) })),
    notes: notes.map(({ text, at }) => ({ text, on: day(at) })),
    owner: prospect.owner ?? null,
    tags: prospect.tags ?? [],
    stages: prospect.history.flatMap((entry) => (entry.kind === 'stage' ? [{ stage: entry.to, why: whyMoved(entry, tongue), on: day(entry.at) }] : [])),
    grade: stamp.now === 0 ? null : { letter: grading.grade, segment: grading.segment, icp: `${stamp.icpId} ${stamp.icpVersion}`, on: day(stamp.now) },
  };
}

/** A record as JSON for programs. */
export const writeAccessJson = (record: AccessRecord): string => `${JSON.stringify(record, null, 2)}\n`;

function signalsOf(company: Profile | null, person: Profile | null, { personName }: Prospect): readonly AnySignal[] {
  if (!person) return company?.signals ?? [];
  const traces = tracesOf(company, person);
  const mentions = mentionsOf({ ...traces, names: [...(traces.names ?? []), ...(personName === null ? [] : [personName])] });
  return [...person.signals, ...(company?.signals ?? []).filter((signal) => namesAnywhere(signal, mentions))];
}

function keptValue({ field, value, quote, url, observedAt, publishedAt, method }: AnySignal, tongue: Tongue): KeptValue {
  return {
    what: fieldWords(field, sayIn(tongue)),
    value: showValue(field, value as never, tongue),
    quote: quote.exact,
    source: url,
    readOn: day(observedAt),
    ...(publishedAt !== undefined && { publishedOn: publishedAt }),
    how: method,
  };
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
