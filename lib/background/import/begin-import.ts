import type { ImportPlan } from '#lib/interop/import/plan.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { beginStaging, clearStaged, stagedPlan } from '#lib/storage/staged.ts';
import { keepMapping } from '#lib/storage/import-mappings.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from '../needs.ts';

/** Opens the staging table for a file; what an import before left there goes. */
export async function beginImport({ db, now, newId }: Pick<Needs, 'db' | 'now' | 'newId'>, { plan, headers }: { plan: ImportPlan; headers: string[] }): Promise<Outcome<{ importId: string }>> {
  const importId = newId();
  try {
    await beginStaging(db, { importId, plan, at: now() });
    await keepMapping(db, headers, plan);
    return { ok: true, value: { importId } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Gives an import up; nothing of it was stored. */
export async function cancelImport({ db }: Pick<Needs, 'db'>, { importId }: { importId: string }): Promise<Outcome<null>> {
  try {
    if ((await stagedPlan(db, importId)) !== null) await clearStaged(db);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
