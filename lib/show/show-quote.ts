import type { ShowOrder, ShownQuote } from '#lib/messaging/protocol.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { findQuote } from './find-quote.ts';
import { holderOf } from './holder.ts';
import { MARK_MS, markUntilDone, type Mark } from './mark.ts';
import { readPageText } from './page-text.ts';
import { thingsSaying } from './things-saying.ts';

/** Shows one quote at a time on the page it runs in. */
export interface Shower {
  /** Marks the quote and scrolls to it; a mark shown before goes away. */
  show(order: ShowOrder): ShownQuote;
  /** Resolves when the mark shown last is gone, at once where there is none. */
  gone(): Promise<void>;
  /** Takes the mark away. */
  end(): void;
}

/** Changes nothing of the document: a range is found, registered as a highlight, and scrolled to. */
export function makeShower(doc: Document): Shower {
  let mark: Mark | null = null;
  return {
    show({ url, document, quote }) {
      mark?.end();
      mark = null;
      if (!samePage(doc.URL, url) || (document !== null && document !== performance.timeOrigin)) return { outcome: 'moved-on' };
      const page = readPageText(doc);
      const found = findQuote(page, quote).map(({ start, end, as }) => ({ as, range: page.range(start, end) }));
      const things = found[0]?.as === 'written' ? [] : thingsSaying(doc, quote.exact).map((range) => ({ as: 'written', range }));
      const places = [...things, ...found];
      const place = places.find(({ range }) => isInSight(range));
      if (!place) return { outcome: places.length === 0 ? 'gone' : 'folded' };
      mark = markUntilDone(doc, place.range, MARK_MS);
      const text = place.range.toString().replace(/\s+/g, ' ').trim();
      const marked = mark.drawn && text !== '';
      return place.as === 'changed' ? { outcome: 'changed', marked, now: text.slice(0, 300) } : { outcome: 'shown', marked };
    },
    gone: () => mark?.done ?? Promise.resolve(),
    end: () => mark?.end(),
  };
}

/** Whether anything of it is drawn; not so inside what is folded away or hidden. */
function isInSight(range: Range): boolean {
  if (!holderOf(range)?.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = range.getBoundingClientRect();
  return width > 1 && height > 1;
}
