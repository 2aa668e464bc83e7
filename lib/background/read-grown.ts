import type { ContentSender } from '#lib/messaging/router.ts';
import type { Hello, ReadOrder } from '#lib/messaging/protocol.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { sameOrigin } from './address.ts';
import { mayRead } from './may-read.ts';
import type { Needs } from './needs.ts';

/** How often a page is read once more because it has grown. */
const TIMES_MAX = 3;

/**
 * A page that was read has grown since. It is read once more, a few times at most, as the same reading of the tab: the
 * rep asked for this page, and what loads late is part of it. No other page than the one shown is ever read this way.
 */
export async function readGrown(
  { session, settings }: Pick<Needs, 'session' | 'settings'>,
  { url, document }: Hello,
  from: ContentSender,
): Promise<ReadOrder> {
  if (!sameOrigin(from.url, url)) return { read: false };
  const known = await settings.get();
  let order = { read: false } as ReadOrder;
  await session.changeTab(from.tabId, (state) => {
    const { times = 0 } = state.grown ?? {};
    const shown = state.phase === 'read' && state.capture?.generation === state.generation;
    if (!shown || state.document !== document || !samePage(state.url, url) || times >= TIMES_MAX || !mayRead(known, url)) return null;
    order = { read: true, generation: state.generation, budgetMs: known.readBudgetMs, settleMs: 0 };
    return { ...state, grown: { times: times + 1, open: true } };
  });
  return order;
}
