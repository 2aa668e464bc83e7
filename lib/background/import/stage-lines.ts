import type { RowNote, StagedReport } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { decodeProspectLine } from '#lib/schema/prospect-record.ts';
import type { ProspectRecord } from '#lib/interop/prospect-record.ts';
import { stagedPlan } from '#lib/storage/staged.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from '../needs.ts';
import { noSuchImport } from './problems.ts';
import { stageRecords, type Unmatched } from './stage-records.ts';

/** Reads lines of an NDJSON export of Leadlight's own and keeps them ready to be stored, evidence and all. */
export async function stageLines({ db, newId }: Pick<Needs, 'db' | 'newId'>, { importId, number, lines }: { importId: string; number: number; lines: { row: number; text: string }[] }): Promise<Outcome<StagedReport>> {
  try {
    const staging = await stagedPlan(db, importId);
    if (staging === null) return noSuchImport();
    const read: Unmatched[] = [];
    const notes: RowNote[] = [];
    for (const { row, text } of lines) {
      const line = decodeProspectLine(text);
      const record = line.ok ? recordOf(line.value, row, newId()) : null;
      if (record) read.push(record);
      else notes.push({ row, is: 'rejected', problem: line.ok ? 'nobody' : 'unreadable', ...(!line.ok && { detail: detailOf(line.error) }) });
    }
    return { ok: true, value: { ...(await stageRecords(db, staging, number, read, notes)), unread: [] } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** The first error of a line, with its path. */
function detailOf({ message, details = [] }: { message: string; details?: { path: string; message: string }[] }): string {
  const [first] = details;
  return first === undefined ? message : `${message} ${first.path}: ${first.message}`;
}

/** Null where the line names nobody. */
function recordOf({ prospect, company, person, notes }: ProspectRecord, row: number, id: string): Unmatched | null {
  const identity = prospectIdentity(company?.key ?? null, person?.key ?? null);
  if (identity === null) return null;
  const { owner = null, tags = [], savedAt, informedAt, followUp, verifiedAt, url, stage, history, icpId, answers, touches } = prospect;
  return {
    staged: {
      row, identity, company, person, owner, tags, id,
      notes: notes.map((note) => ({ at: note.at, text: note.text, ...(note.from && { from: note.from }) })),
      kept: { savedAt, url, stage, history, icpId, answers, touches, ...(informedAt !== undefined && { informedAt }), ...(followUp && { followUp }), ...(verifiedAt !== undefined && { verifiedAt }) },
    },
  };
}
