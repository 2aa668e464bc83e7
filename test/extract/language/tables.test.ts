import { describe, expect, it } from 'vitest';
import type { LabelledFact, Language, NamedPage } from '#lib/extract/language/language.ts';
import { languageOfTag } from '#lib/extract/language/spoken.ts';
import { TABLES } from '#lib/extract/tables.ts';
import { TRIGGER_LANGUAGES } from '#lib/extract/triggers/index.ts';
import { TRIGGER_KINDS, type TriggerName, type TriggerWords } from '#lib/extract/triggers/kinds.ts';
import { lines, pattern } from '#lib/extract/triggers/phrases.ts';
import { countryOf } from '#lib/taxonomy/countries.ts';

const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'no', 'pl', 'pt', 'sv'];
const PAGES: readonly NamedPage[] = ['home', 'about', 'contact', 'team', 'careers', 'pricing', 'press'];
const FACTS: readonly LabelledFact[] = ['founded', 'headCount', 'industry', 'headquarters', 'address', 'country', 'city', 'phone', 'fax', 'email', 'legalName', 'vat', 'managers', 'website', 'revenue'];
const LISTS = ['titleWords', 'notInNames', 'copyright', 'apply', 'testimonials'] as const;
const NAMES = Object.keys(TRIGGER_KINDS) as TriggerName[];
const WORDS = ['notBefore', 'notBehind', 'maybe', 'others', 'site', 'title', 'market', 'ends', 'edge', 'deadline', 'need'] as const;

const isEmpty = (phrases: readonly string[] | undefined): boolean => phrases === undefined || !phrases.some((phrase) => /[\p{L}\p{N}]/u.test(phrase));

/** What a language's table lacks. */
function holes({ pages, labels, sentences, ...rest }: Language): string[] {
  return [
    ...PAGES.filter((name) => isEmpty(pages[name])),
    ...FACTS.filter((name) => isEmpty(labels[name])),
    ...(['headquarters', 'staff'] as const).filter((name) => isEmpty(sentences[name])),
    ...LISTS.filter((name) => isEmpty(rest[name])),
  ];
}

const triggerHoles = (words: TriggerWords): string[] => [...NAMES.filter((name) => isEmpty(lines(words.says[name]))), ...WORDS.filter((name) => isEmpty(lines(words[name])))];

it('has tables of the same twelve languages for page words and for buying signals', () => {
  expect(TABLES.languages.map(({ code }) => code).toSorted()).toEqual(LANGUAGES);
  expect(TRIGGER_LANGUAGES.map(({ code }) => code).toSorted()).toEqual(LANGUAGES);
  expect(LANGUAGES.map(languageOfTag)).toEqual(LANGUAGES);
  expect(['nb-NO', 'de-AT', 'fi', ''].map(languageOfTag)).toEqual(['no', 'de', null, '']);
});

describe.each([...TABLES.languages])('words of pages in $code', (language) => {
  it('lack no kind of page, no label and no list', () => expect(holes(language)).toEqual([]));

  it('would be found to lack one', () => {
    const { press, ...pages } = language.pages;
    expect(press).toBeDefined();
    expect(holes({ ...language, pages, labels: { ...language.labels, revenue: [' '] } })).toEqual(['press', 'revenue']);
  });
});

describe.each([...TRIGGER_LANGUAGES])('buying signals in $code', (words) => {
  it('lack no kind of event and no list', () => expect(triggerHoles(words)).toEqual([]));
  it('would be found to lack one', () => expect(triggerHoles({ ...words, edge: '', says: { ...words.says, tender: '\n' } })).toEqual(['tender', 'edge']));

  it('are patterns, every line of them', () => {
    for (const phrases of [...Object.values(words.says), ...Object.values(words.unless)]) {
      for (const line of lines(phrases)) expect(() => new RegExp(pattern([line], words), 'iu')).not.toThrow();
    }
  });
});

describe.each(LANGUAGES)('countries in %s', (language) => {
  it('are known by their names', () => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const codes = ['DE', 'FR', 'ES', 'IT', 'PT', 'NL', 'SE', 'NO', 'DK', 'PL', 'JP', 'GB', 'US', 'CH', 'AT', 'BE'];
    expect(codes.filter((code) => countryOf(names.of(code) ?? '') !== code)).toEqual([]);
  });
});
