import { Dexie } from 'dexie';
import { type Digest, DIGEST_VERSION, type Part } from '#lib/qualify/digest.ts';
import { AskedDigests, fromDigestColumns, toDigestColumns } from '#lib/qualify/digest-columns.ts';
import type { DigestColumnRow, LeadlightDb, ProspectRow } from './db.ts';
import { dropAnswers } from './held-answers.ts';

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;
/** Null of a prospect that cannot be graded. */
type Digests = Map<string, Map<Part, string> | null>;

const BREAK = '\n';

/** The digests of a chunk by the prospect's id; none of those that another version made. */
export async function digestsOf(db: LeadlightDb, chunk: number): Promise<Digests> {
  return digestsIn(await columnsOf(db, chunk).toArray());
}

/**
 * What `work` makes of each of these digests of a chunk, of which only the parts are read that it asks for: it is called again with the
 * same digest until all it asked for was there, and the last time counts. So it must do nothing but work out its result. Undefined
 * stands for a prospect without a digest.
 */
export async function askDigests<T>(db: LeadlightDb, chunk: number, ids: readonly string[], work: (digest: Digest | undefined, at: number) => T): Promise<T[]> {
  const readParts = (parts: readonly DigestColumnRow['part'][]) => db.digestColumns.bulkGet(parts.map((part) => [chunk, part]));
  const [order, who] = await readParts(['ids', 'who']);
  const digests = new AskedDigests(order?.version === DIGEST_VERSION ? order.lines.split(BREAK) : []);
  digests.bring('who', who?.lines ?? null);
  const results: T[] = [];
  while (results.length < ids.length) {
    const at = results.length;
    const result = work(digests.of(ids[at] ?? ''), at);
    const { asked } = digests;
    if (asked.length === 0) results.push(result);
    else for (const [index, row] of (await readParts(asked)).entries()) digests.bring(asked[index] as Part, row?.lines ?? null);
  }
  return results;
}

/** False of a prospect that cannot be graded, too. */
export const isDigested = (digest: Digest | undefined): digest is Digest => Boolean(digest?.get('who'));

/** Ids of those that have no digest to be graded by. */
export async function withoutDigest(db: LeadlightDb, rows: readonly Placed[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const chunk of new Set(rows.map((row) => row.chunk))) {
    const ids = rows.filter((row) => row.chunk === chunk).map(({ id }) => id);
    const digested = await askDigests(db, chunk, ids, isDigested);
    for (const [at, id] of ids.entries()) if (!digested[at]) found.add(id);
  }
  return found;
}

/** Stores digests in the chunks of their prospects, in place of those they had. Call inside one transaction. */
export function putDigests(db: LeadlightDb, made: readonly (Placed & { digest: Map<Part, string> | null })[]): Promise<void> {
  return change(db, made, (digests, { id, digest }) => digests.set(id, digest));
}

/** Deletes the digests of deleted prospects. Call inside one transaction. */
export async function dropDigests(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  await dropAnswers(db, rows);
  return change(db, rows, (digests, { id }) => digests.delete(id));
}

/** Reads, changes and writes the digests of each chunk; columns in which nothing changed are not written. */
async function change<T extends Placed>(db: LeadlightDb, entries: readonly T[], each: (digests: Digests, entry: T) => void): Promise<void> {
  for (const chunk of new Set(entries.map((entry) => entry.chunk))) {
    const stored = await columnsOf(db, chunk).toArray();
    const digests = digestsIn(stored);
    for (const entry of entries) if (entry.chunk === chunk) each(digests, entry);
    const rows = rowsOf(chunk, digests);
    const [then, now] = [byPart(stored), byPart(rows)];
    await db.digestColumns.bulkPut(rows.filter(({ part, lines, version }) => then.get(part)?.lines !== lines || then.get(part)?.version !== version));
    await db.digestColumns.bulkDelete(stored.filter(({ part }) => !now.has(part)).map(({ part }) => [chunk, part]));
  }
}

const columnsOf = (db: LeadlightDb, chunk: number) => db.digestColumns.where('[chunk+part]').between([chunk, Dexie.minKey], [chunk, Dexie.maxKey]);

const byPart = (rows: readonly DigestColumnRow[]): Map<DigestColumnRow['part'], DigestColumnRow> => new Map(rows.map((row) => [row.part, row]));

function digestsIn(rows: readonly DigestColumnRow[]): Digests {
  const current = rows.filter(({ version }) => version === DIGEST_VERSION);
  const ids = current.find(({ part }) => part === 'ids')?.lines.split(BREAK) ?? [];
  return fromDigestColumns({ ids, lines: new Map(current.flatMap(({ part, lines }) => (part === 'ids' ? [] : [[part, lines]]))) });
}

function rowsOf(chunk: number, digests: Digests): DigestColumnRow[] {
  if (digests.size === 0) return [];
  const { ids, lines } = toDigestColumns(digests);
  return [{ chunk, part: 'ids', version: DIGEST_VERSION, lines: ids.join(BREAK) }, ...[...lines].map(([part, text]): DigestColumnRow => ({ chunk, part, version: DIGEST_VERSION, lines: text }))];
}
