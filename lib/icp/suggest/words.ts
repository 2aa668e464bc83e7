import { numberText } from '#lib/evidence/value-words.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { languageName } from '#lib/taxonomy/languages.ts';
import { departmentName, levelName, regionName } from '#lib/taxonomy/names.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { Criterion } from '../model.ts';

interface Words {
  or: string;
  /** What a criterion of a kind is called, by the id of its idea. */
  labels: Readonly<Record<string, string>>;
  industry: (names: string) => string;
  place: (names: string) => string;
  size: (from: string, to: string) => string;
  founded: (from: number, to: number) => string;
  hiring: string;
  tools: (names: string) => string;
  language: (names: string) => string;
  role: (levels: string, departments: string) => string;
}

const EN: Words = {
  or: ' or ',
  labels: { industry: 'Industry', place: 'Country', size: 'Head count', founded: 'Founded', hiring: 'Hiring', tools: 'Tools', language: 'Language', role: 'Role' },
  industry: (names) => `are in ${names}`,
  place: (names) => `are in ${names}`,
  size: (from, to) => `have ${from}–${to} employees`,
  founded: (from, to) => `were founded ${from}–${to}`,
  hiring: 'have open roles',
  tools: (names) => `show ${names}`,
  language: (names) => `write in ${names}`,
  role: (levels, departments) => `bought through ${[levels, departments].filter((part) => part !== '').join(' in ')}`,
};

const DE: Words = {
  or: ' oder ',
  labels: { industry: 'Branche', place: 'Land', size: 'Mitarbeiterzahl', founded: 'Gegründet', hiring: 'Stellt ein', tools: 'Technologien', language: 'Sprache', role: 'Rolle' },
  industry: (names) => `gehören zu ${names}`,
  place: (names) => `haben ihren Sitz in: ${names}`,
  size: (from, to) => `haben ${from}–${to} Mitarbeiter`,
  founded: (from, to) => `wurden ${from}–${to} gegründet`,
  hiring: 'haben offene Stellen',
  tools: (names) => `nutzen oder verlangen ${names}`,
  language: (names) => `schreiben auf ${names}`,
  role: (levels, departments) => `kauften über ${[levels, departments].filter((part) => part !== '').join(' im Bereich ')}`,
};

const WORDS: Readonly<Record<Tongue, Words>> = { en: EN, de: DE };

/** What a suggested criterion is called: "Head count". */
export const suggestedLabel = (id: string, tongue: Tongue): string => WORDS[tongue].labels[id] ?? id;

/** What customers share, as the end of a sentence that begins with how many: "have 51–200 employees". */
export function suggestedWords(test: Criterion['test'], tongue: Tongue): string {
  const words = WORDS[tongue];
  const or = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${words.or}${names.at(-1) ?? ''}`);
  switch (test.kind) {
    case 'industry': return words.industry(or(test.codes.map((code) => industryName(code, tongue))));
    case 'place': return words.place(or([...test.countries.map((code) => countryName(code, tongue)), ...test.regions.map((region) => regionName(region, tongue))]));
    case 'head-count': return words.size(numberText(test.min, tongue), numberText(test.max, tongue));
    case 'founded': return words.founded(test.from, test.to);
    case 'hiring': return words.hiring;
    case 'technology': return words.tools(or(test.anyOf));
    case 'language': return words.language(or(test.anyOf.map((code) => languageName(code, tongue))));
    case 'title': return words.role(or(test.seniorities.map((level) => levelName(level, tongue))), or(test.departments.map((department) => departmentName(department, tongue))));
    default: return '';
  }
}
