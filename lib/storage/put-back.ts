import { coarsenChanges } from './coarse-changes.ts';
import type { LeadlightDb, ProspectRow } from './db.ts';
import { dropDigests } from './digests.ts';
import { dropGradings, putGradings } from './grades.ts';
import { heldTable } from './held-records.ts';
import { isMadeInPart, restingOn, restingOnAny, takeAway } from './take-away.ts';
import { forgetOne, isSame, UNDO_FOR_MS, type Change, type Members } from './undo.ts';

export interface PutBack {
  what: string;
  /** Prospects that are as they were and have to be graded anew; empty where nothing that bears on a grade came back. */
  toGrade: ProspectRow[];
  /** Records that stayed as they are because they were changed since. */
  left: number;
}

/** Members of a prospect's row that a grade does not rest on. */
const GRADELESS: ReadonlySet<string> = new Set(['owner', 'tags', 'followUp', 'verifiedAt', 'updatedAt', 'stage', 'history', 'informedAt', 'facts']);

/** So many images of a command hold too few records for reading everything. */
const FEW_IMAGES = 3;

/**
 * Undoes a command: puts back how everything was before; what was changed since stays as it is. Null where it can no
 * longer be undone. Call inside one transaction.
 */
export async function putBack(db: LeadlightDb, seq: number, now: number): Promise<PutBack | null> {
  const entry = await db.undo.get(seq);
  if (!entry || entry.at < now - UNDO_FOR_MS) return null;
  const images = await db.undoImages.where('seq').equals(seq).primaryKeys();
  const toGrade = new Set<string>();
  const resting = images.length > FEW_IMAGES ? restingOnAny(db) : restingOn(db);
  let left = 0;
  // All rows first: what rests on a prospect comes back only where that does.
  for (const isOfRows of [true, false]) {
    for (const at of images) {
      const { changes = [], gradings = [] } = (await db.undoImages.get(at)) ?? {};
      const due = changes.filter(({ table }) => (table === 'prospects') === isOfRows);
      left += await takeAway(db, due, resting);
      for (const change of due.filter((one) => !isMadeInPart(one))) {
        const isBack = await restored(db, change);
        if (!isBack) left += 1;
        if (isBack && isOfRows && bearsOnGrade(change)) toGrade.add(change.id);
        if (isBack && change.table === 'profiles') for (const id of await gradedBy(db, change)) toGrade.add(id);
      }
      if (isOfRows) await putGradings(db, gradings.filter(({ id }) => toGrade.has(id)));
      coarsenChanges();
    }
  }
  await forgetOne(db, seq);
  const rows = (await db.prospects.bulkGet([...toGrade])).filter((row) => row !== undefined);
  await dropDigests(db, rows);
  return { what: entry.what, toGrade: rows, left };
}

/** Prospects that are graded by a profile. */
async function gradedBy(db: LeadlightDb, { before, after }: Change): Promise<string[]> {
  const { owner } = (before ?? after) as { owner?: string };
  return owner === undefined ? [] : await db.prospects.where('companyKey').equals(owner).or('personKey').equals(owner).primaryKeys();
}

/** The same as `putBack` for one record; false where it stays as it is. */
async function restored(db: LeadlightDb, change: Change): Promise<boolean> {
  const { table, id, before, after } = change;
  const now = (await heldTable(db, table).get(id)) ?? null;
  if (change.inPart && before !== null) return now !== null && restoredInPart(db, now as Members & ProspectRow, before as Members, (after ?? {}) as Members);
  if (!isSame(now, after) || !(await mayReturn(db, change))) return false;
  if (before !== null) await heldTable(db, table).put(before);
  else await removed(db, change, now);
  return true;
}

async function removed(db: LeadlightDb, { table, id }: Change, now: object | null): Promise<void> {
  if (table === 'prospects' && now !== null) {
    await dropGradings(db, [now as ProspectRow]);
    await dropDigests(db, [now as ProspectRow]);
    await db.snapshots.delete(id);
  }
  await heldTable(db, table).delete(id);
}

/** Puts back the members that stand as the command left them. */
async function restoredInPart(db: LeadlightDb, now: Members & ProspectRow, before: Members, after: Members): Promise<boolean> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const own = names.filter((name) => isSame(now[name], after[name]));
  const row: Members = { ...now };
  for (const name of own) {
    if (name in before) row[name] = before[name];
    else delete row[name];
  }
  await db.prospects.put(row as unknown as ProspectRow);
  return names.every((name) => name === 'updatedAt' || own.includes(name));
}

/** No twin was saved meanwhile, nothing comes back without its prospect, and nothing goes that one rests on. */
async function mayReturn(db: LeadlightDb, { table, id, before, after }: Change): Promise<boolean> {
  const record = (before ?? after) as { identity?: string; prospectId?: string; owner?: string; companyKey?: string | null; personKey?: string | null };
  if (table === 'prospects') return before === null || record.identity === undefined || (await db.prospects.where('identity').equals(record.identity).count()) === 0;
  if (table === 'snapshots') return (await db.prospects.get(id)) !== undefined;
  if (table === 'notes' || table === 'handoffs') return before === null || record.prospectId === undefined || (await db.prospects.get(record.prospectId)) !== undefined;
  if (before !== null) return true;
  if (table === 'profiles' && record.owner !== undefined && (await db.profiles.where('owner').equals(record.owner).count()) > 1) return true;
  for (const key of [record.owner, record.companyKey, record.personKey]) {
    if (key && (await db.prospects.where('companyKey').equals(key).or('personKey').equals(key).count()) > 0) return false;
  }
  return true;
}

function bearsOnGrade({ before, after, inPart }: Change): boolean {
  if (before === null) return false;
  return !inPart || [...Object.keys(before), ...Object.keys(after ?? {})].some((name) => !GRADELESS.has(name));
}
