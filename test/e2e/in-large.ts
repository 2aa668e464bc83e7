/** What the tests with much data bring into a page of the extension: prospects saved with all that rests on them. */
import type { Evidence, Profile } from '#lib/evidence/model.ts';
import { openDatabase, type ProspectRow } from '#lib/storage/db.ts';
import { CHUNK_SIZE, putGradings } from '#lib/storage/grades.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { NOW, sampleOf } from '#test/bench/grading-sample.ts';

const EVIDENCE: Omit<Evidence, 'url'> = { version: 1, extractorVersion: '1', pageTitle: 'About', lang: 'en', pageKind: 'about', adapter: 'company-site', readAt: NOW, cut: false, findings: [], diagnostics: [] };

const profileOf = (number: number): Profile => ({ ...(sampleOf(number).company as Profile), key: `brightforge${number}.example` });

/** Stores that many companies with profile, evidence and a note each, none graded yet. */
export async function save(count: number): Promise<void> {
  const db = openDatabase();
  for (let from = 0; from < count; from += CHUNK_SIZE) {
    const numbers = Array.from({ length: Math.min(CHUNK_SIZE, count - from) }, (_, index) => from + index);
    const rows = numbers.map((number): ProspectRow => {
      const key = `brightforge${number}.example`;
      return {
        id: `prospect-${String(number).padStart(6, '0')}`, identity: `company:${key}`, companyKey: key, personKey: null, url: `https://${key}/about`,
        companyName: `Brightforge ${number}`, companyDomain: key, personName: null, personTitle: null, savedAt: NOW, updatedAt: NOW + number,
        answers: [], touches: [], stage: 'unqualified', history: [], icpId: null, chunk: 1 + Math.floor(number / CHUNK_SIZE),
      };
    });
    await db.prospects.bulkAdd(rows);
    await db.profiles.bulkAdd(numbers.map((number) => ({ id: `company:brightforge${number}.example`, owner: `brightforge${number}.example`, ties: [], profile: profileOf(number) })));
    await db.evidence.bulkAdd(rows.map(({ identity, companyKey, url }) => ({ id: `${identity}|${url}`, companyKey, personKey: null, url, readAt: NOW, evidence: { ...EVIDENCE, url } })));
    await db.notes.bulkAdd(rows.map(({ id }) => ({ id: `note-${id}`, prospectId: id, at: NOW, text: `About ${id}` })));
    await putGradings(db, rows.map((row) => ({ ...row, grading: NOT_GRADED })));
  }
  db.close();
}

/** Changes one prospect, as a sign of what stands there now. */
export async function touch(): Promise<void> {
  const db = openDatabase();
  await db.prospects.update('prospect-000007', { tags: ['touched'] });
  db.close();
}

/** How many rows there are, and how many bear that sign. */
export async function held(): Promise<Record<string, number>> {
  const db = openDatabase();
  const counts = { prospects: await db.prospects.count(), profiles: await db.profiles.count(), evidence: await db.evidence.count(), notes: await db.notes.count(), touched: await db.prospects.filter(({ tags = [] }) => tags.includes('touched')).count() };
  db.close();
  return counts;
}
