import type { AnySignal, FieldName } from '#lib/evidence/model.ts';
import { USE_WORDS } from '#lib/evidence/technology-text.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { REGION_NAMES } from '#lib/taxonomy/regions.ts';
import { SENIORITY_NAMES } from '#lib/taxonomy/seniority.ts';

const SHOWN = 4;
const number = new Intl.NumberFormat('en-US');

/** "A, B or C", and beyond four "A, B, C, D or 3 more"; semicolons between names that hold commas. */
export function anyOf(names: readonly string[]): string {
  const shown = names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names;
  const last = shown.at(-1) ?? '';
  const comma = names.some((name) => name.includes(',')) ? '; ' : ', ';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(comma)} or ${last}`;
}

const levels = (codes: readonly string[]): string[] => {
  const names: Readonly<Record<string, string>> = SENIORITY_NAMES;
  return codes.map((code) => names[code] ?? code);
};

/** What a criterion asks, in words: "50–500 employees", "Germany, Austria or Switzerland". */
export function wantedWords({ test }: Pick<Criterion, 'test'>): string {
  switch (test.kind) {
    case 'industry':
      return anyOf(test.codes.map(industryName));
    case 'head-count':
      return `${number.format(test.min)}–${number.format(test.max)} employees`;
    case 'place': {
      const regions = test.regions.map((region) => REGION_NAMES[region] ?? region);
      const countries = test.countries.map(countryName);
      if (countries.length === 0) return anyOf(regions);
      return regions.length === 0 ? anyOf(countries) : `${anyOf(countries)}; partly ${anyOf(regions)}`;
    }
    case 'technology':
      return test.use === undefined ? anyOf(test.anyOf) : `${anyOf(test.anyOf)} ${USE_WORDS[test.use]}`;
    case 'title': {
      const parts = [anyOf(levels(test.seniorities)), anyOf(test.departments)];
      return parts.filter((part) => part !== '').join(' in ');
    }
    case 'founded':
      return `founded ${test.from}–${test.to}`;
    case 'hiring':
      return test.atLeast === 1 ? 'at least 1 open role' : `at least ${number.format(test.atLeast)} open roles`;
    case 'words':
      return anyOf(test.anyOf.map((word) => `“${word}”`));
    default:
      return '';
  }
}

/** A label as it stands within a sentence: "Sells to businesses" -> "sells to businesses"; "ERP in use" stays. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Where a fact comes from, in words: 'The page says “…”', of structured data with the name it has there: 'The page’s data say: dissolution date “2026-10-23”'. */
export function sourceWords({ method, place, quote }: Pick<AnySignal, 'method' | 'place' | 'quote'>): string {
  if (method === 'rep') return `You entered “${quote.exact}”`;
  if (method === 'fingerprint') return `The page’s code holds “${quote.exact}”`;
  const name = method === 'structured' ? /\.(\w+)$/.exec(place)?.[1] : undefined;
  if (name === undefined) return `The page says “${quote.exact}”`;
  return `The page’s data say: ${name.replace(/\B\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)} “${quote.exact}”`;
}

const USE_VERBS = { 'in-use': 'use', 'asked-for': 'ask in a job post for', either: 'use or ask for' } as const;

/** What a criterion asks, as the end of a sentence: "it is Germany", "they have at least 3 open roles". */
export function conditionWords(criterion: Pick<Criterion, 'label' | 'subject' | 'test'>): string {
  const { label, subject, test } = criterion;
  switch (test.kind) {
    case 'place': {
      const places = anyOf(test.countries.length === 0 ? test.regions.map((region) => REGION_NAMES[region] ?? region) : test.countries.map(countryName));
      return subject === 'person' ? `the person is in ${places}` : `it is ${places}`;
    }
    case 'head-count':
    case 'hiring':
      return `they have ${wantedWords(criterion)}`;
    case 'technology':
      return `they ${USE_VERBS[test.use ?? 'either']} ${anyOf(test.anyOf)}`;
    case 'words':
      return `this holds: ${midSentence(label)}`;
    case 'founded':
      return `it was ${wantedWords(criterion)}`;
    case 'title':
      return `the person is ${wantedWords(criterion)}`;
    case 'industry':
      return `it is ${wantedWords(criterion)}`;
    default:
      return `this holds: ${midSentence(label)}`;
  }
}

/** Fields as a rep calls them. */
const FIELD_WORDS: Partial<Record<FieldName, string>> = {
  headCount: 'the head count',
  country: 'the country of the head office',
  industry: 'the industry',
  openRoleCount: 'the number of open roles',
  technology: 'the tools they use',
  description: 'what they do',
  founded: 'the founding year',
  personTitle: 'the job title',
  personCountry: 'the person’s country',
};

export function fieldWords(field: FieldName): string {
  return FIELD_WORDS[field] ?? field;
}
