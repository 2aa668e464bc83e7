import { isBoardSeat } from '#lib/taxonomy/board-seats.ts';
import { countryOf } from '#lib/taxonomy/countries.ts';
import { decisionRoleOf } from '#lib/taxonomy/decision-role.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { industriesInText, industryInName, type StatedIndustry } from '#lib/taxonomy/industry-sentences.ts';
import { industryOf } from '#lib/taxonomy/industries.ts';
import { languageOf } from '#lib/taxonomy/languages.ts';
import { seniorityOf } from '#lib/taxonomy/seniority.ts';
import { technologyName } from '../technology-text.ts';
import type { FieldName, FieldValues, Finding, FoundField, OpenRole, RelatedCompany, TeamMember, Technology, TechnologyUse, Trigger } from '../model.ts';
import { address } from './address.ts';
import { companyName } from './company-name.ts';
import { isoDate } from './date.ts';
import { deadline } from './deadline.ts';
import { companyDomain } from './domain.ts';
import { email } from './email.ts';
import { founded } from './founded.ts';
import { headCount } from './head-count.ts';
import { money } from './money.ts';
import { numberOf } from './number.ts';
import { legalFormOf } from '#lib/taxonomy/legal-forms.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { freePlace, type Place } from './place.ts';
import type { FieldValue, Normaliser } from './reading.ts';
import { countryOfRegister, registerNumber } from './register-number.ts';
import { personUrl, socialLink } from './social-link.ts';
import { cleanText } from './text.ts';
import { splitTitle } from './title.ts';
import { countryOfVatNumber, vatNumberAhead } from './vat-number.ts';

/** A value of one field, or nothing. */
function one<F extends FieldName>(field: F, value: FieldValues[F] | null): FieldValue[] {
  return value === null ? [] : [{ field, value } as FieldValue];
}

/** How each kind of finding becomes values. One row a field. */
export const NORMALISERS: Readonly<Record<FoundField, Normaliser>> = {
  companyName: (raw, { method }) => [...one('companyName', companyName(raw)), ...told(method === 'guess' ? null : industryInName(raw), 'of-name')],
  legalName: (raw) => [...one('legalName', companyName(raw)), ...ofLegalForm(raw), ...told(industryInName(raw), 'of-name')],
  legalForm: (raw) => one('legalForm', legalFormOf(` ${raw}`)?.name ?? null),
  registerNumber: (raw, { hints }) => {
    const number = one('registerNumber', registerNumber(raw, hints?.label, hints?.place));
    return number.length === 0 ? [] : [...number, ...guessed(countryOfRegister(hints?.label), 'of-register')];
  },
  vatNumber: (raw, { hints }, { home }) => {
    const found = vatNumberAhead(raw, [...(hints?.country?.split(' ') ?? []), ...(home === null ? [] : [home])]);
    return found === null ? [] : [{ field: 'vatNumber', value: found.value, quote: found.written }, ...guessed(countryOfVatNumber(found.value), 'of-vat-number')];
  },
  companyDomain: (raw) => one('companyDomain', companyDomain(raw)),
  companyAlias: (raw, _finding, { ownDomain }) => one('companyAlias', companyDomain(raw)).filter(({ value }) => value !== ownDomain),
  relatedCompany: (raw, finding, { ownDomain }) => one('relatedCompany', relatedCompany(raw, finding, ownDomain)),
  description: (raw) => [...one('description', cleanText(raw, 500)), ...industriesInText(raw).flatMap((industry) => told(industry, 'of-description'))],
  industry: (raw, { method }) => (method === 'text' ? statedIn(raw) : one('industry', industryOf(raw))),
  headCount: (raw, finding) => one('headCount', headCount(withYearOfLabel(raw, finding), finding.method === 'text' || finding.method === 'guess' ? 'free' : 'labelled')).map(datedByYear),
  country: (raw) => one('country', countryOf(raw)),
  city: (raw) => one('city', freePlace(raw).city),
  language: (raw) => one('language', languageOf(raw)),
  founded: (raw, _finding, { readAt }) => one('founded', founded(raw, new Date(readAt).getUTCFullYear())),
  phone: (raw, finding, { phoneCountries }) => one('phone', phone(raw, [...hintedCountry(finding), ...phoneCountries])),
  email: (raw) => one('email', email(raw)),
  socialLink: (raw) => one('socialLink', socialLink(raw)),
  technology: (raw, { hints }) => one('technology', technology(raw, hints?.use)),
  openRole: (raw, finding, { readAt }) => one('openRole', openRole(raw, finding, readAt)),
  openRoleCount: (raw) => one('openRoleCount', roleCount(raw)),
  funding: (raw, finding) => one('funding', funding(raw, finding)),
  revenue: (raw, finding, { lang }) => one('revenue', money(withYearOfLabel(raw, finding), lang)).map(datedByYear),
  teamMember: (raw, finding) => one('teamMember', teamMember(raw, finding)),
  trigger: (raw, finding, { readAt }) => one('trigger', trigger(raw, finding, readAt)),
  personName: (raw) => one('personName', personName(raw)),
  personTitle: (raw, _finding, { lang }) => ofTitle(raw, lang),
  headline: (raw, _finding, { lang }) => ofHeadline(raw, lang),
  seniority: (raw) => one('seniority', seniorityOf(raw)),
  department: (raw) => one('department', departmentOf(raw)),
  decisionRole: (raw) => one('decisionRole', decisionRoleOf(raw)),
  personCountry: (raw) => one('personCountry', countryOf(raw)),
  personCity: (raw) => one('personCity', freePlace(raw).city),
  personUrl: (raw) => one('personUrl', personUrl(raw)),
  employer: (raw) => one('employer', companyName(raw)),
  jobCountry: (raw) => one('jobCountry', countryOf(raw)),
  jobCity: (raw) => one('jobCity', freePlace(raw).city),
  address: (raw, finding, { home, lawful, lang, agreed }) => {
    const place = address(raw, { country: hintedCountry(finding)[0] ?? null, home, lawful, lang });
    // a seat in a town that no list holds
    const city = place.city ?? (agreed !== null && finding.hints?.label === 'headquarters' && raw.length < 40 && !/\d/.test(raw) ? freePlace(raw).city : null);
    const country = place.country ?? (city === null ? null : agreed);
    const inferred = place.inferred || place.country === null;
    return [...one('city', city), ...one('country', country).map((value) => (inferred && finding.method !== 'guess' ? { ...value, method: 'text' as const } : value))];
  },
  personPlace: (raw, finding) => ofPlace(raw, finding, 'personCity', 'personCountry'),
  jobPlace: (raw, finding) => ofPlace(raw, finding, 'jobCity', 'jobCountry'),
};

