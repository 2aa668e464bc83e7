import type { TabView } from '#lib/messaging/protocol.ts';
import { noteFirstGrade } from './first-grade.ts';
import { mayReadAlone } from './may-read.ts';
import type { Needs } from './needs.ts';
import { viewOf } from './view.ts';

/** Background colours by base letter; each holds white text at 4.5 to 1. */
const COLORS: Readonly<Record<string, string>> = {
  A: '#15803d',
  B: '#3f6212',
  C: '#92400e',
  D: '#9f1239',
  F: '#3f3f46',
};

/** In auto mode, writes the grade of what was just read on the tab's icon: "A−", "?" while too little is known. */
export async function updateBadge(
  needs: Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'setBadge' | 'now'>,
  tabId: number,
): Promise<void> {
  const { url } = await needs.session.tab(tabId);
  if (!mayReadAlone(await needs.settings.get(), url)) return;
  const view = await viewOf(needs, tabId);
  await noteFirstGrade(needs, view);
  const { text, color } = badgeOf(view);
  return needs.setBadge(tabId, text, color);
}

/** What the icon says of a page; an empty text where there is nothing to say. */
export function badgeOf(view: TabView): { text: string; color: string } {
  if (view.state !== 'assessed' || view.changedSince) return { text: '', color: '' };
  const { grade, status } = view.assessment;
  const text = grade ?? (status === 'insufficient_data' ? '?' : '');
  return { text, color: COLORS[text.charAt(0)] ?? '#3f3f46' };
}
