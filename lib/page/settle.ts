import { property } from './own.ts';

/** How long a page must not change to count as quiet. */
const QUIET_MS = 150;
/** How long a document that still loads is waited for. */
const LOAD_MS = 1000;

const readyState = property<DocumentReadyState, Document>(Document, 'readyState');

/**
 * Waits until the document is complete (at most a second) and then, for at most `settleMs`, until it stops changing.
 * With `settleMs` 0 a complete document is not waited for at all. Ends early when `signal` does.
 */
export async function settle(doc: Document, settleMs: number, signal: AbortSignal): Promise<void> {
  if (readyState(doc) !== 'complete') await loaded(doc, signal);
  if (settleMs > 0 && !signal.aborted) await quiet(doc, settleMs, signal);
}

function loaded(doc: Document, signal: AbortSignal): Promise<void> {
  return within(LOAD_MS, signal, (done, ended) =>
    EventTarget.prototype.addEventListener.call(doc, 'readystatechange', () => readyState(doc) === 'complete' && done(), { signal: ended }),
  );
}

function quiet(doc: Document, settleMs: number, signal: AbortSignal): Promise<void> {
  return within(settleMs, signal, (done, ended) => {
    let timer = setTimeout(done, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET_MS);
    });
    observer.observe(doc, { childList: true, subtree: true, characterData: true });
    ended.addEventListener('abort', () => {
      clearTimeout(timer);
      observer.disconnect();
    });
  });
}

/** Runs `start` until it calls `done`, the time is up or `signal` ends; then `ended` fires for it to clean up. */
function within(
  ms: number,
  signal: AbortSignal,
  start: (done: () => void, ended: AbortSignal) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const done = () => {
      end.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { signal: end.signal });
    start(done, end.signal);
  });
}
