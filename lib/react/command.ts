import { t } from '#lib/i18n/t.ts';
import { ask, type Reply } from '#lib/messaging/client.ts';
import type { Outcome, PageMessages, Problem } from '#lib/messaging/protocol.ts';

type Value<K extends keyof PageMessages> = PageMessages[K]['response'] extends Outcome<infer T> ? T : PageMessages[K]['response'];

/** Sends a command to the worker. Never throws: a worker that is gone or refuses is a problem in words like any other. */
export async function command<K extends keyof PageMessages>(type: K, request: PageMessages[K]['request']): Promise<Outcome<Value<K>>> {
  const reply = await ask(type, request);
  if (!reply.ok) return { ok: false, error: problemOf(reply) };
  return isOutcome(reply.value) ? (reply.value as Outcome<Value<K>>) : { ok: true, value: reply.value as Value<K> };
}

function problemOf({ failure, message }: Extract<Reply<unknown>, { ok: false }>): Problem {
  switch (failure) {
    case 'no-database': return { code: 'no-database', message: t('common.unopened', { why: message }) };
    case 'worker-gone': return { code: 'refused', message: t('problems.workerGone') };
    case 'context-lost': return { code: 'refused', message: t('problems.updated') };
    default: return { code: 'refused', message };
  }
}

function isOutcome(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
