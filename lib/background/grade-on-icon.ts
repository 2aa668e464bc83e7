import { t } from '#lib/i18n/t.ts';
import { assessTab } from './assess-tab.ts';
import { badgeOf } from './badge.ts';
import type { Needs } from './needs.ts';

/** Reads a tab's page, which the rep asked for, and writes its grade on the icon; a page that cannot be graded gets a sign that says so. */
export async function gradeOnIcon(needs: Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'injectPageReader' | 'setBadge' | 'signOnIcon' | 'now'>, tabId: number): Promise<void> {
  const view = await assessTab(needs, { tabId });
  const { text, color } = badgeOf(view);
  if (text === '') await needs.signOnIcon(tabId, { text: '!', color: '#3f3f46', title: t('ways.menu.noGrade') });
  else await needs.setBadge(tabId, text, color);
}