/** An industry that words of the company tell, with those words as the quote. */
function told(industry: StatedIndustry | null, derived: string): FieldValue[] {
  return industry === null ? [] : [{ field: 'industry', value: industry.code, method: 'text', derived, quote: industry.phrase }];
}

/** What a register, a tax number or a legal form tells of the country: a guess, which no stated country yields to. */
const guessed = (country: string | null, derived: string): FieldValue[] => one('country', country).map((value) => ({ ...value, method: 'guess', derived }));

/** "GmbH" is a form of three countries and tells none, "Sp. z o.o." is Poland's. */
function ofLegalForm(legalName: string): FieldValue[] {
  const form = legalFormOf(companyName(legalName) ?? '');
  if (form === null) return [];
  return [{ field: 'legalForm', value: form.name, derived: 'of-name' }, ...guessed(form.countries.length === 1 ? (form.countries[0] ?? null) : null, 'of-legal-form')];
}

/** A tag line is a phrase or a name. */
function statedIn(line: string): FieldValue[] {
  const stated = industriesInText(line);
  return (stated.length > 0 ? stated : [industryInName(line)]).flatMap((industry) => told(industry, 'of-words'));
}

function hintedCountry(finding: Finding): string[] {
  const country = finding.hints?.country === undefined ? null : countryOf(finding.hints.country);
  return country === null ? [] : [country];
}

function ofPlace(raw: string, finding: Finding, city: 'personCity' | 'jobCity', country: 'personCountry' | 'jobCountry'): FieldValue[] {
  const place: Place = freePlace(raw);
  return [...one(city, place.city), ...one(country, place.country ?? hintedCountry(finding)[0] ?? null)];
}

/** A title sometimes tells the employer (section 3.4), that of a seat on a board does not; what it tells of level and department is read when a title is believed. */
function ofTitle(raw: string, lang: string | undefined): FieldValue[] {
  const split = splitTitle(raw, lang);
  if (!split) return [];
  const employer = split.employer === null || isBoardSeat(split.title) ? null : companyName(split.employer);
  return [...one('personTitle', split.title), ...one('employer', employer).map((value) => ({ ...value, derived: 'of-title' }))];
}

const HEADLINE_CONFIDENCE = 0.5;

