import { t } from '#lib/i18n/t.ts';
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

/** Line of a text at which it stops being JSON, counted from 1; null where the browser does not say. */
function brokenLine(text: string): number | null {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [, line] = /\bline (\d+)/.exec(String(error)) ?? [];
    if (line !== undefined) return Number(line);
  }
  return null;
}

/** What is said of a text that is no JSON, `said` being that alone: with the line to look at, where there is more than one. */
export function notJson(text: string, said: string): ReturnType<typeof refused> {
  const line = text.includes('\n') ? brokenLine(text) : null;
  return refused('not-json', line === null ? said : `${said} ${t('files.brokenAt', { line })}`);
}

export function isLargerThan(text: string, bytes: number): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}

/** A member of some JSON; undefined where it has none. */
export function member(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
}
