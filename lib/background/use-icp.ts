import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { deleteIcp as deleteStored, useIcp as use } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/** Takes an ICP into use beside the main one, or out of use; saved prospects follow in the background. */
export function useIcp({ db }: Pick<Needs, 'db'>, { id, inUse }: { id: string; inUse: boolean }): Promise<Outcome<null>> {
  return done(() => use(db, id, inUse));
}

/** Deletes an ICP that is not the main one; prospects it graded follow in the background. */
export function deleteIcp({ db }: Pick<Needs, 'db'>, { id }: { id: string }): Promise<Outcome<null>> {
  return done(() => deleteStored(db, id));
}

async function done(change: () => Promise<boolean>): Promise<Outcome<null>> {
  try {
    if (await change()) return { ok: true, value: null };
    return { ok: false, error: { code: 'refused', message: t('problems.icpGoneOrMain') } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
