import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { activateIcp as activate } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/** Makes a stored ICP the one everything is graded by; saved prospects follow in the background. */
export async function activateIcp({ db, settings }: Pick<Needs, 'db' | 'settings'>, { id }: { id: string }): Promise<Outcome<null>> {
  try {
    if (!(await activate(db, id))) return { ok: false, error: { code: 'not-found', message: t('problems.icpGone') } };
    await settings.change(({ icpChosen }) => (icpChosen ? {} : { icpChosen: true }));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
