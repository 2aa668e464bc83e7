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

/** What the browser says of a text that is no JSON. */
function complaintOf(text: string): string {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Where to look in a text that is no JSON: that it is cut off, or the line at which it stops being JSON, where there is more than one; null where the browser does not say. */
function whereBroken(text: string): string | null {
  const complaint = complaintOf(text);
  const [, position] = /\bposition (\d+)/.exec(complaint) ?? [];
  const isAtEnd = /end of (?:data|JSON)|unterminated string/i.test(complaint) || Number(position) >= text.replace(/^\uFEFF/, '').length;
  if (isAtEnd && text.trim() !== '') return t('files.cutOff');
  const [, line] = /\bline (\d+)/.exec(complaint) ?? [];
  return line === undefined || !text.includes('\n') ? null : t('files.brokenAt', { line: Number(line) });
}

/** What is said of a text that is no JSON, `said` being that alone: with where to look. */
export function notJson(text: string, said: string): ReturnType<typeof refused> {
  const where = whereBroken(text);
  return refused('not-json', where === null ? said : `${said} ${where}`);
}

export function isLargerThan(text: string, bytes: number): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}

/** A member of some JSON; undefined where it has none. */
export function member(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined;
}
