/** All languages' phrases for buying signals. */
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { TriggerWords } from './kinds.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

export const TRIGGER_LANGUAGES: readonly TriggerWords[] = [en, de, fr, es, it, pt, nl, sv, no, da, pl, ja];
