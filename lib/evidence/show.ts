import { countryName } from '#lib/taxonomy/countries.ts';
import { TOP_OF_OPEN_BAND } from '#lib/taxonomy/head-count.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { languageName } from '#lib/taxonomy/languages.ts';
import { departmentName, levelName, roleName } from '#lib/taxonomy/names.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { FieldName, FieldValues, Range } from './model.ts';
import { moneyText } from './money-text.ts';
import { technologyText } from './technology-text.ts';
import { numberText, VALUE_WORDS } from './value-words.ts';

type Show = { readonly [F in FieldName]?: (value: FieldValues[F], tongue: Tongue) => string };

const SHOW: Show = {
  industry: industryName,
  headCount: range,
  country: countryName,
  personCountry: countryName,
  jobCountry: countryName,
  language: languageName,
  technology: technologyText,
  relatedCompany: ({ relation, name, domain }, tongue) => `${VALUE_WORDS[tongue].relations[relation]} ${name}${domain === undefined ? '' : ` (${domain})`}`,
  openRole: ({ title, place }) => (place === undefined ? title : `${title}, ${place}`),
  openRoleCount: openRoles,
  funding: moneyText,
  revenue: moneyText,
  teamMember: ({ name, title }) => (title === undefined ? name : `${name}, ${title}`),
  trigger: ({ detail, event }) => detail ?? event,
  seniority: levelName,
  department: departmentName,
  decisionRole: roleName,
  socialLink: (url) => url.replace(/^https:\/\/(www\.)?/, ''),
};

/** A value in words for people: "51–200 employees", "Germany", "$12.5 million (series B)". */
export function showValue<F extends FieldName>(field: F, value: FieldValues[F], tongue: Tongue = 'en'): string {
  const show = SHOW[field];
  return show ? show(value, tongue) : String(value);
}

function range({ min, max, year }: Range, tongue: Tongue): string {
  return year === undefined ? employees(min, max, tongue) : `${employees(min, max, tongue)} (${year})`;
}

function employees(min: number, max: number, tongue: Tongue): string {
  const words = VALUE_WORDS[tongue].employees;
  if (min === max) return words(numberText(min, tongue), min === 1);
  return words(max >= TOP_OF_OPEN_BAND ? `${numberText(min, tongue)}+` : `${numberText(min, tongue)}–${numberText(max, tongue)}`, false);
}

/** "12 open roles", "no open roles". */
export function openRoles(count: number, tongue: Tongue = 'en'): string {
  return VALUE_WORDS[tongue].openRoles(count === 0 ? null : numberText(count, tongue), count === 1);
}
