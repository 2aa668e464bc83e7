import type { Outcome } from '#lib/messaging/protocol.ts';
import { clearHealth } from '#lib/storage/health.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/** Deletes the counts of how well pages were read. */
export async function forgetHealth({ db }: Pick<Needs, 'db'>): Promise<Outcome<null>> {
  try {
    await clearHealth(db);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
