import { createI18n } from '@wxt-dev/i18n';
import type { EN } from './messages/en/index.ts';
import type { Asked, Texts } from './structure.ts';

type EnglishTexts = Texts<typeof EN>;

/**
 * A text in the browser's language, English where there is none: `t('prospects.title')`, `t('common.prospects', 3)`, `t('key', { name })`.
 * Typed by us: the library's own overloads compare every call with all keys, nine times over.
 */
export const t = createI18n().t as <K extends keyof EnglishTexts>(key: K, ...asked: Asked<EnglishTexts, K>) => string;
