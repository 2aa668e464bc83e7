/** All languages as one set of lookups: pages mix languages, and exact phrases rarely collide. */
import { fold } from '#lib/taxonomy/fold.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { LabelledFact, Language, NamedPage } from './language.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

export type { LabelledFact, Language, NamedPage } from './language.ts';

export const LANGUAGES: readonly Language[] = [en, de, fr, es, it, pt, nl, sv, no, da, pl, ja];

/** Most phrases are plain already. */
const folded = (phrase: string): string => (/^[a-z0-9 ]+$/.test(phrase) ? phrase : fold(phrase));

function lookup<K extends string>(tables: readonly Readonly<Partial<Record<K, readonly string[]>>>[]): ReadonlyMap<string, readonly K[]> {
  const map = new Map<string, K[]>();
  for (const table of tables) {
    for (const [key, phrases] of Object.entries(table) as [K, readonly string[]][]) {
      for (const phrase of phrases) {
        const text = folded(phrase);
        const keys = map.get(text);
        if (keys === undefined) map.set(text, [key]);
        else if (!keys.includes(key)) keys.push(key);
      }
    }
  }
  return map;
}

const gather = (pick: (language: Language) => readonly string[]): ReadonlySet<string> => new Set(LANGUAGES.flatMap(pick).map(folded));

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Folded phrase to the kinds of page it names. */
export const pagesByPhrase = lazily(() => lookup<NamedPage>(LANGUAGES.map((language) => language.pages)));
/** Folded phrase to the facts it labels. */
export const factsByLabel = lazily(() => lookup<LabelledFact>(LANGUAGES.map((language) => language.labels)));
export const titleWords = lazily(() => gather((language) => language.titleWords));
/** Those of several words. */
export const titlePhrases = lazily(() => [...titleWords()].filter((phrase) => phrase.includes(' ')));
export const titleEndings = lazily(() => [...gather((language) => language.titleEndings ?? [])]);
export const notInNames = lazily(() => gather((language) => language.notInNames));
export const copyrightWords = lazily(() => [...gather((language) => language.copyright)]);
export const applyPhrases = lazily(() => gather((language) => language.apply));
export const testimonialHeadings = lazily(() => gather((language) => language.testimonials));
export const staffNouns = lazily(() => gather((language) => language.sentences.staff));
export const foundedOpenings = lazily(() => LANGUAGES.flatMap((language) => language.sentences.founded));
export const foundedBehind = lazily(() => LANGUAGES.flatMap((language) => language.sentences.foundedBehind ?? []));
export const headquartersOpenings = lazily(() => LANGUAGES.flatMap((language) => language.sentences.headquarters));

/** Facts a text labels when it is nothing but the label, with or without a colon. */
export function labelled(text: string): readonly LabelledFact[] {
  return text.length > 60 ? [] : (factsByLabel().get(fold(text)) ?? []);
}
