import type { Outcome } from '#lib/messaging/protocol.ts';
import { deleteIcp as deleteStored, useIcp as use } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

const GONE_OR_MAIN = 'This ICP is not stored any more, or it is the main one, which is always in use. Make another one the main one first.';

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
    return { ok: false, error: { code: 'refused', message: GONE_OR_MAIN } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
