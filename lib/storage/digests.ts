import { Dexie, type PromiseExtended } from 'dexie';
import { DIGEST_VERSION, type Part } from '#lib/qualify/digest.ts';
import { changedColumns, type Column, type DigestColumns, fromDigestColumns, linesOf, NO_COLUMNS } from '#lib/qualify/digest-columns.ts';
import type { Kept } from '#lib/qualify/held-columns.ts';
import { keptIn, textLines } from '#lib/qualify/kept-columns.ts';
import type { DigestColumnRow, LeadlightDb, ProspectRow } from './db.ts';
import { dropAnswers } from './held-answers.ts';

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;

const BREAK = '\n';

/** The digests of a chunk by the prospect's id, null of one that cannot be graded; none of those that another version made. */
export async function digestsOf(db: LeadlightDb, chunk: number): Promise<Map<string, Map<Part, string> | null>> {
  return fromDigestColumns(columnsIn(await rowsOf(db, chunk).toArray()));
}

/** Some parts of the digests of a chunk. */
function partsOf(db: LeadlightDb, chunk: number, parts: readonly Part[]): PromiseExtended<DigestColumns> {
  return db.digestColumns.bulkGet(['ids', ...parts].map((part) => [chunk, part])).then((rows) => columnsIn(rows.filter((row) => row !== undefined)));
}

/** What is kept of these prospects of a chunk, of the parts asked for alone, as it stood at a time of each. Null where one has no digest to be graded by. */
export function keptOf(db: LeadlightDb, chunk: number, ids: readonly string[], { parts, at }: { parts: readonly Part[]; at: readonly number[] }): PromiseExtended<Kept | null> {
  return partsOf(db, chunk, ['who', ...parts]).then((digests) => keptIn(digests, ids, at));
}

/** Ids of those that have no digest to be graded by. */
export async function withoutDigest(db: LeadlightDb, rows: readonly Placed[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const chunk of new Set(rows.map((row) => row.chunk))) {
    const { ids, parts } = await partsOf(db, chunk, ['who']);
    const who = textLines(parts.get('who'));
    const digested = new Set(ids.filter((_, at) => who[at]));
    for (const { id, chunk: of } of rows) if (of === chunk && !digested.has(id)) found.add(id);
  }
  return found;
}

/** Stores digests in the chunks of their prospects, in place of those they had. Call inside one transaction. */
export function putDigests(db: LeadlightDb, made: readonly (Placed & { digest: Map<Part, string> | null })[]): Promise<void> {
  return change(db, made, ({ digest }) => digest);
}

/** Deletes the digests of deleted prospects. Call inside one transaction. */
export async function dropDigests(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  await dropAnswers(db, rows);
  return change(db, rows, () => undefined);
}

/** Reads, changes and writes the digests of each chunk; columns in which nothing changed are not written. */
async function change<T extends Placed>(db: LeadlightDb, entries: readonly T[], digestOf: (entry: T) => ReadonlyMap<Part, string> | null | undefined): Promise<void> {
  for (const chunk of new Set(entries.map((entry) => entry.chunk))) {
    const rows = await rowsOf(db, chunk).toArray();
    const [stored, before] = [new Set(rows.map(({ part }) => part)), columnsIn(rows)];
    const now = changedColumns(before, new Map(entries.flatMap((entry) => (entry.chunk === chunk ? [[entry.id, digestOf(entry)]] : []))));
    const columns = new Map<DigestColumnRow['part'], Column>(now.ids.length === 0 ? [] : [['ids', now.ids.join(BREAK)], ...now.parts]);
    const kept = new Map<DigestColumnRow['part'], Column>([['ids', before.ids.join(BREAK)], ...before.parts]);
    await db.digestColumns.bulkPut([...columns].filter(([part, column]) => kept.get(part) !== column).map(([part, column]) => ({ chunk, part, version: DIGEST_VERSION, column })));
    await db.digestColumns.bulkDelete([...stored].filter((part) => !columns.has(part)).map((part) => [chunk, part]));
  }
}

const rowsOf = (db: LeadlightDb, chunk: number) => db.digestColumns.where('[chunk+part]').between([chunk, Dexie.minKey], [chunk, Dexie.maxKey]);

/** None of those that another version made. */
function columnsIn(rows: readonly DigestColumnRow[]): DigestColumns {
  const current = rows.filter(({ version }) => version === DIGEST_VERSION);
  const ids = current.find(({ part }) => part === 'ids')?.column;
  if (typeof ids !== 'string') return NO_COLUMNS;
  return { ids: linesOf(ids), parts: new Map(current.flatMap(({ part, column }) => (part === 'ids' ? [] : [[part, column]]))) };
}
