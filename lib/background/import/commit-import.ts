import { t } from '#lib/i18n/t.ts';
import { IMPORT_CHANNEL, type Imported, type ImportSignal } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { activeIcp } from '#lib/storage/icps.ts';
import { NewGradings } from '#lib/storage/new-gradings.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { queueRegrade } from '#lib/storage/regrade-job.ts';
import { clearStaged, mark, readSlices, stagedPlan, stagedSlices } from '#lib/storage/staged.ts';
import { openUndo } from '#lib/storage/undo.ts';
import type { Needs } from '../needs.ts';
import { ImportWriter } from './import-writer.ts';
import { noSuchImport } from './problems.ts';

/** Slices written between two words of progress. */
const AT_ONCE = 4;

class Stopped extends Error {}

/**
 * Moves all staged rows into the store in one transaction and has them graded in the background. Tells on a channel how far it is, and
 * hears there when the rep stops it: then, as after any failure, nothing is stored. Null when it was stopped.
 */
export async function commitImport({ db, now, newId, openChannel }: Pick<Needs, 'db' | 'now' | 'newId' | 'openChannel'>, { importId }: { importId: string }): Promise<Outcome<Imported | null>> {
  let isStopped = false;
  const channel = openChannel<ImportSignal>(IMPORT_CHANNEL, (signal) => {
    if ('stop' in signal && signal.stop === importId) isStopped = true;
  });
  try {
    const staged = await stagedPlan(db, importId);
    if (staged === null) return noSuchImport();
    const at = now();
    const value = await inOneTransaction(db, async () => {
      const undo = await openUndo(db, { what: t('importing.undoWhat', { file: staged.plan.fileName }), at });
      const writer = new ImportWriter(db, staged, { now: at, undo, newId, isUnchanged: staged.mark === (await mark(db)), gradings: await NewGradings.after(db) });
      const slices = await stagedSlices(db);
      for (let done = 0; done < slices.length; done += AT_ONCE) {
        await writer.write(await readSlices(db, slices.slice(done, done + AT_ONCE)));
        channel.say({ progress: { importId, done: Math.min(done + AT_ONCE, slices.length), of: slices.length } });
        if (isStopped) throw new Stopped();
      }
      await writer.end();
      await clearStaged(db);
      const active = await activeIcp(db);
      if (active) await queueRegrade(db, active.contentHash);
      return { added: writer.added, changed: writer.changed, undo };
    });
    return { ok: true, value };
  } catch (error) {
    return error instanceof Stopped ? { ok: true, value: null } : { ok: false, error: storageProblem(error) };
  } finally {
    channel.close();
  }
}
