import { samePage } from '#lib/messaging/page-address.ts';
import type { Needs } from './needs.ts';

/** A closed tab leaves nothing behind. */
export function tabRemoved({ session }: Pick<Needs, 'session'>, tabId: number): Promise<void> {
  return session.dropTab(tabId);
}

/** A tab that shows another page takes no more evidence of the former one, and its icon says nothing of it. */
export async function tabMoved(
  { session, setBadge }: Pick<Needs, 'session' | 'setBadge'>,
  tabId: number,
  url: string,
): Promise<void> {
  let moved = false;
  await session.changeTab(tabId, (state) => {
    moved = state.generation > 0 && !samePage(state.url, url);
    return moved ? { ...state, url, generation: state.generation + 1, phase: 'idle' } : null;
  });
  if (moved) await setBadge(tabId, '', '');
}
