import './zod-setup.ts';
import * as z from 'zod';
import type { Profile } from '#lib/evidence/model.ts';
import { t } from '#lib/i18n/t.ts';
import { PROSPECT_FORMAT, PROSPECT_SCHEMA_VERSION, type ProspectRecord } from '#lib/interop/prospect-record.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { issueWords, pathWords } from './issue-words.ts';
import { isLargerThan, jsonOf, member, refused } from './json-file.ts';
import { profileShape } from './profile-file.ts';
import { noteShape, prospectShape } from './prospect.ts';

/** UTF-8 bytes of one line. */
const LINE_MAX_BYTES = 5 * 1024 * 1024;
const ERRORS_SHOWN = 200;

const { company, person } = profileShape.shape;

const shape = z.strictObject({
  format: z.literal(PROSPECT_FORMAT),
  schemaVersion: z.literal(PROSPECT_SCHEMA_VERSION),
  prospect: prospectShape,
  /** As it stood when it was written; whoever reads the line grades anew. */
  grading: z.unknown().optional(),
  company,
  person,
  notes: z.array(noteShape).max(5000).default([]),
});

/** Reads one line of an NDJSON export: a prospect with all it rests on; else every error, by path. */
export function decodeProspectLine(text: string): Outcome<ProspectRecord> {
  if (isLargerThan(text, LINE_MAX_BYTES)) return refused('too-large', t('files.line.tooLarge'));
  const json = jsonOf(text);
  if (json === undefined) return refused('not-json', t('files.line.notJson'));
  if (member(json, 'format') !== PROSPECT_FORMAT) return refused('invalid', t('files.line.other'), [{ path: 'format', message: t('files.mustBe', { what: `"${PROSPECT_FORMAT}"` }) }]);
  const version = member(json, 'schemaVersion');
  if (typeof version === 'number' && version > PROSPECT_SCHEMA_VERSION) {
    return refused('newer-version', t('files.newer', { version, known: PROSPECT_SCHEMA_VERSION }));
  }
  const record = shape.safeParse(json, { error: issueWords });
  if (!record.success) {
    const errors = record.error.issues.slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path: pathWords(path, json), message }));
    return refused('invalid', t('files.line.wrong', errors.length), errors);
  }
  const { prospect, company: found, person: met, notes } = record.data;
  return { ok: true, value: { prospect, company: found as Profile | null, person: met as Profile | null, notes } };
}