/** A head line is a slogan (section 3.4): only its first part, only if it reads like a title, and with little confidence. */
function ofHeadline(raw: string, lang: string | undefined): FieldValue[] {
  const parts = raw.split(/\s*[|•·]\s*|\s+[-–—]\s+/u).filter((part) => part.trim() !== '');
  const first = parts.find((part) => !isBoardSeat(part)) ?? '';
  if (seniorityOf(first) === null && departmentOf(first) === null) return [];
  return ofTitle(first, lang).map((value) => ({ ...value, confidence: HEADLINE_CONFIDENCE }));
}

/** A company that gives this very site as another's address means itself. */
function relatedCompany(raw: string, { hints }: Finding, ownDomain: string | null): RelatedCompany | null {
  const name = companyName(raw);
  const domain = hints?.site === undefined ? null : companyDomain(hints.site);
  if (name === null || (hints?.label !== 'parent' && hints?.label !== 'subsidiary')) return null;
  return { relation: hints.label, name, ...(domain !== null && domain !== ownDomain && { domain }) };
}

/** "Employees (2024)" dates the figure behind it. */
function withYearOfLabel(raw: string, { hints }: Finding): string {
  const year = /(?<!\d)20\d{2}(?!\d)/.exec(hints?.label ?? '')?.[0];
  return year === undefined || raw.includes(year) ? raw : `${raw} (${year})`;
}

/** A figure of a year is as old as the end of it. */
function datedByYear(value: FieldValue): FieldValue {
  const year = value.field === 'headCount' || value.field === 'revenue' ? value.value.year : undefined;
  return year === undefined ? value : { ...value, publishedAt: `${year}-12-31` };
}

/** A sum of all rounds is no round. */
function funding(raw: string, { hints }: Finding): FieldValues['funding'] | null {
  const amount = money(raw, hints?.lang);
  return amount !== null && hints?.label === 'total' ? { ...amount, round: 'total' } : amount;
}

function technology(raw: string, use: TechnologyUse = 'in-use'): Technology | null {
  const name = technologyName(raw);
  return name === null ? null : { name, use };
}

/** Null for a job that no longer held on the day it was read. */
function openRole(raw: string, { hints }: Finding, readAt: number): OpenRole | null {
  if (hints?.until !== undefined && hints.until < new Date(readAt).toISOString().slice(0, 10)) return null;
  const title = cleanText(raw, 160);
  if (title === null || !/\p{L}{2}/u.test(title)) return null;
  const place = hints?.place === undefined ? null : cleanText(hints.place, 120);
  const department = hints?.department === undefined ? departmentOf(title) : (departmentOf(hints.department) ?? departmentOf(title));
  return { title, ...(place !== null && { place }), ...(department !== null && { department }) };
}

function roleCount(raw: string): number | null {
  const digits = /\d[\d.,]*/.exec(raw)?.[0].replace(/[.,]$/, '');
  const count = digits === undefined ? null : numberOf(digits);
  if (count !== null) return Number.isInteger(count) && count < 100_000 ? count : null;
  return /\b(?:no|none|zero|keine|currently not|derzeit nicht|aucune?|ningun\w*|nessun\w*|nenhum\w*|geen|inga|ingen|brak)\b/iu.test(raw) ? 0 : null;
}

function teamMember(raw: string, { hints }: Finding): TeamMember | null {
  const name = personName(raw);
  if (name === null) return null;
  const title = hints?.title === undefined ? null : cleanText(hints.title, 160);
  const seniority = title === null ? null : seniorityOf(title);
  const department = title === null ? null : departmentOf(title);
  return { name, ...(title !== null && { title }), ...(seniority !== null && { seniority }), ...(department !== null && { department }) };
}

/** A day to come is no day on which something happened: it is the day until which it holds. */
function trigger(raw: string, { hints, publishedAt }: Finding, readAt: number): Trigger | null {
  const row = hints?.row;
  if (row === undefined || !Number.isInteger(row) || row < 1 || row > 60) return null;
  const event = cleanText(hints?.event ?? fold(raw), 80);
  const told = publishedAt === undefined ? null : isoDate(publishedAt);
  const isAhead = told !== null && Date.parse(told) > readAt;
  const date = isAhead ? null : told;
  const until = hints?.until === undefined ? (isAhead ? told : null) : deadline(hints.until, date === null ? readAt : Date.parse(date));
  const detail = hints?.detail === undefined ? null : cleanText(hints.detail, 160);
  return event === null ? null : { row, event, ...(date !== null && { date }), ...(until !== null && { until }), ...(detail !== null && { detail }) };
}
