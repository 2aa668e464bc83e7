import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { giveUpNotifications, requestNotifications } from '#lib/platform/notifications.ts';
import { command } from './command.ts';

/** Turns the note once a day on or off. Call it inside the click: the browser may ask the rep. */
export async function setNotifyToday(on: boolean): Promise<Outcome<Settings>> {
  if (on && !(await requestNotifications())) return { ok: false, error: { code: 'refused', message: t('today.noteRefused') } };
  const outcome = await command('change-settings', { notifyToday: on });
  if (outcome.ok && !on) await giveUpNotifications();
  return outcome;
}
