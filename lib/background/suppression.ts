import { type SharedTrace, writeSuppressionFile } from '#lib/interop/suppression-file.ts';
import type { Outcome, PageMessages } from '#lib/messaging/protocol.ts';
import { type Traces, tracesOf } from '#lib/prospects/suppression.ts';
import { decodeSuppressionFile } from '#lib/schema/suppression-file.ts';
import { inOneTransaction, type LeadlightDb } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { withSubjects } from '#lib/storage/subjects.ts';
import { readSuppression } from '#lib/storage/suppressed.ts';
import type { Needs } from './needs.ts';

type Uses = Pick<Needs, 'db' | 'now'>;
type Imported = PageMessages['import-suppression']['response'];

const entries = (traces: readonly { entry: string }[]): number => new Set(traces.map(({ entry }) => entry)).size;

/** The list as a file for colleagues; it names nobody. */
export async function exportSuppression({ db, now }: Uses): Promise<Outcome<{ name: string; text: string; entries: number }>> {
  const rows = await db.suppressed.toArray();
  const traces = rows.map(({ hash, salt, entry, kind, at }): SharedTrace => ({ hash, salt, entry, kind, on: new Date(at).toISOString().slice(0, 10) }));
  const day = new Date(now()).toISOString().slice(0, 10);
  return { ok: true, value: { name: `leadlight-suppression-${day}.json`, text: writeSuppressionFile(traces), entries: entries(rows) } };
}

/** Takes a colleague's list in, all of it or nothing, and says which saved prospects are on it; whether these go is for a person to say. */
export async function importSuppression({ db }: Uses, { text }: { text: string }): Promise<Imported> {
  const file = decodeSuppressionFile(text);
  if (!file.ok) return file;
  try {
    return await inOneTransaction(db, async () => {
      const known = new Set((await db.suppressed.bulkGet(file.value.map(({ hash }) => hash))).flatMap((row) => row?.hash ?? []));
      const fresh = file.value.filter(({ hash }) => !known.has(hash));
      await db.suppressed.bulkPut(fresh.map(({ hash, salt, entry, kind, on }) => ({ hash, salt, entry, kind, at: Date.parse(on), from: 'file' as const })));
      const added = entries(fresh);
      return { ok: true, value: { added, known: entries(file.value) - added, saved: await savedOn(db) } };
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Who is on the list by e-mail, profile address, domain, or "name, domain". */
export async function findSuppressed({ db }: Uses, { text }: { text: string }): Promise<Outcome<{ entry: string | null }>> {
  return { ok: true, value: { entry: (await readSuppression(db)).entryOf(tracesTyped(text)) } };
}

export async function unsuppress({ db }: Uses, { entry }: { entry: string }): Promise<Outcome<null>> {
  try {
    await db.suppressed.where('entry').equals(entry).delete();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

function tracesTyped(text: string): Traces {
  const comma = text.lastIndexOf(',');
  if (comma > 0) return { names: [text.slice(0, comma)], companies: [text.slice(comma + 1).trim()], companyNames: [text.slice(comma + 1)] };
  if (text.includes('@')) return { emails: [text] };
  return /\/\S/.test(text.replace(/^https?:\/\//, '')) ? { urls: [/^https?:/.test(text) ? text : `https://${text}`] } : { companies: [text] };
}

const SLICE = 200;

async function savedOn(db: LeadlightDb): Promise<{ id: string; name: string }[]> {
  const list = await readSuppression(db);
  const saved: { id: string; name: string }[] = [];
  const ids = await db.prospects.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += SLICE) {
    const rows = (await db.prospects.bulkGet(ids.slice(from, from + SLICE))).filter((row) => row !== undefined);
    for (const { row, subject } of await withSubjects(db, rows)) {
      if (list.holds(tracesOf(subject.company, subject.person))) saved.push({ id: row.id, name: row.personName ?? row.companyName ?? row.companyDomain ?? '' });
    }
  }
  return saved;
}
