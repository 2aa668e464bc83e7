import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { syncAutoMode } from './auto-mode.ts';
import type { Needs } from './needs.ts';
import { type CountNeeds, countToday } from './today-count.ts';

/** Changes some settings and puts them into effect. Auto mode needs the browser's grant first. */
export async function changeSettings(
  needs: Pick<Needs, 'settings'> & Parameters<typeof syncAutoMode>[0] & CountNeeds,
  change: Partial<Settings>,
): Promise<Outcome<Settings>> {
  if (change.autoMode && !(await needs.mayReadAllSites())) {
    const message = t('problems.noAccess');
    return { ok: false, error: { code: 'refused', message } };
  }
  await needs.settings.change(change);
  await syncAutoMode(needs);
  if (change.todayBadge !== undefined || change.notifyToday !== undefined) await countToday(needs);
  return { ok: true, value: await needs.settings.get() };
}
