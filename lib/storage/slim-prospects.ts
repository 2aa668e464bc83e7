import type { Transaction } from 'dexie';
import { gradingOf, NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import type { ProspectRow } from './db.ts';
import { CHUNK_SIZE, putGradings } from './grades.ts';

/** Schemes came with version 6, and a persona and an offer were ids alone. */
type Version5Assessment = Omit<Assessment, 'scheme' | 'persona' | 'offer'> & { personaId: string | null; offerId: string | null };
type Version5Row = ProspectRow & { assessment?: Version5Assessment };

/** Up to version 5 each prospect held its whole assessment; version 6 keeps gradings in chunks and assesses when asked to. */
export async function slimProspects(tx: Transaction): Promise<void> {
  const prospects = tx.table<Version5Row, string>('prospects');
  let after = '';
  for (let chunk = 1; ; chunk++) {
    const rows = await prospects.where('id').above(after).limit(CHUNK_SIZE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    await putGradings(tx, rows.map(({ id, assessment }) => ({ id, chunk, grading: gradingThen(assessment) })));
    await prospects.bulkPut(rows.map((row) => ({ ...withoutAssessment(row), chunk })));
  }
}

function gradingThen(assessment: Version5Assessment | undefined): Grading {
  if (!assessment?.stamp) return NOT_GRADED;
  const { personaId, offerId } = assessment;
  return { ...gradingOf({ ...assessment, scheme: 'percent', persona: null, offer: null }), personaId, offerId };
}

function withoutAssessment(row: Version5Row): ProspectRow {
  const { assessment: _, ...slim } = row;
  return slim;
}
