import { createI18n } from '@wxt-dev/i18n';
import type { EN } from './messages/en/index.ts';
import type { Structure } from './structure.ts';

const i18n = createI18n<Structure<typeof EN>>();

/** A text in the browser's language, English where there is none: `t('prospects.title')`, `t('common.prospects', 3)`, `t('key', { name })`. */
export const t = i18n.t;
