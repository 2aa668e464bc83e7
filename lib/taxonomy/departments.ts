import { endingTable, groupByEnding, groupWithin, phraseTable, phrasesIn, spellings, withoutGenderMarks } from './title-phrases.ts';
import { TITLE_LANGUAGES } from './title-words/index.ts';
import { DEPARTMENTS, type Department } from './title-words/title-words.ts';

export { DEPARTMENTS, type Department };

const TABLE = phraseTable<Department>(TITLE_LANGUAGES.map(({ departments }) => departments));
const ENDINGS = endingTable<Department>(TITLE_LANGUAGES.map(({ departmentEndings = {} }) => departmentEndings));

/**
 * LinkedIn function a title (or the name of a team) speaks of; null where it names none.
 * The longest phrase wins, then the first; the founder's function counts only where no other is named.
 */
export function departmentOf(title: string): Department | null {
  for (const text of spellings(withoutGenderMarks(title))) {
    const department = departmentIn(text);
    if (department !== null) return department;
  }
  return null;
}

function departmentIn(text: string): Department | null {
  const found = phrasesIn(text, TABLE);
  const named = found.filter(({ group }) => group !== 'Entrepreneurship');
  const longest = named.toSorted((a, b) => b.phrase.split(' ').length - a.phrase.split(' ').length)[0];
  return longest?.group ?? groupByEnding(text, ENDINGS) ?? groupWithin(text, TABLE) ?? found[0]?.group ?? null;
}
