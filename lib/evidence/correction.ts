import { countryOf } from '#lib/taxonomy/countries.ts';
import { legalFormOf } from '#lib/taxonomy/legal-forms.ts';
import { languageNamed } from '#lib/taxonomy/languages.ts';
import { countryNamedOnScreen, departmentNamed, industryNamed, levelNamed, roleNamed } from '#lib/taxonomy/named.ts';
import { seniorityOf } from '#lib/taxonomy/seniority.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { industryOf } from '#lib/taxonomy/industries.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { CORRECTION_ADVICE } from './correction-advice.ts';
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
  headCount: (text) => headCount(text, 'typed'),
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

/**
 * A signal of method "rep" from what a rep typed into a field; `at.url` is the page it was typed on, `at.now` milliseconds since the epoch.
 * `error` says in words of `tongue` what to type instead.
 */
export function correctionSignal(field: FieldName, text: string, at: { url: string; now: number }, tongue: Tongue = 'en'): AnySignal | { error: string } {
  const advice = CORRECTION_ADVICE[tongue];
  const typed = cleanText(text, 500);
  if (typed === null) return { error: advice.first };
  const read = canBeTyped(field) ? READ[field] : undefined;
  const value = read ? read(typed, at.now) : null;
  if (value === null) return { error: advice.fields[field] ?? advice.unread };
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
