import { LOCALES } from '#lib/i18n/locales.ts';
import type { Message } from '#lib/i18n/structure.ts';

/** Messages as browsers hold them: one text a key, plural forms with a bar between. */
export function flat(message: Message, key = ''): [string, string][] {
  if (typeof message === 'string') return [[key, message]];
  if ('n' in message && typeof message.n === 'string') return [[key, `${String(message['1' as never])} | ${message.n}`]];
  return Object.entries(message).flatMap(([name, one]) => flat(one as Message, key === '' ? name : `${key}_${name}`));
}

/** Lets `t` speak a language where no browser does: in tests, the gallery and on the command line. */
export function speak(language: keyof typeof LOCALES): void {
  const messages = new Map(flat(LOCALES[language]));
  const getMessage = (key: string, filled: readonly string[] = []): string =>
    key === '@@bidi_dir' ? 'ltr' : (messages.get(key) ?? '').replace(/\$(\d)/g, (_, at: string) => filled[Number(at) - 1] ?? '');
  const i18n = { getMessage, getUILanguage: () => language };
  const there = (globalThis as { chrome?: object }).chrome;
  if (there) Object.assign(there, { i18n });
  else Object.assign(globalThis, { chrome: { i18n } });
}
