import { t } from './t.ts';

/** The language that screens speak, for words that are made elsewhere. */
export const tongue = (): 'en' | 'de' => (t('common.locale').startsWith('de') ? 'de' : 'en');
