import { suppressionHash, tokensAgainst, tokensOf, type Traces } from '#lib/prospects/suppression.ts';
import type { LeadlightDb } from './db.ts';

/** One trace of someone who is not to be kept again; a person or company has several, of one `entry`. */
export interface SuppressedRow {
  /** See `suppressionHash`. */
  hash: string;
  /** Of the list it came with: one of our own, and one for each list imported. */
  salt: string;
  /** All traces of one person or company. */
  entry: string;
  kind: 'person' | 'company';
  /** When it was put on the list, in milliseconds since the epoch. */
  at: number;
  /** How it came onto this list. */
  from: 'erased' | 'file';
}

/** Answers whether someone is on the list, any number of times, from one reading of it. */
export interface Suppression {
  size: number;
  /** The entry they are on, null where they are not. */
  entryOf: (traces: Traces) => string | null;
  holds: (traces: Traces) => boolean;
}

/** The whole list, read once, with `also` a list that is not stored; to be asked of many, inside the transaction that stores them. */
export async function readSuppression(db: LeadlightDb, also: readonly SuppressedRow[] = []): Promise<Suppression> {
  const rows = [...(await db.suppressed.toArray()), ...also];
  const salts = [...new Set(rows.map(({ salt }) => salt))];
  const entries = new Map(rows.map(({ hash, entry }) => [hash, entry]));
  const entryOf = (traces: Traces): string | null => {
    if (entries.size === 0) return null;
    for (const token of tokensAgainst(traces)) {
      for (const salt of salts) {
        const entry = entries.get(suppressionHash(token, salt));
        if (entry !== undefined) return entry;
      }
    }
    return null;
  };
  return { size: entries.size, entryOf, holds: (traces) => entryOf(traces) !== null };
}

/** Whether someone is not to be kept; asked before a save, an import, a paste. For many, `readSuppression` once. */
export async function isSuppressed(db: LeadlightDb, traces: Traces): Promise<boolean> {
  const salts = await db.suppressed.orderBy('salt').uniqueKeys();
  const hashes = salts.flatMap((salt) => tokensAgainst(traces).map((token) => suppressionHash(token, String(salt))));
  return hashes.length > 0 && (await db.suppressed.where('hash').anyOf(hashes).count()) > 0;
}

/** Puts someone on the list. `entry` and `salt` are random; the salt of a list of our own that exists goes first. Call inside one transaction. */
export async function suppress(db: LeadlightDb, traces: Traces, made: { entry: string; salt: string; at: number }): Promise<number> {
  const own = await db.suppressed.filter(({ from }) => from === 'erased').first();
  const salt = own?.salt ?? made.salt;
  const kind = (traces.urls?.length ?? 0) + (traces.emails?.length ?? 0) + (traces.names?.length ?? 0) > 0 ? 'person' : 'company';
  const rows = tokensOf(traces).map((token): SuppressedRow => ({ hash: suppressionHash(token, salt), salt, entry: made.entry, kind, at: made.at, from: 'erased' }));
  await db.suppressed.bulkPut(rows);
  return rows.length;
}
