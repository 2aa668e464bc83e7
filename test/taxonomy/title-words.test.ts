import { describe, expect, it } from 'vitest';
import { MONTH_LANGUAGES, monthsOf } from '#lib/taxonomy/months.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { seniorityOf } from '#lib/taxonomy/seniority.ts';
import { TITLE_LANGUAGES } from '#lib/taxonomy/title-words/index.ts';
import { DEPARTMENTS, SENIORITIES, type TitleWords } from '#lib/taxonomy/title-words/title-words.ts';

const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'no', 'pl', 'pt', 'sv'];

/** Levels and job functions for which a language has no word. */
function holes({ levels, departments }: TitleWords): string[] {
  const words = { ...levels, ...departments } as Readonly<Record<string, string | undefined>>;
  return [...SENIORITIES, ...DEPARTMENTS].filter((group) => !/\p{L}/u.test(words[group] ?? ''));
}

it('has the words of titles and months in twelve languages', () => {
  expect(TITLE_LANGUAGES.map(({ code }) => code).toSorted()).toEqual(LANGUAGES);
  expect(MONTH_LANGUAGES.toSorted()).toEqual(LANGUAGES);
});

describe.each(TITLE_LANGUAGES)('titles in $code', (language) => {
  it('has a word for each level and each job function', () => expect(holes(language)).toEqual([]));

  it('would tell of a missing one', () => {
    const { Sales, ...rest } = language.departments;
    expect(Sales).not.toBe('');
    expect(holes({ ...language, departments: rest as TitleWords['departments'], levels: { ...language.levels, head: ' ' } })).toEqual(['head', 'Sales']);
  });

  it('lists phrases as people write lists, none of them twice in a group', () => {
    for (const text of [...Object.values(language.levels), ...Object.values(language.departments)]) {
      const phrases = text.split(', ');
      expect(phrases.filter((phrase, index) => phrase.trim() !== phrase || phrase === '' || phrases.indexOf(phrase) !== index)).toEqual([]);
    }
  });

  it('reads at least one title of each level and of each job function', () => {
    const levels = SENIORITIES.filter((level) => language.levels[level].split(', ').every((phrase) => seniorityOf(phrase) !== level));
    const departments = DEPARTMENTS.filter((department) => language.departments[department].split(', ').every((phrase) => departmentOf(phrase) !== department));
    expect([levels, departments]).toEqual([[], []]);
  });
});

describe.each(MONTH_LANGUAGES)('months in %s', (code) => {
  it('are twelve', () => expect(new Set(monthsOf(code))).toHaveProperty('size', 12));
});
