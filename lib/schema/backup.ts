import './zod-setup.ts';
import * as z from 'zod';
import { EVIDENCE_VERSION, PAGE_KINDS } from '#lib/evidence/model.ts';
import { BACKUP_FORMAT, BACKUP_SCHEMA_VERSION, BACKUP_TABLES, type BackupEnd, type BackupHead, type BackupRows, type BackupTable } from '#lib/interop/backup-format.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { pageUrl, quote } from './evidence.ts';
import { icpShape } from './icp-shape.ts';
import { issueWords, pathWords } from './issue-words.ts';
import { jsonOf, member, refused } from './json-file.ts';
import { profileShape } from './profile-file.ts';
import { noteShape, prospectShape } from './prospect.ts';
import { decodeSettings } from './settings.ts';

const ERRORS_SHOWN = 20;

const at = z.int().min(0).max(8_640_000_000_000_000);
const key = z.string().min(1).max(4200);
const id = z.string().min(1).max(9000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().max(5000);
const counts = z.record(z.string().max(500), z.number());

const { company, person } = profileShape.shape;
/** A file to hand on holds less than what years of reading leave behind. */
const ofCompany = company.unwrap().extend({ signals: z.array(company.unwrap().shape.signals.element).max(100_000), pages: z.array(company.unwrap().shape.pages.element).max(20_000) });
const ofPerson = person.unwrap().extend({ signals: z.array(person.unwrap().shape.signals.element).max(100_000), pages: z.array(person.unwrap().shape.pages.element).max(20_000) });

const finding = z.looseObject({ field: z.string().max(40), raw: text, quote, place: text, method: z.string().max(20), rule: text });
const evidence = z.looseObject({
  version: z.literal(EVIDENCE_VERSION),
  extractorVersion: text,
  url: pageUrl,
  pageTitle: text,
  pageKind: z.enum(PAGE_KINDS),
  adapter: text,
  readAt: at,
  cut: z.boolean(),
  findings: z.array(finding).max(50_000),
  diagnostics: z.array(z.looseObject({ rule: text, message: text })).max(5000),
});

/** What an assessment left behind: shown, never computed with again but to say what changed. */
const stamp = z.object({ icpId: text, icpVersion: text, icpHash: text, rulesVersion: text, evidenceHash: text, now: at });
const remembered = z.looseObject({
  status: text,
  fit: z.looseObject({ low: z.number(), high: z.number() }),
  grade: text.nullable(),
  readiness: z.looseObject({ lines: z.array(z.looseObject({})) }),
  lines: z.array(z.looseObject({ criterionId: text })),
  penalties: z.array(z.looseObject({})),
  disqualifiers: z.array(z.looseObject({})),
  stamp,
});

/** Those frozen first hold where their row lay, too, which is nothing to keep. */
const handedOver = z.object(prospectShape.shape);

const ROWS: Readonly<Record<BackupTable, z.ZodType>> = {
  suppressed: z.strictObject({ hash, salt: z.string().min(1).max(200), entry: z.string().min(1).max(200), kind: z.enum(['person', 'company']), at, from: z.enum(['erased', 'file']) }),
  icps: z.object({ id: key, icp: icpShape, contentHash: hash, active: z.literal([0, 1]), inUse: z.literal([0, 1]), updatedAt: at }),
  icpVersions: z.object({ seq: z.int().exactOptional(), icpId: key, hash, hashes: z.array(hash).max(100), icp: icpShape, at, origin: z.enum(['starter', 'edited', 'imported', 'merged', 'received', 'rolled-back', 'upgraded']), by: text.exactOptional(), ancestors: z.array(hash).max(1000).exactOptional() }),
  profiles: z.object({ id, owner: key, profile: z.union([ofCompany, ofPerson]) }),
  evidence: z.object({ id, companyKey: key.nullable(), personKey: key.nullable(), url: pageUrl, readAt: at, evidence }),
  prospects: prospectShape,
  snapshots: z.object({ id, saved: remembered, latest: remembered }),
  notes: noteShape,
  handoffs: z.looseObject({ id, prospectId: id, at, as: z.enum(['mql', 'sql']), prospect: handedOver, company: ofCompany.nullable(), person: ofPerson.nullable(), assessment: remembered, notes: z.array(noteShape) }),
  choices: z.object({ id: z.string().min(1).max(500), value: z.json() }),
  publishers: z.object({ publicKey: z.base64().max(200), by: text, trustedAt: at }),
  health: z.looseObject({ id, day: z.iso.date(), adapter: text, pageKind: z.enum(PAGE_KINDS), pages: z.number(), cut: z.number(), fields: z.record(z.string(), z.looseObject({ pages: z.number(), firstChoice: z.number(), rules: counts })), broken: counts, versions: z.array(text) }),
};

const head = z.object({
  format: z.literal(BACKUP_FORMAT),
  schemaVersion: z.literal(BACKUP_SCHEMA_VERSION),
  database: z.int().min(1),
  createdAt: at,
  counts: z.partialRecord(z.enum(BACKUP_TABLES), z.int().min(0)),
  settings: z.unknown(),
});
const end = z.strictObject({ end: z.literal(true), rows: z.int().min(0) });
const rows = z.object({ table: z.enum(BACKUP_TABLES), rows: z.array(z.unknown()) });

const isNewer = (value: unknown, known: number): boolean => typeof value === 'number' && value > known;

/** The first line of a backup; `database` is the version of the database here, and the newest it can be of. */
export function decodeBackupHead(line: string, database: number): Outcome<Omit<BackupHead, 'settings'> & { settings: Settings }> {
  const json = jsonOf(line);
  if (json === undefined || member(json, 'format') !== BACKUP_FORMAT) return refused('invalid', t('backup.notOne'));
  if (isNewer(member(json, 'schemaVersion'), BACKUP_SCHEMA_VERSION) || isNewer(member(json, 'database'), database)) return refused('newer-version', t('backup.newer'));
  const decoded = head.safeParse(json);
  if (!decoded.success) return damaged(decoded.error, json);
  return { ok: true, value: { ...decoded.data, settings: decodeSettings(decoded.data.settings) } };
}

/** Any other line of a backup: rows of one table, each whole; or its end. */
export function decodeBackupLine(line: string): Outcome<BackupRows | BackupEnd> {
  const json = jsonOf(line);
  if (member(json, 'end') === true) {
    const last = end.safeParse(json);
    return last.success ? { ok: true, value: last.data } : damaged(last.error, json);
  }
  const outer = rows.safeParse(json);
  if (!outer.success) return damaged(outer.error, json);
  const { table } = outer.data;
  const inner = z.array(ROWS[table]).safeParse(outer.data.rows, { error: issueWords });
  return inner.success ? { ok: true, value: { table, rows: inner.data } } : damaged(inner.error, outer.data.rows, table);
}

function damaged({ issues }: z.ZodError, json: unknown, table = ''): Extract<Outcome<never>, { ok: false }> {
  return refused('invalid', t('backup.damaged'), issues.slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path: [table, pathWords(path, json)].filter((part) => part !== '').join(' / '), message })));
}
