import { tongue } from '#lib/i18n/tongue.ts';
import { type Say, sayIn } from '#lib/qualify/say/index.ts';

/** What assessments say, in the language of the screens. */
export const said = (): Say => sayIn(tongue());
