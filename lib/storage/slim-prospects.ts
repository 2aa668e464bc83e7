import type { Transaction } from 'dexie';
import { gradingOf, NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { remember } from '#lib/qualify/remember.ts';
import type { ProspectRow } from './db.ts';
import { CHUNK_SIZE, putGradings } from './grades.ts';
import type { SnapshotRow } from './snapshots.ts';

/** Schemes came with version 6, and a persona and an offer were ids alone. */
type Version5Assessment = Omit<Assessment, 'scheme' | 'persona' | 'offer'> & { personaId: string | null; offerId: string | null };
type Version5Row = ProspectRow & { assessment?: Version5Assessment };

/**
 * Up to version 5 each prospect held its whole assessment; version 6 keeps gradings in chunks and assesses when
 * asked to. What is remembered of the old one lets history and “why changed” begin there.
 */
export async function slimProspects(tx: Transaction): Promise<void> {
  const prospects = tx.table<Version5Row, string>('prospects');
  let after = '';
  for (let chunk = 1; ; chunk++) {
    const rows = await prospects.where('id').above(after).limit(CHUNK_SIZE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    await putGradings(tx, rows.map(({ id, assessment }) => ({ id, chunk, grading: gradingThen(assessment) })));
    await tx.table<SnapshotRow, string>('snapshots').bulkPut(rows.flatMap(rememberedThen));
    await prospects.bulkPut(rows.map((row) => ({ ...withoutAssessment(row), chunk })));
  }
}

const asNow = (assessment: Version5Assessment): Assessment => ({ ...assessment, scheme: 'percent', persona: null, offer: null });

function gradingThen(assessment: Version5Assessment | undefined): Grading {
  if (!assessment?.stamp) return NOT_GRADED;
  const { personaId, offerId } = assessment;
  return { ...gradingOf(asNow(assessment)), personaId, offerId };
}

function rememberedThen({ id, assessment }: Version5Row): SnapshotRow[] {
  if (!assessment?.stamp) return [];
  const then = remember(asNow(assessment));
  return [{ id, saved: then, latest: then }];
}

function withoutAssessment(row: Version5Row): ProspectRow {
  const { assessment: _, ...slim } = row;
  return slim;
}
