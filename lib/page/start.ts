import { tell } from '#lib/messaging/client.ts';
import { startReader } from './reader.ts';
import type { PageReader } from './reader.ts';

/** Where the reader of this document is found by a second injection; page scripts cannot see this world's globals. */
const INSTANCE = Symbol.for('leadlight.page-reader');

/** One reader per document: injected again, the one that is there visits the page anew. */
export function startOnce(): void {
  const world = globalThis as { [INSTANCE]?: PageReader };
  const running = world[INSTANCE];
  if (running?.alive()) return running.visit();
  whenShown(document, () => {
    world[INSTANCE] = startReader({ window, tell, now: () => performance.timeOrigin + performance.now() });
  });
}

/** A page the browser only prepares is no page of the tab yet. */
function whenShown(doc: Document & { prerendering?: boolean }, start: () => void): void {
  if (doc.prerendering === true) doc.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
