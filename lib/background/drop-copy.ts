import type { Outcome } from '#lib/messaging/protocol.ts';
import { dropCopyBefore } from '#lib/storage/copy-before.ts';
import { storageProblem } from '#lib/storage/problem.ts';

/** Lets go of the copy of how everything was before the last update. */
export async function dropCopy(): Promise<Outcome<null>> {
  try {
    await dropCopyBefore();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
