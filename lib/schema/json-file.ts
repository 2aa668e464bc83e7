import type { Problem } from '#lib/messaging/protocol.ts';

export function refused(code: Problem['code'], message: string, details?: Problem['details']): { ok: false; error: Problem } {
  return { ok: false, error: { code, message, ...(details === undefined ? {} : { details }) } };
}

/** Leaves out a member that would change what an object is, and makes null of a number beyond all numbers (1e999), which no canonical JSON holds. */
const kept = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : typeof value === 'number' && !Number.isFinite(value) ? null : value);

/** JSON of a file, a byte order mark allowed; undefined where it is none. */
export function jsonOf(text: string): unknown {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(withoutMark, kept);
  } catch {
    return undefined;
  }
}

export function isLargerThan(text: string, bytes: number): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}

/** A member of some JSON; undefined where it has none. */
export function member(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
}
