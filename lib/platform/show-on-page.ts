import { browser } from 'wxt/browser';
import type { ShowOrder, ShownQuote } from '#lib/messaging/protocol.ts';

const SCRIPT = '/show-quote.js';
/** Where the script keeps what it offers, in its own world. */
const INSTANCE = 'leadlight.show-quote';

/** What an extension inserts stands in no list a page could look at. Chromium paints no highlight colours of a user's style sheet, so it is an author's. */
const STYLE = `
::highlight(leadlight-quote) { background-color: #ffd84d !important; color: #1a1f29 !important; text-decoration: underline 2px #8a4b00 !important; }
@media (forced-colors: active) { ::highlight(leadlight-quote) { background-color: Mark !important; color: MarkText !important; } }`;

interface Shower {
  show(order: ShowOrder): ShownQuote;
  gone(): Promise<void>;
}

/** Shows a quote in the top frame of a tab, for some seconds. Null where the browser does not allow it. */
export async function showOnPage(tabId: number, order: ShowOrder): Promise<ShownQuote | null> {
  const target = { tabId };
  const style = { target, css: STYLE, origin: 'AUTHOR' } as const;
  try {
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    await browser.scripting.insertCSS(style);
    const [frame] = await browser.scripting.executeScript({
      target,
      args: [{ name: INSTANCE, order }],
      func: ({ name, order }) => (globalThis as unknown as Record<symbol, Shower>)[Symbol.for(name)]?.show(order),
    });
    void withoutMark(tabId).then(() => browser.scripting.removeCSS(style)).catch(() => {});
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

async function withoutMark(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [INSTANCE],
    func: (name) => (globalThis as unknown as Record<symbol, Shower>)[Symbol.for(name)]?.gone(),
  });
}
