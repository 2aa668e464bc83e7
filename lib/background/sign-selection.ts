import { t } from '#lib/i18n/t.ts';
import { updateBadge } from './badge.ts';
import type { Needs } from './needs.ts';
import type { Noted } from './note-selection.ts';

/** Says on the icon for some seconds what became of a marked text; then the icon says again what it said of the page. */
export async function signSelection(needs: Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'setBadge' | 'signOnIcon' | 'now'>, tabId: number, noted: Noted): Promise<void> {
  if (!noted.ok) await needs.signOnIcon(tabId, { text: '!', color: '#9f1239', title: t('ways.menu.refused', { why: noted.error.message }) });
  else if (noted.value === 'kept') await needs.signOnIcon(tabId, { text: '✓', color: '#15803d', title: t('ways.menu.kept') });
  else await needs.signOnIcon(tabId, { text: '…', color: '#92400e', title: t('ways.menu.waits') });
  await updateBadge(needs, tabId);
}
