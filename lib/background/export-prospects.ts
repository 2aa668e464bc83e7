import { tongue } from '#lib/i18n/tongue.ts';
import { type ExportFacts, exportFacts } from '#lib/interop/targets/facts.ts';
import { reasonsOf } from '#lib/interop/targets/reasons.ts';
import { writeProspectLine } from '#lib/interop/prospect-record.ts';
import type { ExportingMessages } from '#lib/messaging/exporting-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Note, StoredIcp } from '#lib/prospects/model.ts';
import { assess } from '#lib/qualify/assess.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { type SavedSubject, withSubjects } from '#lib/storage/subjects.ts';
import type { Needs } from './needs.ts';
import { keptOf } from './stored-input.ts';

type Asked<K extends keyof ExportingMessages> = ExportingMessages[K]['request'];

/** What exports write of prospects besides their rows in the list, as believed now. Stores nothing. */
export async function exportFactsOf({ db, now }: Pick<Needs, 'db' | 'now'>, { asked }: Asked<'export-facts'>): Promise<Outcome<(ExportFacts | null)[]>> {
  const rows = (await db.prospects.bulkGet(asked.map(({ id }) => id))).filter((row) => row !== undefined);
  const saved = new Map((await withSubjects(db, rows)).map((one) => [one.row.id, one]));
  const wanted = asked.some(({ icpId }) => icpId !== null);
  const icps = new Map((wanted ? await db.icps.toArray() : []).map((icp) => [icp.id, icp]));
  const value = asked.map(({ id, icpId }) => {
    const one = saved.get(id);
    if (!one) return null;
    const { company, person } = one.subject;
    return exportFacts(factsOf(company, person, now()), reasonsBy(one, icpId === null ? undefined : icps.get(icpId), now()));
  });
  return { ok: true, value };
}

function reasonsBy({ row, subject }: SavedSubject, stored: StoredIcp | undefined, now: number): string[] {
  if (!stored) return [];
  return reasonsOf(assess({ ...subject, kept: keptOf(row), icp: stored.icp, icpHash: stored.contentHash, quantileCuts: stored.cuts ?? null, now, tongue: tongue() }), tongue());
}

/** Prospects with all that is stored about them, their gradings left out, as lines of NDJSON. */
export async function exportLines({ db }: Pick<Needs, 'db'>, { ids }: Asked<'export-lines'>): Promise<Outcome<(string | null)[]>> {
  const rows = (await db.prospects.bulkGet(ids)).filter((row) => row !== undefined);
  const notes = new Map<string, Note[]>();
  for (const note of await db.notes.where('prospectId').anyOf(ids).sortBy('at')) notes.set(note.prospectId, [...(notes.get(note.prospectId) ?? []), note]);
  const lines = new Map(
    (await withSubjects(db, rows)).map(({ row, subject: { company, person } }) => {
      const { identity: _identity, chunk: _chunk, ...prospect } = row as (typeof rows)[number];
      return [row.id, writeProspectLine({ prospect, company, person, notes: notes.get(row.id) ?? [] })];
    }),
  );
  return { ok: true, value: ids.map((id) => lines.get(id) ?? null) };
}
