import './zod-setup.ts';
import * as z from 'zod';
import { TAGS } from '#lib/icp/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import { TOUCH_KINDS } from '#lib/qualify/model.ts';
import { COLUMNS } from '#lib/interop/customer-columns.ts';
import type { ContentMessages, PageMessages } from '#lib/messaging/protocol.ts';
import { pageUrl, quote } from './evidence.ts';
import { detailRequests } from './messages/detail.ts';
import { exportingRequests } from './messages/exporting.ts';
import { hygieneRequests } from './messages/hygiene.ts';
import { backupRequests } from './messages/backup.ts';
import { privacyRequests } from './messages/privacy.ts';
import { waysRequests } from './messages/ways.ts';
import { todayRequests } from './messages/today.ts';
import { importRequests } from './messages/importing.ts';
import { corrections, id, type Requests } from './messages/parts.ts';
import { listRequests } from './messages/list.ts';
import { settingsChange, site } from './settings.ts';

const generation = z.int().min(1);
const tabId = z.int().min(0);

/** Far more than an engagement file may hold. */
const rows = z.array(z.array(z.string().max(2000)).max(60)).max(20_002);
const note = z.string().max(1000);
const subject = z.union([z.object({ tabId, generation }), z.object({ prospectId: id })]);
const decision = z.discriminatedUnion('to', [
  z.object({ to: z.literal('won'), note: note.exactOptional() }),
  z.object({ to: z.literal(['lost', 'disqualified']), reason: id, note: note.exactOptional() }),
  z.object({ to: z.literal('nurture'), until: z.string().max(80), note: note.exactOptional() }),
  z.object({ to: z.literal('reopen'), note: note.exactOptional() }),
]);

/** ICP files are capped where they are decoded; this only keeps a message from carrying far more than that. */
const fileText = z.string().max(5_000_000);

const seq = z.int().min(1);
const contentHash = z.string().max(64);
const choices = z.record(z.string().max(1000), z.enum(['ours', 'theirs']));
const icpSource = z.union([z.object({ text: fileText, choices: choices.exactOptional() }), z.object({ icpId: id, seq })]);

export const contentRequests: Requests<ContentMessages> = {
  hello: z.object({ url: pageUrl, document: z.number() }),
  grown: z.object({ url: pageUrl, document: z.number() }),
  page: z.union([
    z.object({ generation, page: z.object({ url: pageUrl, html: z.string().max(20_000_000), cut: z.boolean() }), copyMs: z.number().min(0) }),
    z.object({ generation, failure: z.string().max(500) }),
  ]),
};

export const pageRequests: Requests<PageMessages> = {
  ...detailRequests,
  ...exportingRequests,
  ...hygieneRequests,
  ...importRequests,
  ...listRequests,
  ...todayRequests,
  ...waysRequests,
  ...privacyRequests,
  ...backupRequests,
  'assess-tab': z.object({ tabId, reread: z.boolean().exactOptional() }),
  'assess-prospect': z.object({ id }),
  'export-profile': z.object({ id }),
  'accept-linkedin-notice': z.object({ tabId }),
  'follow-tab': z.object({ tabId }),
  correct: z.object({
    tabId,
    generation,
    corrections,
  }),
  'mark-informed': z.object({ subject }),
  answer: z.object({
    subject,
    tags: z.array(z.enum(TAGS)).min(1).max(TAGS.length),
    state: z.enum(['confirmed', 'denied', 'unknown']),
    note: note.exactOptional(),
    by: z.string().max(200).exactOptional(),
    on: z.iso.date().exactOptional(),
  }),
  'log-touch': z.object({ subject, kind: z.enum(TOUCH_KINDS), until: z.string().max(80).exactOptional(), note: note.exactOptional() }),
  'take-back-touch': z.object({ subject, event: z.string().min(1).max(200) }),
  'preview-engagement': z.object({ rows }),
  'import-engagement': z.object({ rows }),
  'decide-stage': z.object({ subject, decision }),
  'decide-identity': z.object({ tabId, generation, key: z.string().min(1).max(4200), verdict: z.enum(['same', 'apart', 'open']) }),
  'pick-employer': z.object({ tabId, generation, employer: z.string().min(1).max(200) }),
  'show-quote': z.object({ tabId, generation, url: pageUrl, quote }),
  'save-prospect': z.object({ tabId, generation }),
  'pick-icp': z.object({ tabId, generation, icpId: id.nullable() }),
  'pick-prospect-icp': z.object({ prospectId: id, icpId: id.nullable() }),
  'steer-regrade': z.object({ stopped: z.boolean() }),
  'activate-icp': z.object({ id }),
  'know-customers': z.object({ listed: z.array(z.partialRecord(z.enum(COLUMNS), z.string().max(300))).max(5000) }) as z.ZodType<PageMessages['know-customers']['request']>,
  'use-icp': z.object({ id, inUse: z.boolean() }),
  'delete-icp': z.object({ id }),
  // Only its being an object is decided here; `save-icp` decodes it as an ICP file and lists every error by path.
  'save-icp': z.object({ icp: z.custom<Icp>((value) => typeof value === 'object' && value !== null), base: z.string().max(64).nullable() }),
  'preview-icp': z.object({ text: fileText }),
  'preview-effect': z.object({ source: icpSource, activate: z.boolean(), after: z.string().max(200) }),
  'import-icp': z.object({ text: fileText, activate: z.boolean(), choices: choices.exactOptional(), base: contentHash.nullable().exactOptional() }),
  'restore-icp': z.object({ icpId: id, seq, base: contentHash.nullable() }),
  'export-icp': z.object({ id, sign: z.boolean() }),
  'make-signing-key': z.object({ by: z.string().trim().min(1).max(120) }),
  'forget-signing-key': z.object({}) as z.ZodType<Record<string, never>>,
  'know-publisher': z.object({ publicKey: z.base64().min(1).max(200), by: z.string().max(120), known: z.boolean() }),
  'forget-health': z.object({}) as z.ZodType<Record<string, never>>,
  'never-site': z.object({ site, never: z.boolean() }),
  'change-settings': settingsChange as z.ZodType<PageMessages['change-settings']['request']>,
};
