import type { Outcome } from '#lib/messaging/protocol.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { setRegradeStopped } from '#lib/storage/regrade-job.ts';
import type { Needs } from './needs.ts';

/** Stops the grading anew of all saved prospects after its slice, or lets it go on where it stood. */
export async function steerRegrade({ db }: Pick<Needs, 'db'>, { stopped }: { stopped: boolean }): Promise<Outcome<null>> {
  try {
    await setRegradeStopped(db, stopped);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
