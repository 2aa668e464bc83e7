/** The languages that are brought to a page only when it may speak one of them. */
import { da } from './da.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

export const OTHER_LANGUAGES: readonly Language[] = [fr, es, it, pt, nl, sv, no, da, pl, ja];
