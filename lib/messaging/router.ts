import { extensionOrigin, onMessage } from '#lib/platform/transport.ts';
import type { Sender } from '#lib/platform/transport.ts';
import { isUnopened } from '#lib/platform/unopened.ts';
import { contentRequests, pageRequests } from '#lib/schema/messages.ts';
import type { ContentMessages, PageMessages } from './protocol.ts';
import { openEnvelope } from './wire.ts';
import type { Answer } from './wire.ts';

/** A content script's place, as the browser states it. */
export interface ContentSender {
  tabId: number;
  /** Address of its document. */
  url: string;
}

type ContentHandlers = {
  [K in keyof ContentMessages]: (
    request: ContentMessages[K]['request'],
    from: ContentSender,
  ) => Promise<ContentMessages[K]['response']>;
};
type PageHandlers = {
  [K in keyof PageMessages]: (request: PageMessages[K]['request']) => Promise<PageMessages[K]['response']>;
};

interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: Issue[] } };
}
interface Issue {
  path: PropertyKey[];
  message: string;
  /** Of a union: what each of its branches found wrong. */
  errors?: Issue[][];
}
type Handle = (request: never, from: ContentSender) => Promise<unknown>;
interface Route {
  audience: 'content' | 'page';
  schema: Schema;
  handle: Handle;
  onRefused?: OnRefused;
}
type OnRefused = (message: string, from: ContentSender) => Promise<void>;

/**
 * The worker's only door for messages. Who may say what follows from the sender the browser names: the content
 * messages from frame 0 of a tab, everything else from this extension's own pages. Payloads are decoded before any
 * handler sees them.
 */
export class Router {
  readonly #routes = new Map<string, Route>();

  /**
   * Adds the handler of a content message; a second handler for one message is an error. `onRefused` hears of a
   * payload that could not be decoded, so that whoever waits for it can be told.
   */
  content<K extends keyof ContentMessages>(type: K, handle: ContentHandlers[K], onRefused?: OnRefused): this {
    return this.#add(type, {
      audience: 'content',
      schema: contentRequests[type],
      handle: handle as Handle,
      ...(onRefused && { onRefused }),
    });
  }

  /** Adds the handler of a command; a second handler for one message is an error. */
  page<K extends keyof PageMessages>(type: K, handle: PageHandlers[K]): this {
    return this.#add(type, { audience: 'page', schema: pageRequests[type], handle: handle as Handle });
  }

  #add(type: string, route: Route): this {
    if (this.#routes.has(type)) throw new Error(`Two handlers for "${type}"`);
    this.#routes.set(type, route);
    return this;
  }

  listen(): void {
    onMessage((message, sender) => this.answer(message, sender));
  }

  /** Null declines a message that is not ours, at once; else the answer to come, which never rejects. */
  answer(message: unknown, sender: Sender): Promise<Answer> | null {
    const opened = openEnvelope(message);
    const route = opened && this.#routes.get(opened.type);
    if (!opened || !route) return null;
    const from = identify(sender, route.audience);
    if (!from) return Promise.resolve(refusal('This sender may not send this message.'));
    return run(route, opened.payload, from);
  }
}

/** The sender as the audience a route serves, or null when it is not of that audience. */
function identify(sender: Sender, audience: Route['audience']): ContentSender | null {
  if (!sender.own || sender.url === null) return null;
  const isPage = sender.url.startsWith(extensionOrigin());
  if (audience === 'page') return isPage ? { tabId: sender.tabId ?? -1, url: sender.url } : null;
  return !isPage && sender.tabId !== null && sender.frameId === 0 ? { tabId: sender.tabId, url: sender.url } : null;
}

async function run(route: Route, payload: unknown, from: ContentSender): Promise<Answer> {
  try {
    const decoded = route.schema.safeParse(payload);
    if (!decoded.success) {
      const message = decoded.error.issues.flatMap(describe).slice(0, 5).join('; ');
      await route.onRefused?.(message, from);
      return refusal(message);
    }
    return { ok: true, value: await route.handle(decoded.data as never, from) };
  } catch (error) {
    console.error('[Leadlight]', error);
    return { ok: false, failure: isUnopened(error) ? 'no-database' : 'crashed', message: error instanceof Error ? error.message : String(error) };
  }
}

function describe({ path, message, errors = [] }: Issue): string[] {
  const [closest] = errors;
  if (closest) return closest.flatMap((issue) => describe({ ...issue, path: [...path, ...issue.path] }));
  return [`${path.map(String).join('.') || 'message'}: ${message}`];
}

function refusal(message: string): Answer {
  return { ok: false, failure: 'refused', message };
}
