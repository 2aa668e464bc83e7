import type { FieldName, FieldValues } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import type { FieldTest } from '#lib/icp/criterion-tests.ts';
import { anyOf } from './any-of.ts';

/** Fields as they stand within a sentence. */
const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  companyName: 'the company’s name',
  legalName: 'the legal name',
  legalForm: 'the legal form',
  registerNumber: 'the register number',
  vatNumber: 'the VAT number',
  companyDomain: 'the domain',
  companyAlias: 'another domain of theirs',
  relatedCompany: 'a parent or subsidiary',
  description: 'what they do',
  industry: 'the industry',
  headCount: 'the head count',
  country: 'the country of the head office',
  city: 'the city of the head office',
  language: 'the language of their pages',
  founded: 'the founding year',
  phone: 'the phone number',
  email: 'the e-mail address',
  socialLink: 'the social link',
  technology: 'the tools they use',
  openRole: 'an open role',
  openRoleCount: 'the number of open roles',
  funding: 'the last funding round',
  revenue: 'the yearly revenue',
  teamMember: 'somebody on the team',
  trigger: 'a buying signal',
  personName: 'the person’s name',
  personTitle: 'the job title',
  seniority: 'the person’s level',
  department: 'the person’s department',
  decisionRole: 'the person’s part in buying',
  personCountry: 'the person’s country',
  personCity: 'the person’s city',
  personUrl: 'the person’s profile page',
  employer: 'the person’s employer',
  jobCountry: 'the country of the job',
  jobCity: 'the city of the job',
};

/** "the head count". */
export function fieldWords(field: FieldName): string {
  return FIELD_WORDS[field];
}

const number = new Intl.NumberFormat('en-US');
/** Fields whose codes have words of their own. */
const CODED: ReadonlySet<FieldName> = new Set(['industry', 'country', 'personCountry', 'jobCountry', 'language', 'seniority']);

function valueWords(field: FieldName, value: string | number): string {
  if (typeof value === 'number') return field === 'founded' ? String(value) : number.format(value);
  return CODED.has(field) ? showValue(field, value as FieldValues['industry']) : `“${value}”`;
}

/** What a test asks of a value, as what it is: "“Kiel” or “Bonn”", "at least 100", "any". */
function valuesWords(ask: FieldTest): string {
  switch (ask.operator) {
    case 'is':
      return valueWords(ask.field, ask.value);
    case 'is-one-of':
      return anyOf(ask.values.map((value) => valueWords(ask.field, value)));
    case 'contains':
      return `with “${ask.value}” in it`;
    case 'at-least':
      return `at least ${valueWords(ask.field, ask.value)}`;
    case 'between':
      return `between ${valueWords(ask.field, ask.from)} and ${valueWords(ask.field, ask.to)}`;
    case 'exists':
      return 'any';
  }
}

/** What a test looks for: "the legal form: “GmbH”", "the founding year: at least 2010". */
export function askedWords(ask: FieldTest): string {
  return `${fieldWords(ask.field)}: ${valuesWords(ask)}`;
}

/** A test as a clause: "the legal form is “GmbH”", "the job title holds “sales”". */
export function askWords(ask: FieldTest): string {
  const field = fieldWords(ask.field);
  if (ask.operator === 'exists') return `${field} is known`;
  return ask.operator === 'contains' ? `${field} holds “${ask.value}”` : `${field} is ${valuesWords(ask)}`;
}
