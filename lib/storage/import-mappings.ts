import { headerSetKey } from '#lib/interop/import/suggest.ts';
import type { ImportPlan } from '#lib/interop/import/plan.ts';
import { keptMapping } from '#lib/schema/messages/importing.ts';
import type { KeptMapping } from '#lib/messaging/import-protocol.ts';
import { sha256Hex } from '#lib/evidence/canonical-json.ts';
import type { LeadlightDb } from './db.ts';

const idOf = (headers: readonly string[]): string => `mapping:${sha256Hex(headerSetKey(headers))}`;

/** Remembers how files with these headers are read. */
export async function keepMapping(db: LeadlightDb, headers: readonly string[], { columns, rules }: Pick<ImportPlan, 'columns' | 'rules'>): Promise<void> {
  if (headers.length > 0) await db.choices.put({ id: idOf(headers), value: { columns, rules } });
}

/** How files with these headers were read the last time; null where none was, or what is kept cannot be read. */
export async function mappingFor(db: LeadlightDb, headers: readonly string[]): Promise<KeptMapping | null> {
  const kept = keptMapping.safeParse((await db.choices.get(idOf(headers)))?.value);
  return kept.success ? (kept.data as KeptMapping) : null;
}
