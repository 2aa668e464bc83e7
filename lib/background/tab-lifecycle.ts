import { samePage } from '#lib/messaging/page-address.ts';
import type { TabState } from '#lib/storage/session.ts';
import type { Needs } from './needs.ts';

/** A closed tab leaves nothing behind. */
export function tabRemoved({ session }: Pick<Needs, 'session'>, tabId: number): Promise<void> {
  return session.dropTab(tabId);
}

/**
 * A tab that shows another page, or the same address loaded anew, takes no more evidence of the former page, and its
 * icon says nothing of it. `url` is null where the browser withholds it: then the tab has left what could be read.
 * The address is not enough to tell: browsers report a reload as they do a page that only changes its own history.
 */
export async function tabMoved(
  { session, setBadge, documentOf }: Pick<Needs, 'session' | 'setBadge' | 'documentOf'>,
  tabId: number,
  url: string | null,
): Promise<void> {
  let moved = false;
  const elsewhere = (state: TabState) => (url === null ? state.url !== '' : !samePage(state.url, url));
  const { generation } = await session.changeTab(tabId, (state) => {
    moved = state.generation > 0 && elsewhere(state);
    return moved ? { ...anotherPage(state), url: url ?? '' } : null;
  });
  if (generation === 0) return;

  const document = url === null ? null : await documentOf(tabId);
  await session.changeTab(tabId, (state) => {
    if (elsewhere(state) || state.document === document) return null;
    const known = moved;
    moved = true;
    return { ...(known ? state : anotherPage(state)), document };
  });
  if (moved) await setBadge(tabId, '', '');
}

function anotherPage(state: TabState): TabState {
  return { ...state, generation: state.generation + 1, phase: 'idle' };
}
