/** How a message and its answer look on the way; both sides go through this module. */

export interface Envelope {
  to: 'leadlight-worker';
  type: string;
  payload: unknown;
}

export type Answer = { ok: true; value: unknown } | { ok: false; failure: 'refused' | 'crashed' | 'no-database'; message: string };

export function envelope(type: string, payload: unknown): Envelope {
  return { to: 'leadlight-worker', type, payload };
}

/** The envelope, or null when the message is not one of ours. */
export function openEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, type, payload } = message as Partial<Record<keyof Envelope, unknown>>;
  return to === 'leadlight-worker' && typeof type === 'string' ? { to, type, payload } : null;
}

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
