/** All languages as one set of lookups: pages mix languages, and exact phrases rarely collide. */
import { fold } from '#lib/taxonomy/fold.ts';
import { fromTables } from '../tables.ts';
import type { LabelledFact, Language, NamedPage } from './language.ts';

export type { LabelledFact, Language, NamedPage } from './language.ts';

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

const gather = (pick: (language: Language) => readonly string[]) =>
  fromTables(({ languages }): ReadonlySet<string> => new Set(languages.flatMap(pick).map(folded)));
const listed = (pick: (language: Language) => readonly string[]) => fromTables(({ languages }): readonly string[] => languages.flatMap(pick));

/** Folded phrase to the kinds of page it names. */
export const pagesByPhrase = fromTables(({ languages }) => lookup<NamedPage>(languages.map((language) => language.pages)));
/** Folded phrase to the facts it labels. */
export const factsByLabel = fromTables(({ languages }) => lookup<LabelledFact>(languages.map((language) => language.labels)));
export const titleWords = gather((language) => language.titleWords);
/** Those of several words. */
export const titlePhrases = fromTables(() => [...titleWords()].filter((phrase) => phrase.includes(' ')));
export const titleEndings = fromTables(({ languages }) => [...new Set(languages.flatMap((language) => language.titleEndings ?? []).map(folded))]);
export const notInNames = gather((language) => language.notInNames);
export const copyrightWords = fromTables(({ languages }) => [...new Set(languages.flatMap((language) => language.copyright).map(folded))]);
export const applyPhrases = gather((language) => language.apply);
export const testimonialHeadings = gather((language) => language.testimonials);
export const staffNouns = gather((language) => language.sentences.staff);
export const headquartersOpenings = listed((language) => language.sentences.headquarters);

/** "Employees (2024)", "Umsatz 2023". */
const YEAR_OF_FIGURE = /\s\(?(?:[\p{L}.:]{1,8}\s)?20\d{2}\)?$/u;

/** Facts a text labels when it is nothing but the label, with or without a colon. */
export function labelled(text: string): readonly LabelledFact[] {
  return text.length > 60 ? [] : (factsByLabel().get(fold(text.replace(YEAR_OF_FIGURE, ''))) ?? []);
}
