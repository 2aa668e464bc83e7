import './zod-setup.ts';
import * as z from 'zod';
import { type SharedTrace, SUPPRESSION_FORMAT, SUPPRESSION_SCHEMA_VERSION } from '#lib/interop/suppression-file.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { issueWords, pathWords } from './issue-words.ts';
import { jsonOf, member, refused } from './json-file.ts';

const ERRORS_SHOWN = 50;

const shape = z.object({
  format: z.literal(SUPPRESSION_FORMAT),
  schemaVersion: z.literal(SUPPRESSION_SCHEMA_VERSION),
  traces: z
    .array(z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), salt: z.string().min(8).max(200), entry: z.string().min(1).max(200), kind: z.enum(['person', 'company']), on: z.iso.date() }))
    .max(500_000),
});

/** The traces of a shared suppression list; else every error, by path. */
export function decodeSuppressionFile(text: string): Outcome<SharedTrace[]> {
  const json = jsonOf(text);
  if (json === undefined || member(json, 'format') !== SUPPRESSION_FORMAT) return refused('invalid', t('privacy.list.notOne'));
  const version = member(json, 'schemaVersion');
  if (typeof version === 'number' && version > SUPPRESSION_SCHEMA_VERSION) return refused('newer-version', t('privacy.list.newer'));
  const file = shape.safeParse(json, { error: issueWords });
  if (file.success) return { ok: true, value: file.data.traces };
  return refused('invalid', t('privacy.list.broken'), file.error.issues.slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path: pathWords(path, json), message })));
}
