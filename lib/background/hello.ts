import type { ContentSender } from '#lib/messaging/router.ts';
import type { Hello, ReadOrder } from '#lib/messaging/protocol.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { sameOrigin } from './address.ts';
import { mayRead, mayReadAlone } from './may-read.ts';
import type { Needs } from './needs.ts';

/** How long a page read without a click may take to go quiet. */
const AUTO_SETTLE_MS = 1000;

/**
 * A page reader says where it is and asks whether to read. It may when the rep asked for this very page, or when
 * auto mode covers it. Either way the tab's state follows: a new page or a new reading is a new generation. The parts
 * of the reader that the page lacks are brought before the answer, so a page that is not read never pays for them.
 */
export async function hello(
  needs: Pick<Needs, 'session' | 'settings' | 'setBadge' | 'injectParts' | 'now'>,
  { url, document, lacks }: Hello,
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
    if (read) order = { read, generation, budgetMs: settings.readBudgetMs, settleMs: asked ? 0 : AUTO_SETTLE_MS };
    return { ...state, url, document, generation, phase: read ? 'reading' : 'idle' };
  });
  if (moved) await needs.setBadge(from.tabId, '', '');
  if (order.read && !(await needs.injectParts(from.tabId, lacks))) return unreadable(needs, from.tabId, order.generation);
  return order;
}

async function unreadable(needs: Pick<Needs, 'session'>, tabId: number, generation: number): Promise<ReadOrder> {
  await needs.session.changeTab(tabId, (state) =>
    state.generation === generation ? { ...state, phase: 'failed', failure: 'the browser did not let Leadlight into it' } : null,
  );
  return { read: false };
}
