import './zod-setup.ts';
import * as z from 'zod';
import { t } from '#lib/i18n/t.ts';
import { STORES_FORMAT, STORES_SCHEMA_VERSION, type StoreRows, type StoresEnd, type StoresHead } from '#lib/interop/stores-file.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { jsonOf, member, refused } from './json-file.ts';
import { decodeSettings } from './settings.ts';

const name = z.string().regex(/^\w{1,40}$/);
const path = z.string().regex(/^[\w.]{1,60}$/);
const keyPath = z.union([path, z.array(path).min(1).max(5)]);
const count = z.int().min(0);

const head = z.object({
  format: z.literal(STORES_FORMAT),
  schemaVersion: z.literal(STORES_SCHEMA_VERSION),
  database: z.int().min(1),
  createdAt: z.int().min(0).max(8_640_000_000_000_000),
  stores: z.array(z.object({ name, keyPath, autoIncrement: z.boolean(), indexes: z.array(z.object({ name: z.string().max(100), keyPath, unique: z.boolean(), multiEntry: z.boolean() })).max(50), rows: count })).max(100),
  settings: z.unknown(),
});
const end = z.strictObject({ end: z.literal(true), rows: count, unread: count });
const rows = z.object({ store: name, rows: z.array(z.unknown()) });

const damaged = () => refused('invalid', t('backup.damaged'));

/** Whether a first line says that stores follow as they lay there, and no backup. */
export const isStoresHead = (line: string): boolean => member(jsonOf(line), 'format') === STORES_FORMAT;

/** The first line of such a file; `database` is the newest version it can be of. */
export function decodeStoresHead(line: string, database: number): Outcome<Omit<StoresHead, 'settings'> & { settings: Settings }> {
  const decoded = head.safeParse(jsonOf(line));
  if (!decoded.success) return damaged();
  if (decoded.data.database > database) return refused('newer-version', t('backup.newer'));
  return { ok: true, value: { ...decoded.data, settings: decodeSettings(decoded.data.settings) } };
}

/** Any other line; what rows hold is looked at once they are brought up to date. */
export function decodeStoresLine(line: string): Outcome<StoreRows | StoresEnd> {
  const json = jsonOf(line);
  const decoded = member(json, 'end') === true ? end.safeParse(json) : rows.safeParse(json);
  return decoded.success ? { ok: true, value: decoded.data } : damaged();
}
