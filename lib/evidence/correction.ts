import { countryOf } from '#lib/taxonomy/countries.ts';
import { legalFormOf } from '#lib/taxonomy/legal-forms.ts';
import { languageNamed } from '#lib/taxonomy/languages.ts';
import { countryNamedOnScreen, departmentNamed, industryNamed, levelNamed, roleNamed } from '#lib/taxonomy/named.ts';
import { seniorityOf } from '#lib/taxonomy/seniority.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { DECISION_ROLES } from '#lib/taxonomy/decision-role.ts';
import { industryOf } from '#lib/taxonomy/industries.ts';
import type { AnySignal, FieldName, FieldValues, Money } from './model.ts';
import { shownMoney } from './money-text.ts';
import { companyName } from './normalise/company-name.ts';
import { companyDomain } from './normalise/domain.ts';
import { email } from './normalise/email.ts';
import { founded } from './normalise/founded.ts';
import { headCount } from './normalise/head-count.ts';
import { money } from './normalise/money.ts';
import { numberOf } from './normalise/number.ts';
import { personName } from './normalise/person-name.ts';
import { phone } from './normalise/phone.ts';
import { personUrl, socialLink } from './normalise/social-link.ts';
import { registerNumber } from './normalise/register-number.ts';
import { cleanText } from './normalise/text.ts';
import { vatNumber } from './normalise/vat-number.ts';
import { typedTechnology } from './technology-text.ts';

type Read = { readonly [F in FieldName]?: (text: string, now: number) => FieldValues[F] | null };

const name = (text: string): string | null => cleanText(text, 160);

/** How a typed text becomes a value. Fields without a row cannot be typed. */
const READ: Read = {
  companyName, legalName: companyName, companyDomain,
  registerNumber: (text) => registerNumber(text, undefined, undefined),
  vatNumber: (text) => vatNumber(text),
  legalForm: (text) => legalFormOf(`A ${text}`)?.name ?? null,
  companyAlias: companyDomain,
  description: (text) => cleanText(text, 500),
  industry: (text) => industryNamed(text) ?? industryOf(text),
  headCount: (text) => headCount(text, true),
  country: place, personCountry: place, jobCountry: place,
  city: name, personCity: name, jobCity: name,
  language: languageNamed,
  founded: (text, now) => founded(text, new Date(now).getUTCFullYear()),
  phone: (text) => phone(text, []),
  email, socialLink,
  technology: typedTechnology,
  openRole: (text) => withTitle(cleanText(text, 160)),
  openRoleCount: (text) => wholeNumber(text),
  funding: amount, revenue: amount,
  teamMember: (text) => withName(personName(text)),
  personName,
  personTitle: (text) => cleanText(text, 160),
  seniority: (text) => levelNamed(text) ?? seniorityOf(text),
  department: (text) => departmentNamed(text) ?? departmentOf(text),
  decisionRole: roleNamed,
  personUrl, employer: companyName,
};

/** Whether a rep can type a value of a field. */
export const canBeTyped = (field: FieldName): boolean => Object.hasOwn(READ, field);

/** What to type instead, per field. */
const ADVICE: Readonly<Partial<Record<FieldName, string>>> = {
  companyDomain: 'Type the company’s own domain, such as brightforge.com; social networks, job boards and hosting sites do not count.',
  legalForm: 'Type a legal form, such as GmbH or Inc.',
  companyAlias: 'Type another domain of theirs, such as brightforge.de.',
  industry: 'Type an industry as LinkedIn names it, such as “Software Development”.',
  headCount: 'Type a number or a range of employees, such as 120 or 51–200.',
  country: 'Type a country, such as Germany or DE.', personCountry: 'Type a country, such as Germany or DE.', jobCountry: 'Type a country, such as Germany or DE.',
  language: 'Type a language, such as German or de.',
  founded: 'Type a year that is not in the future.',
  vatNumber: 'Type a VAT number with the letters of its country, such as DE123456788.',
  phone: 'Type a phone number with its country code, such as +49 30 901820.',
  email: 'Type an e-mail address somebody reads.',
  socialLink: 'Paste the address of a company’s page on a social network.',
  openRoleCount: 'Type a whole number.',
  funding: 'Type an amount with its currency, such as $12 million.', revenue: 'Type an amount with its currency, such as €3.5 million.',
  seniority: 'Type a level, such as Director, or a job title that names one.',
  department: 'Type a department, such as Sales or Information Technology.',
  decisionRole: `Type one of: ${DECISION_ROLES.join(', ')}.`,
  personUrl: 'Paste the address of a LinkedIn or Xing profile.',
};

/**
 * A signal of method "rep" from what a rep typed into a field; `at.url` is the page it was typed on, `at.now` milliseconds since the epoch.
 * `error` says in words what to type instead.
 */
export function correctionSignal(field: FieldName, text: string, at: { url: string; now: number }): AnySignal | { error: string } {
  const typed = cleanText(text, 500);
  if (typed === null) return { error: 'Type a value first.' };
  const read = canBeTyped(field) ? READ[field] : undefined;
  const value = read ? read(typed, at.now) : null;
  if (value === null) return { error: ADVICE[field] ?? 'This value cannot be read.' };
  return {
    field, value, raw: typed, quote: { exact: typed.slice(0, 200), prefix: '', suffix: '' }, place: 'typed by you', method: 'rep', rule: 'rep/typed',
    url: at.url, observedAt: at.now, confidence: 1, extractorVersion: 'rep',
  } as AnySignal;
}

const withTitle = (title: string | null): FieldValues['openRole'] | null => (title === null ? null : { title });
const withName = (named: string | null): FieldValues['teamMember'] | null => (named === null ? null : { name: named });

function place(text: string): string | null {
  return countryNamedOnScreen(text) ?? countryOf(text);
}

function amount(text: string): Money | null {
  return shownMoney(text) ?? money(text);
}

/** "12", "12 open roles", "keine offenen Stellen". */
function wholeNumber(text: string): number | null {
  const bare = text.replace(/\s*(?:open roles?|offenen? Stellen?)$/i, '');
  const count = /^(?:no|keine?)$/i.test(bare) && bare !== text ? 0 : numberOf(bare);
  return count !== null && Number.isInteger(count) && count < 100_000 ? count : null;
}
