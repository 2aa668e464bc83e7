import { prospectIdentity } from '#lib/prospects/identity.ts';
import type { Prospect, StoredIcp } from '#lib/prospects/model.ts';
import { t } from '#lib/i18n/t.ts';
import { RESTORE_CHANNEL, type Restored, type RestoreMode, type RestorePreview, type RestoreSignal } from '#lib/messaging/backup-protocol.ts';
import type { Outcome, Problem, Settings } from '#lib/messaging/protocol.ts';
import { decodeBackupHead, decodeBackupLine } from '#lib/schema/backup.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { activeIcp, seedIcps } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { queueRegrade } from '#lib/storage/regrade-job.ts';
import { barredPeople, clearForReplace, moveRestored } from '#lib/storage/restore.ts';
import { beginRestoring, clearRestoring, isWhole, partsStaged, stagedHead, stagedRows, stagePart } from '#lib/storage/restoring.ts';
import type { SuppressedRow } from '#lib/storage/suppressed.ts';
import type { Needs } from './needs.ts';

const damaged = (): Problem => ({ code: 'invalid', message: t('backup.damaged') });
const gone = (): Problem => ({ code: 'not-found', message: t('backup.gone') });

/** Makes room for a backup, by its first line; one that waited is forgotten. */
export async function beginRestore({ db, newId }: Pick<Needs, 'db' | 'newId'>, { head }: { head: string }): Promise<Outcome<{ restoreId: string; total: number }>> {
  const decoded = decodeBackupHead(head, db.verno);
  if (!decoded.ok) return decoded;
  const restoreId = newId();
  return await stored(async () => {
    await beginRestoring(db, restoreId, decoded.value);
    return { ok: true, value: { restoreId, total: Object.values(decoded.value.counts).reduce((sum, count) => sum + count, 0) } };
  });
}

/** Stages one more line, if every row in it is whole; the file is refused otherwise. */
export async function stageBackup({ db }: Pick<Needs, 'db'>, { restoreId, line }: { restoreId: string; line: string }): Promise<Outcome<{ rows: number }>> {
  if (!(await stagedHead(db, restoreId))) return { ok: false, error: gone() };
  const decoded = decodeBackupLine(line);
  if (!decoded.ok) return decoded;
  return await stored(async () => {
    if ('end' in decoded.value) await stagePart(db, restoreId, 'end', decoded.value);
    else await stagePart(db, restoreId, decoded.value.table, decoded.value.rows);
    return { ok: true, value: { rows: 'end' in decoded.value ? 0 : decoded.value.rows.length } };
  });
}

/** What the staged backup would do; stores nothing. */
export async function previewRestore({ db }: Pick<Needs, 'db'>, { restoreId }: { restoreId: string }): Promise<Outcome<RestorePreview>> {
  const head = await stagedHead(db, restoreId);
  if (!head) return { ok: false, error: gone() };
  if (!(await isWhole(db))) return { ok: false, error: damaged() };
  const list: SuppressedRow[] = [];
  for await (const rows of stagedRows<SuppressedRow>(db, 'suppressed')) list.push(...rows);
  const barred = await barredPeople(db, list);
  const { counts, createdAt, settings } = head;
  const here = { prospects: await db.prospects.count(), icps: await db.icps.count() };
  const both = await bothIn(db);
  return {
    ok: true,
    value: {
      createdAt,
      settings,
      prospects: { inFile: counts.prospects ?? 0, here: here.prospects, both: both.prospects, suppressed: barred?.keys.size ?? 0 },
      icps: { inFile: counts.icps ?? 0, here: here.icps, both: both.icps },
      notes: counts.notes ?? 0,
      handoffs: counts.handoffs ?? 0,
    },
  };
}

/** Takes the staged backup in, all of it or nothing, and has all prospects graded anew. */
export async function restore(needs: Pick<Needs, 'db' | 'newId' | 'settings' | 'now' | 'mayReadAllSites' | 'openChannel'>, { restoreId, mode }: { restoreId: string; mode: RestoreMode }): Promise<Outcome<Restored>> {
  const { db } = needs;
  const channel = needs.openChannel<RestoreSignal>(RESTORE_CHANNEL, () => {});
  const outcome = await stored<{ counts: Restored; settings: Settings }>(() =>
    db.transaction('rw', db.tables, async () => {
      const head = await stagedHead(db, restoreId);
      if (!head) return { ok: false, error: gone() };
      if (!(await isWhole(db))) return { ok: false, error: damaged() };
      if (mode === 'replace') await clearForReplace(db);
      const of = await partsStaged(db);
      let done = 0;
      const counts = await moveRestored(db, needs.newId, () => channel.say({ restoreId, done: (done += 1), of }));
      // What was done before cannot be taken back over what stands here now; digests are made anew from the profiles.
      for (const name of ['undo', 'undoImages', 'digestColumns', 'answerChunks']) await db.table(name).clear();
      if ((await db.icps.count()) === 0) await seedIcps(db, needs.now());
      await withMainIcp(db);
      const active = await activeIcp(db);
      if (active) await queueRegrade(db, active.contentHash);
      return { ok: true, value: { counts, settings: head.settings } };
    }),
  );
  channel.close();
  if (!outcome.ok) return outcome;
  if (mode === 'replace') await needs.settings.change(await settingsFrom(needs, outcome.value.settings));
  // What is left of it is cleared when the worker starts, at the latest.
  await clearRestoring(db).catch(() => {});
  return { ok: true, value: outcome.value.counts };
}

export async function cancelRestore({ db }: Pick<Needs, 'db'>): Promise<Outcome<null>> {
  return await stored(async () => {
    await clearRestoring(db);
    return { ok: true, value: null };
  });
}

/** Reading by itself needs the browser's permission here, too, and who sees this was welcomed; their first grade is this browser's own. */
async function settingsFrom({ mayReadAllSites }: Pick<Needs, 'mayReadAllSites'>, { welcomed: _welcomed, firstGradeAt: _firstGradeAt, ...settings }: Settings): Promise<Partial<Settings>> {
  return { ...settings, autoMode: settings.autoMode && (await mayReadAllSites()) };
}

async function withMainIcp(db: LeadlightDb): Promise<void> {
  if (await activeIcp(db)) return;
  const first = await db.icps.toCollection().first();
  if (first) await db.icps.update(first.id, { active: 1, inUse: 1 });
}

async function bothIn(db: LeadlightDb): Promise<{ prospects: number; icps: number }> {
  const both = { prospects: 0, icps: 0 };
  for await (const rows of stagedRows<Prospect>(db, 'prospects')) {
    both.prospects += await db.prospects.where('identity').anyOf(rows.map((row) => prospectIdentity(row.companyKey, row.personKey) ?? `page:${row.url}`)).count();
  }
  for await (const rows of stagedRows<StoredIcp>(db, 'icps')) both.icps += (await db.icps.bulkGet(rows.map(({ id }) => id))).filter((row) => row !== undefined).length;
  return both;
}

async function stored<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
