import type { tell } from '#lib/messaging/client.ts';
import type { ReadOrder } from '#lib/messaging/protocol.ts';
import { copyDocument } from './copy.ts';
import { onceGrown } from './grown.ts';
import { onNavigated } from './navigation.ts';
import { settle } from './settle.ts';

export interface ReaderNeeds {
  window: Window;
  tell: typeof tell;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** The page reader of one document. */
export interface PageReader {
  /** Asks again whether to read, as when the rep clicks once more. */
  visit(): void;
  /** False once the extension that started it is gone. */
  alive(): boolean;
}

/** A page that changes its address for ever may not keep the reader busy. */
const VISITS_A_MINUTE = 20;

/**
 * Starts the reader of a document: it says hello now and after every committed navigation, copies the page when told
 * to, and hands the copy over unless the page is another by then. It never changes the page, and falls silent for good
 * when the extension is updated or removed.
 */
export function startReader(needs: ReaderNeeds): PageReader {
  const { window: win } = needs;
  const life = new AbortController();
  const visits: number[] = [];
  let current = new AbortController();

  const visit = () => {
    current.abort();
    if (life.signal.aborted) return;
    current = new AbortController();
    visitPage(needs, current.signal).then(
      (connected) => {
        if (!connected) life.abort();
      },
      () => life.abort(),
    );
  };
  const visitUnasked = () => {
    const now = needs.now();
    while (visits[0] !== undefined && now - visits[0] > 60_000) visits.shift();
    if (visits.length >= VISITS_A_MINUTE) return current.abort();
    visits.push(now);
    visit();
  };

  onNavigated(win, visitUnasked, life.signal);
  life.signal.addEventListener('abort', () => current.abort());
  visit();
  return { visit, alive: () => !life.signal.aborted };
}

/** One visit: hello, settle, copy, hand over. False when the extension is gone. */
async function visitPage(needs: ReaderNeeds, signal: AbortSignal): Promise<boolean> {
  const { location, document: doc, performance } = needs.window;
  const url = location.href;
  const moved = () => signal.aborted || location.href !== url;

  const hello = await needs.tell('hello', { url, document: performance.timeOrigin });
  if (!hello.ok) return hello.failure !== 'context-lost';
  if (!hello.value.read || moved()) return true;
  await settle(doc, hello.value.settleMs, signal);
  if (moved()) return true;
  const result = await copy(needs, url, hello.value);
  if (moved()) return true;
  return handOver(needs, url, result, signal);
}

type Result = Awaited<ReturnType<typeof copy>>;

/** A page that grows once it was read is offered again; the worker says how often. False when the extension is gone. */
async function handOver(needs: ReaderNeeds, url: string, result: Result, signal: AbortSignal): Promise<boolean> {
  const { location, document: doc, performance } = needs.window;
  const report = await needs.tell('page', result);
  if (!report.ok) return report.failure !== 'context-lost';
  if (!report.value.accepted || signal.aborted) return true;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
    onceGrown(needs.window, resolve, signal);
  });
  if (signal.aborted || location.href !== url) return true;
  const order = await needs.tell('grown', { url, document: performance.timeOrigin });
  if (!order.ok) return order.failure !== 'context-lost';
  if (!order.value.read) return true;
  await settle(doc, order.value.settleMs, signal);
  const again = await copy(needs, url, order.value);
  return signal.aborted || location.href !== url ? true : handOver(needs, url, again, signal);
}

async function copy({ window: win, now }: ReaderNeeds, url: string, order: ReadOrder & { read: true }) {
  const { generation, budgetMs } = order;
  try {
    return { generation, ...(await copyDocument(win.document, url, { now, budgetMs, pause })) };
  } catch (error) {
    return { generation, failure: String(error).slice(0, 500) };
  }
}

/** Gives the page its turn; browsers that know how resume the reader before other work. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
