import type { AnySignal } from '#lib/evidence/model.ts';
import { USE_WORDS } from '#lib/evidence/technology-text.ts';
import type { FundingStage } from '#lib/icp/criterion-tests.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { BUSINESS_MODEL_NAMES } from '#lib/taxonomy/business-models.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { languageName } from '#lib/taxonomy/languages.ts';
import { REGION_NAMES } from '#lib/taxonomy/regions.ts';
import { SENIORITY_NAMES } from '#lib/taxonomy/seniority.ts';
import { anyOf } from './any-of.ts';
import { askedWords, askWords } from './field-words.ts';

const number = new Intl.NumberFormat('en-US');

/** Levels as people call them. */
export const levelNames = (codes: readonly string[]): string[] => {
  const names: Readonly<Record<string, string>> = SENIORITY_NAMES;
  return codes.map((code) => names[code] ?? code);
};

/** Rounds of funding, in words. */
export const STAGE_NAMES: Readonly<Record<FundingStage, string>> = {
  'pre-seed': 'pre-seed', seed: 'seed', 'series-a': 'series A', 'series-b': 'series B', 'series-c': 'series C', 'series-d': 'series D', later: 'a later round', ipo: 'stock market',
};

/** Amounts as engines all write them alike: "EUR 12.5 million". */
const SCALES = [[1e9, ' billion'], [1e6, ' million'], [1, '']] as const;

function amount(value: number, currency: string): string {
  const [by, words] = SCALES.find(([scale]) => value >= scale) ?? SCALES[2];
  return `${currency} ${number.format(value / by)}${words}`;
}

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
      const parts = [anyOf(levelNames(test.seniorities)), anyOf(test.departments)];
      return parts.filter((part) => part !== '').join(' in ');
    }
    case 'founded':
      return `founded ${test.from}–${test.to}`;
    case 'hiring':
      return test.atLeast === 1 ? 'at least 1 open role' : `at least ${number.format(test.atLeast)} open roles`;
    case 'words':
      return anyOf(test.anyOf.map((word) => `“${word}”`));
    case 'revenue':
      return `${amount(test.min, test.currency)}–${amount(test.max, test.currency)} a year`;
    case 'funding-stage':
      return anyOf(test.anyOf.map((stage) => STAGE_NAMES[stage]));
    case 'language':
      return anyOf(test.anyOf.map(languageName));
    case 'business-model':
      return anyOf(test.anyOf.map((model) => BUSINESS_MODEL_NAMES[model]));
    case 'custom':
      return askedWords(test.ask);
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
    case 'revenue':
      return `they turn over ${wantedWords(criterion)}`;
    case 'funding-stage':
      return `their last round was ${wantedWords(criterion)}`;
    case 'language':
      return `their pages are in ${wantedWords(criterion)}`;
    case 'business-model':
      return `by their own words they are ${wantedWords(criterion)}`;
    case 'custom':
      return askWords(test.ask);
  }
}
