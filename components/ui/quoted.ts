import { t } from '#lib/i18n/t.ts';

/** A text in the quotation marks of the screens' language: “so”, „so“. */
export const quoted = (text: string): string => t('common.quoted', { text });
