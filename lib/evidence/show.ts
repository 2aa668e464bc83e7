import { countryName } from '#lib/taxonomy/countries.ts';
import { HEAD_COUNT_BANDS, TOP_OF_OPEN_BAND } from '#lib/taxonomy/head-count.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { languageName } from '#lib/taxonomy/languages.ts';
import { SENIORITY_NAMES, type Seniority } from '#lib/taxonomy/seniority.ts';
import type { FieldName, FieldValues, Money, Range } from './model.ts';
import { technologyText } from './technology-text.ts';

type Show = { readonly [F in FieldName]?: (value: FieldValues[F]) => string };

/** "12,500". Whole numbers without the engine's tables, which take longer than all else a grade is made of. */
const thousands = (value: number): string =>
  Number.isSafeInteger(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : value.toLocaleString('en-US');

const SHOW: Show = {
  industry: industryName,
  headCount: range,
  country: countryName,
  personCountry: countryName,
  jobCountry: countryName,
  language: languageName,
  technology: technologyText,
  relatedCompany: ({ relation, name, domain }) => `${relation} ${name}${domain === undefined ? '' : ` (${domain})`}`,
  openRole: ({ title, place }) => (place === undefined ? title : `${title}, ${place}`),
  openRoleCount: (count) => (count === 1 ? '1 open role' : `${count === 0 ? 'no' : thousands(count)} open roles`),
  funding: money,
  revenue: money,
  teamMember: ({ name, title }) => (title === undefined ? name : `${name}, ${title}`),
  trigger: ({ detail, event }) => detail ?? event,
  seniority: (level) => (Object.hasOwn(SENIORITY_NAMES, level) ? SENIORITY_NAMES[level as Seniority] : level),
  socialLink: (url) => url.replace(/^https:\/\/(www\.)?/, ''),
};

/** A value in words for people: "51–200 employees", "Germany", "$12.5 million (series B)". */
export function showValue<F extends FieldName>(field: F, value: FieldValues[F]): string {
  const show = SHOW[field];
  return show ? show(value) : String(value);
}

function range({ min, max, year }: Range): string {
  return year === undefined ? employees(min, max) : `${employees(min, max)} (${year})`;
}

function employees(min: number, max: number): string {
  if (min === max) return min === 1 ? '1 employee' : `${thousands(min)} employees`;
  if (max >= TOP_OF_OPEN_BAND) return `${thousands(min)}+ employees`;
  const band = HEAD_COUNT_BANDS.find((known) => known.min === min && known.max === max);
  return `${band?.label ?? `${thousands(min)}–${thousands(max)}`} employees`;
}

/** Signs that stand for one currency alone. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩', ILS: '₪', AUD: 'A$', CAD: 'CA$', NZD: 'NZ$', HKD: 'HK$', BRL: 'R$', MXN: 'MX$', CNY: 'CN¥',
};
const SCALES = [[1e12, 'T'], [1e9, 'B'], [1e6, 'M'], [1e3, 'K'], [1, '']] as const;

/** "$12.5M": to one decimal, by a table of our own, as engines differ in theirs. */
function compact(value: number, currency: string): string {
  const tenths = (scale: number): number => Math.round((value / scale) * 10);
  const [scale, letter] = SCALES.find(([by]) => tenths(by) >= 10) ?? SCALES[4];
  return `${SIGNS[currency] ?? `${currency} `}${thousands(tenths(scale) / 10)}${letter}`;
}

function money({ min, max, currency, year, round }: Money): string {
  const amount = min === max ? compact(min, currency) : `${compact(min, currency)}–${compact(max, currency)}`;
  const about = [round?.replace(/^series-(.)$/, (_all, letter: string) => `series ${letter.toUpperCase()}`), year].filter((part) => part !== undefined);
  return about.length === 0 ? amount : `${amount} (${about.join(', ')})`;
}
