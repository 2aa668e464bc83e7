/** What the list bench brings into a page of the extension: saved prospects by the thousand, as they are stored. */
import { prospectIdentity } from '#lib/prospects/identity.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { openDatabase, type ProspectRow } from '#lib/storage/db.ts';
import { CHUNK_SIZE, putGradings } from '#lib/storage/grades.ts';
import { manyProspects } from '#test/fixtures/many-prospects.ts';

function stored({ grading: _grading, ...row }: ListedProspect & { chunk: number }): ProspectRow {
  return { ...row, identity: prospectIdentity(row.companyKey, row.personKey) ?? row.id };
}

/** Stores so many prospects with their gradings, by the ICP in use. */
export async function seed(count: number): Promise<void> {
  const db = openDatabase();
  const icpHash = (await db.icps.where('active').equals(1).first())?.contentHash ?? '';
  const all = manyProspects(count);
  for (let at = 0; at < count; at += CHUNK_SIZE) {
    const chunk = 1 + at / CHUNK_SIZE;
    const rows = all.slice(at, at + CHUNK_SIZE).map((row) => ({ ...row, chunk, companyKey: row.companyDomain, grading: { ...row.grading, stamp: { ...row.grading.stamp, icpHash } } }));
    await db.prospects.bulkAdd(rows.map(stored));
    await putGradings(db, rows);
  }
  db.close();
}
