import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { giveUpAllSites, requestAllSites } from '#lib/platform/permissions.ts';
import { command } from './command.ts';

/** Turns reading while browsing on or off. Call it inside the click: the browser asks the rep for access to sites. */
export async function setAutoMode(on: boolean): Promise<Outcome<Settings>> {
  if (on) {
    const granted = await requestAllSites();
    if (!granted) return { ok: false, error: { code: 'refused', message: t('problems.noAccessClick') } };
    return command('change-settings', { autoMode: true });
  }
  const outcome = await command('change-settings', { autoMode: false });
  if (outcome.ok) await giveUpAllSites();
  return outcome;
}
