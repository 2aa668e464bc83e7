import { onNavigated } from '#lib/page/navigation.ts';
import { holderOf } from './holder.ts';

/** How long a mark stays. */
export const MARK_MS = 20_000;
/** Name of the highlight; the style that draws it is brought by the worker. */
const NAME = 'leadlight-quote';
/** A click that brings the focus back to the page only closes the popup. */
const CLICK_OF_FOCUS_MS = 300;

export interface Mark {
  /** False where the browser has no custom highlights: the page was only scrolled. */
  drawn: boolean;
  done: Promise<void>;
  end(): void;
}

/** Draws a range and scrolls to it, until a click, Escape, another page or the end of its time. */
export function markUntilDone(doc: Document, range: Range, time: number): Mark {
  const window = doc.defaultView!;
  const drawn = draw(range);
  scrollTo(window, range);

  const over = new AbortController();
  const { signal } = over;
  const end = () => over.abort();
  const done = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  signal.addEventListener('abort', () => CSS.highlights?.delete(NAME), { once: true });

  let focused = doc.hasFocus() ? -Infinity : Infinity;
  window.addEventListener('focus', ({ timeStamp }) => (focused = timeStamp), { signal });
  window.addEventListener('pointerdown', ({ timeStamp }) => timeStamp - focused > CLICK_OF_FOCUS_MS && end(), { signal, capture: true });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal, capture: true });
  window.addEventListener('pagehide', end, { signal });
  onNavigated(window, end, signal);
  const timer = setTimeout(end, time);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { drawn, done, end };
}

function draw(range: Range): boolean {
  if (!CSS.highlights) return false;
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(NAME, highlight);
  return true;
}

/** Scrolls everything that holds the range, and then, in a long stretch of text, to the very line. */
function scrollTo(window: Window, range: Range): void {
  holderOf(range)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
}
