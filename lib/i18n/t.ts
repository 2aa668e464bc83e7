import { createI18n } from '@wxt-dev/i18n';
import type { EN } from './messages/en/index.ts';
import type { Asked, Texts } from './structure.ts';

type EnglishTexts = Texts<typeof EN>;

const texts = createI18n() as { t: (key: string, ...asked: unknown[]) => string };

/** Thousands apart where a text is asked for by its number alone: "12,500 prospects". */
function counted(asked: unknown[]): unknown[] {
  const [count, ...more] = asked;
  return typeof count === 'number' && count >= 1000 && more.length === 0 ? [count, [count.toLocaleString(texts.t('common.locale'))]] : asked;
}

/**
 * A text in the browser's language, English where there is none: `t('prospects.title')`, `t('common.prospects', 3)`, `t('key', { name })`.
 * Typed by us: the library's own overloads compare every call with all keys, nine times over.
 */
export const t = ((key: string, ...asked: unknown[]) => texts.t(key, ...counted(asked))) as <K extends keyof EnglishTexts>(key: K, ...asked: Asked<EnglishTexts, K>) => string;
