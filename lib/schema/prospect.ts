import './zod-setup.ts';
import * as z from 'zod';
import { t } from '#lib/i18n/t.ts';
import { TAGS } from '#lib/icp/model.ts';
import { type FollowUp, type HistoryEntry, type ListedFacts, type News, type Note, type Prospect, STAGES, TODAY_KINDS } from '#lib/prospects/model.ts';
import { type Answer, type Touch, TOUCH_KINDS } from '#lib/qualify/model.ts';
import { becauseShape } from './because.ts';
import { fieldName, pageUrl, quote, sourceUrl } from './evidence.ts';

/** A decoder for every member a type has, left-out ones too: a new member without one does not compile. */
type Members<T> = { readonly [K in keyof T]-?: z.ZodType };

const at = z.int().min(0).max(8_640_000_000_000_000);
const words = (most: number) => z.string().max(most);
const id = z.string().min(1).max(200);
const key = z.string().min(1).max(4200);
const day = z.iso.date({ error: () => t('files.date', { example: '2026-11-22' }) });
const stage = z.enum(STAGES);

const answer = z.strictObject({ tag: z.enum(TAGS), state: z.enum(['confirmed', 'denied']), note: words(1000).exactOptional(), by: words(200).exactOptional(), at } satisfies Members<Answer>);
const touch = z.strictObject({
  kind: z.enum(TOUCH_KINDS),
  at,
  source: z.enum(['rep', 'file']),
  event: z.string().min(1).max(200),
  until: day.exactOptional(),
  note: words(1000).exactOptional(),
} satisfies Members<Touch>);

const under = { icpId: words(200), icpVersion: words(80), icpHash: words(64), at };
const stageChange = z.strictObject({
  kind: z.literal('stage'),
  from: stage,
  to: stage,
  why: words(2000),
  because: becauseShape.exactOptional(),
  by: z.enum(['rule', 'rep']),
  reason: words(200).exactOptional(),
  reopened: z.literal(true).exactOptional(),
  note: words(1000).exactOptional(),
  handedOver: z.strictObject({ id: words(200), as: z.enum(['mql', 'sql']) }).exactOptional(),
  reviewOn: day.exactOptional(),
  readiness: z.int().exactOptional(),
  ...under,
} satisfies Members<Extract<HistoryEntry, { kind: 'stage' }>>);
const gradeChange = z.strictObject({
  kind: z.literal('grade'),
  from: words(8).nullable(),
  to: words(8).nullable(),
  why: z.array(words(2000)).max(500),
  ...under,
} satisfies Members<Extract<HistoryEntry, { kind: 'grade' }>>);

const text = words(2000).nullable();
const facts = z.strictObject({
  industry: text,
  headCount: z.strictObject({ min: z.number(), max: z.number(), year: z.int().exactOptional() }).nullable(),
  country: text,
  city: text,
  seniority: text,
  department: text,
  email: text,
  phone: text,
  readAt: at.nullable(),
  legalName: words(2000).exactOptional(),
  profile: words(4200).exactOptional(),
  aliases: z.array(words(300)).max(100).exactOptional(),
  relatives: z.array(z.strictObject({ relation: z.enum(['parent', 'subsidiary']), name: words(2000), domain: words(300) })).max(100).exactOptional(),
  conflicts: z.array(fieldName).max(100).exactOptional(),
  elsewhere: words(2000).exactOptional(),
  movedTo: words(300).exactOptional(),
} satisfies Members<ListedFacts>);

/** A saved prospect as a file or a backup holds it. */
export const prospectShape = z.strictObject({
  id,
  companyKey: key.nullable(),
  personKey: key.nullable(),
  companyName: text,
  companyDomain: text,
  personName: text,
  personTitle: text,
  url: sourceUrl,
  savedAt: at,
  updatedAt: at,
  informedAt: at.exactOptional(),
  answers: z.array(answer).max(500),
  stage,
  touches: z.array(touch).max(5000),
  history: z.array(z.discriminatedUnion('kind', [stageChange, gradeChange])).max(10_000),
  icpId: words(200).nullable(),
  owner: words(200).exactOptional(),
  tags: z.array(words(200)).max(500).exactOptional(),
  followUp: z.strictObject({ on: day, what: words(1000) } satisfies Members<FollowUp>).exactOptional(),
  aside: z.partialRecord(z.enum(TODAY_KINDS), z.union([z.strictObject({ until: day }), z.strictObject({ at })])).exactOptional(),
  news: z.array(z.strictObject({ row: z.int(), what: words(300), at } satisfies Members<News>)).max(200).exactOptional(),
  verifiedAt: at.exactOptional(),
  apart: z.array(id).max(1000).exactOptional(),
  origin: z.enum(['file', 'paste']).exactOptional(),
  facts: facts.exactOptional(),
} satisfies Members<Prospect>);

export const noteShape = z.strictObject({ id, prospectId: id, at, text: words(20_000), from: z.strictObject({ url: pageUrl, quote }).exactOptional() } satisfies Members<Note>);
