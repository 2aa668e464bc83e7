import type { FileRow, ImportPlan } from '#lib/interop/import/plan.ts';
import { readRow, type RowRecord, type UnreadCell } from '#lib/interop/import/record.ts';
import type { RowNote, StagedReport } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { stagedPlan } from '#lib/storage/staged.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from '../needs.ts';
import { noSuchImport } from './problems.ts';
import { stageRecords, type Unmatched } from './stage-records.ts';

/** Reads rows of a file and keeps them ready to be stored; nothing of them is in the store before `commitImport`. */
export async function stageRows({ db, newId }: Pick<Needs, 'db' | 'newId'>, { importId, number, rows }: { importId: string; number: number; rows: FileRow[] }): Promise<Outcome<StagedReport>> {
  try {
    const staging = await stagedPlan(db, importId);
    if (staging === null) return noSuchImport();
    const { read, notes, unread } = readAll(staging.plan, rows, staging.at, newId);
    return { ok: true, value: { ...(await stageRecords(db, staging, number, read, notes)), unread } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

function readAll(plan: ImportPlan, rows: readonly FileRow[], at: number, newId: () => string): { read: Unmatched[]; notes: RowNote[]; unread: UnreadCell[] } {
  const read: Unmatched[] = [];
  const notes: RowNote[] = [];
  const unread: UnreadCell[] = [];
  for (const row of rows) {
    const result = readRow(plan, row, at);
    unread.push(...result.unread);
    if ('record' in result) read.push(recordOf(result.record, newId(), at));
    else if (result.problem !== 'empty') notes.push({ row: row.row, is: 'rejected', problem: result.problem });
  }
  return { read, notes, unread };
}

const recordOf = ({ note, ...record }: RowRecord, id: string, at: number): Unmatched => ({ staged: { ...record, id, notes: note === null ? [] : [{ at, text: note }] } });
