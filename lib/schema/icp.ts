import './zod-setup.ts';
import * as z from 'zod';
import { t } from '#lib/i18n/t.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { migrateIcpFile } from '#lib/icp/migrate-file.ts';
import { ICP_FORMAT, ICP_SCHEMA_VERSION } from '#lib/icp/model.ts';
import type { Icp, IcpFile } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { linkErrors } from './icp-links.ts';
import { icpShape } from './icp-shape.ts';
import { issueWords, pathWords } from './issue-words.ts';
import { isLargerThan, jsonOf, member, notJson, refused } from './json-file.ts';
import { unknownMembers } from './unknown-members.ts';

/** UTF-8 bytes: more than all lists of an ICP at their longest, with five thousand domains and a note each. */
export const ICP_FILE_MAX_BYTES = 4_000_000;
const ERRORS_SHOWN = 200;
const ANCESTORS_MAX = 200;

/** An ICP as stored, whole and consistent. */
export const icpSchema: z.ZodType<Icp> = icpShape.superRefine((icp, context) => {
  for (const { path, message } of linkErrors(icp)) context.addIssue({ code: 'custom', path, message });
});

/** What a file carries besides its ICP; a file written by hand may lack all of it. */
export const stampShape = z.object({
  $schema: z.string().max(300).exactOptional(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/, { error: () => t('files.hash') }).exactOptional(),
  ancestors: z.array(z.string().regex(/^[0-9a-f]{64}$/, { error: () => t('files.hash') })).max(ANCESTORS_MAX).exactOptional(),
  signature: z.object({ by: z.string().max(120), publicKey: z.base64().max(200), value: z.base64().max(400) }).exactOptional(),
});

function errorsOf(json: unknown, shape: z.ZodError | undefined, hash: z.ZodError | undefined): { path: string; message: string }[] {
  const issues = [...(shape?.issues ?? []), ...(hash?.issues ?? [])].map(({ path, message }) => ({ path, message }));
  return [...issues, ...linkErrors(json)].slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path: pathWords(path, json), message }));
}

/** An ICP file as read, with what its reader should be told. */
export interface IcpReading {
  file: IcpFile;
  /** Hash of the content as it stands there, in the file's own version of the format. */
  statedHash: string;
  /** Whether it was changed since its hash was written: legitimate, but worth a warning. */
  edited: boolean;
  /** Members that Leadlight does not know and leaves out: "criteria / 2 (Head count) / colour". */
  unknown: string[];
}

/**
 * Reads an ICP file: at most 4 MB of JSON, of this format and of a version known here; else every error, by path. The hash it
 * states is kept as stated and not enforced, because a file edited by hand is legitimate. A file without a hash gets its own.
 */
export function readIcpFile(text: string): Outcome<IcpReading> {
  if (isLargerThan(text, ICP_FILE_MAX_BYTES)) {
    return refused('too-large', t('files.icp.tooLarge'));
  }
  const stated = jsonOf(text);
  if (stated === undefined) return notJson(text, t('files.icp.notJson'));
  if (member(stated, 'format') !== ICP_FORMAT) {
    return refused('invalid', t('files.icp.other'), [{ path: 'format', message: t('files.mustBe', { what: `"${ICP_FORMAT}"` }) }]);
  }
  const version = member(stated, 'schemaVersion');
  if (typeof version === 'number' && version > ICP_SCHEMA_VERSION) {
    return refused('newer-version', t('files.newer', { version, known: ICP_SCHEMA_VERSION }));
  }
  const json = migrateIcpFile(stated);
  const icp = icpShape.safeParse(json, { error: issueWords });
  const stamps = stampShape.safeParse(json, { error: issueWords });
  const errors = errorsOf(json, icp.error, stamps.error);
  if (!icp.success || !stamps.success || errors.length > 0) {
    return refused('invalid', t('files.icp.wrong', errors.length), errors);
  }
  const { contentHash, ...others } = stamps.data;
  const file = { ...icp.data, ...others, contentHash: contentHash ?? hashIcp(icp.data) };
  const statedHash = hashIcp(stated as Icp);
  return {
    ok: true,
    value: {
      file,
      statedHash,
      edited: contentHash !== undefined && contentHash !== statedHash,
      unknown: unknownMembers(json, file).map((path) => pathWords(path, json)),
    },
  };
}

/** The ICP of a file, as `readIcpFile` reads it. */
export function decodeIcpFile(text: string): Outcome<IcpFile> {
  const reading = readIcpFile(text);
  return reading.ok ? { ok: true, value: reading.value.file } : reading;
}
