import { samePage } from '#lib/messaging/page-address.ts';

/** The Navigation API as far as it is used here; missing in some browsers' content scripts. */
interface NavigationEvents extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls back after every committed navigation inside a document, once per new page. Where the Navigation API is
 * missing, changes of the page itself are the occasion to compare addresses; nothing polls. `signal` ends it.
 */
export function onNavigated(win: Window, callback: () => void, signal: AbortSignal): void {
  let last = win.location.href;
  const compare = () => {
    if (samePage(last, win.location.href)) return;
    last = win.location.href;
    callback();
  };
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void = compare) =>
    target.addEventListener(type, listener, { signal });

  listen(win, 'popstate');
  listen(win, 'hashchange');
  listen(win, 'pageshow', (event) => {
    // Back from the back/forward cache: the same page, but the tab has been elsewhere meanwhile.
    if ((event as PageTransitionEvent).persisted) callback();
  });
  const { navigation } = win as { navigation?: NavigationEvents };
  if (navigation) {
    listen(navigation, 'navigatesuccess');
    return;
  }
  listen(win.document, 'visibilitychange');
  const observer = new MutationObserver(compare);
  observer.observe(win.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
