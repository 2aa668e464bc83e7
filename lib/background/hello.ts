import type { ContentSender } from '#lib/messaging/router.ts';
import type { Hello, ReadOrder } from '#lib/messaging/protocol.ts';
import { isNobodys } from '#lib/extract/index.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { isLinkedIn, sameOrigin } from './address.ts';
import { capturePage } from './capture-page.ts';
import { mayRead, mayReadAlone } from './may-read.ts';

/** How long a page may take to go quiet that is read without a click, or whose document shows another page than before. */
const SETTLE_MS = 1000;

/**
 * A page reader says where it is and asks whether to read. It may when the rep asked for this very page, or when
 * auto mode covers it. Either way the tab's state follows: a new page or a new reading is a new generation. A page
 * that is nobody's by its address is not copied: there is nothing to read.
 */
export async function hello(
  needs: Parameters<typeof capturePage>[0],
  { url, document }: Hello,
  from: ContentSender,
): Promise<ReadOrder> {
  if (!sameOrigin(from.url, url)) return { read: false };
  const settings = await needs.settings.get();
  let order = { read: false } as ReadOrder;
  let moved = false;
  await needs.session.changeTab(from.tabId, (state) => {
    moved = !samePage(state.url, url) || state.document !== document;
    const asked = state.asked !== null && samePage(state.asked.url, url) && needs.now() <= state.asked.until;
    const read = asked ? mayRead(settings, url) : mayReadAlone(settings, url);
    if (!read && !moved) return null;
    const generation = state.generation + 1;
    if (read) order = { read, generation, budgetMs: settings.readBudgetMs, settleMs: asked && !isChanging(state.document === document && moved, url) ? 0 : SETTLE_MS };
    return { ...state, url, document, generation, phase: read ? 'reading' : 'idle', grown: { times: 0, open: false } };
  });
  if (moved) await needs.setBadge(from.tabId, '', '');
  if (!order.read || !isNobodys(url)) return order;
  await capturePage(needs, { generation: order.generation, page: { url, html: '', cut: false }, copyMs: 0 }, from);
  return { read: false };
}

/** A document that takes another address, and LinkedIn, which always does, shows the page before for a moment. */
const isChanging = (sameDocument: boolean, url: string): boolean => sameDocument || isLinkedIn(url);
