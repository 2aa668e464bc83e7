/** The words of titles in all languages. English last: where a phrase means different things, the English one counts. */
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { TitleWords } from './title-words.ts';

export const TITLE_LANGUAGES: readonly TitleWords[] = [ja, pl, da, no, sv, nl, pt, it, es, fr, de, en];
