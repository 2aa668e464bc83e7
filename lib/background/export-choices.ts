import type { ExportChoices, TargetId } from '#lib/interop/targets/model.ts';
import type { KeptExportChoices } from '#lib/messaging/exporting-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { exportChoices } from '#lib/schema/messages/exporting.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

const KEPT = 'export:';
const LAST = `${KEPT}last`;

/** What a person chose when they exported last, to each target; what cannot be read is as if never chosen. */
export async function keptExportChoices({ db }: Pick<Needs, 'db'>): Promise<Outcome<KeptExportChoices>> {
  const rows = await db.choices.where('id').startsWith(KEPT).toArray();
  const byTarget = rows.flatMap(({ value }) => exportChoices.safeParse(value).data ?? []);
  const last = rows.find(({ id }) => id === LAST)?.value as TargetId | undefined;
  return { ok: true, value: { last: byTarget.find(({ target }) => target === last)?.target ?? null, byTarget } };
}

/** Keeps what was chosen for one target, and that it was the last one. */
export async function keepExportChoices({ db }: Pick<Needs, 'db'>, chosen: ExportChoices): Promise<Outcome<null>> {
  try {
    await db.choices.bulkPut([
      { id: `${KEPT}${chosen.target}`, value: chosen },
      { id: LAST, value: chosen.target },
    ]);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
