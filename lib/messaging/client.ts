import { isConnected, sendToWorker } from '#lib/platform/transport.ts';
import type { ContentMessages, PageMessages } from './protocol.ts';
import { envelope, isAnswer } from './wire.ts';

/**
 * Why there is no answer: the worker died or does not answer; this page or script belongs to an extension that was
 * reloaded since; the worker refused the message; the worker ran into a bug; the stored data do not open.
 */
type Failure = 'worker-gone' | 'context-lost' | 'refused' | 'crashed' | 'no-database';

/** `message` is what the worker said, empty where it said nothing: words for these failures are the screens'. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure; message: string };

type Messages = PageMessages & ContentMessages;

/** Asks the worker as an extension page. Never throws: a missing answer is a value the screen must show. */
export function ask<K extends keyof PageMessages>(
  type: K,
  request: PageMessages[K]['request'],
): Promise<Reply<PageMessages[K]['response']>> {
  return send(type, request);
}

/** Says something to the worker as a content script. Never throws. */
export function tell<K extends keyof ContentMessages>(
  type: K,
  request: ContentMessages[K]['request'],
): Promise<Reply<ContentMessages[K]['response']>> {
  return send(type, request);
}

async function send<K extends keyof Messages>(
  type: K,
  request: Messages[K]['request'],
): Promise<Reply<Messages[K]['response']>> {
  if (!isConnected()) return contextLost();
  try {
    const answer = await sendToWorker(envelope(type, request));
    if (!isAnswer(answer)) return workerGone();
    // The worker's router answers with the response type of this very message.
    return answer.ok ? { ok: true, value: answer.value as Messages[K]['response'] } : answer;
  } catch (error) {
    const lost = !isConnected() || (error instanceof Error && error.message.includes('context invalidated'));
    return lost ? contextLost() : workerGone();
  }
}

function workerGone(): Reply<never> {
  return { ok: false, failure: 'worker-gone', message: '' };
}

function contextLost(): Reply<never> {
  return { ok: false, failure: 'context-lost', message: '' };
}
