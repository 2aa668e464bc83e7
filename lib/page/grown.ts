/** How long a page must not change before it is looked at. */
const QUIET_MS = 500;
/** A page that never stops changing (a clock, a ticker) is looked at this often. */
const RESTLESS_MS = 3000;
/** For how long after a reading new content is waited for. */
const WATCH_MS = 120_000;
/** A page has grown when it has this many more elements, and by this share. */
const MORE_ELEMENTS = 20;
const MORE_SHARE = 0.05;

const elementsOf = (doc: Document): number => Document.prototype.getElementsByTagName.call(doc, '*').length;

/**
 * Calls back once when a page that was just read has grown: sections that load as the visitor scrolls, answers that
 * come late. Small changes (a counter, a menu) are no growth. `signal` ends it; so does time.
 */
export function onceGrown(win: Window, callback: () => void, signal: AbortSignal): void {
  const { document: doc } = win;
  const before = elementsOf(doc);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restless: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
    restless ??= setTimeout(look, RESTLESS_MS);
  });
  const end = (): void => {
    observer.disconnect();
    for (const one of [timer, restless, over]) clearTimeout(one);
  };
  const look = (): void => {
    for (const one of [timer, restless]) clearTimeout(one);
    restless = undefined;
    const more = elementsOf(doc) - before;
    if (more < MORE_ELEMENTS || more < before * MORE_SHARE) return;
    end();
    callback();
  };
  const over = setTimeout(end, WATCH_MS);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  else observer.observe(doc, { childList: true, subtree: true });
}
