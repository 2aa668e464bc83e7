import './zod-setup.ts';
import * as z from 'zod';
import type { FieldName, FieldValues } from '#lib/evidence/model.ts';
import { t } from '#lib/i18n/t.ts';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { DECISION_ROLES } from '#lib/taxonomy/decision-role.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { industryPath } from '#lib/taxonomy/industries.ts';
import { languageOf } from '#lib/taxonomy/languages.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';

const text = z.string().min(1).max(500);
const country = z.string().refine((code) => countryCodes().has(code), { error: () => t('files.country') });
const seniority = z.enum(SENIORITIES);
const department = z.string().refine((name) => (DEPARTMENTS as readonly string[]).includes(name), { error: () => t('files.department', { known: DEPARTMENTS.join(', ') }) });
const year = z.int().min(1000).max(3000);
const count = z.int().min(0).max(100_000_000);
const date = z.iso.date({ error: () => t('files.date', { example: '2026-11-22' }) });
const inOrder = ({ min, max }: { min: number; max: number }): boolean => min <= max;

const amount = z.number().min(0).max(1e15);
const money = z
  .strictObject({ min: amount, max: amount, currency: z.string().regex(/^[A-Z]{3}$/, { error: () => t('files.currency') }), year: year.exactOptional(), round: text.exactOptional() })
  .refine(inOrder, { error: () => t('files.minOverMax') })
  .meta({ id: 'money' });
const people = z.strictObject({ min: count, max: count, year: year.exactOptional() }).refine(inOrder, { error: () => t('files.minOverMax') }).meta({ id: 'people' });

/** What a value of each field may be. */
export const FIELD_VALUES: { readonly [F in FieldName]: z.ZodType<FieldValues[F]> } = {
  companyName: text,
  legalName: text,
  legalForm: text,
  registerNumber: text,
  vatNumber: text,
  companyDomain: text,
  companyAlias: text,
  relatedCompany: z.strictObject({ relation: z.enum(['parent', 'subsidiary']), name: text, domain: text.exactOptional() }),
  description: z.string().max(2000),
  industry: z.string().refine((code) => industryPath(code).length > 0, { error: () => t('files.industry') }),
  headCount: people,
  country,
  city: text,
  language: z.string().refine((code) => languageOf(code) === code, { error: () => t('files.language') }),
  founded: year,
  phone: text,
  email: text,
  socialLink: text,
  technology: z.strictObject({ name: text, use: z.enum(['in-use', 'asked-for']) }),
  openRole: z.strictObject({ title: text, place: text.exactOptional(), department: text.exactOptional() }),
  openRoleCount: count,
  funding: money,
  revenue: money,
  teamMember: z.strictObject({ name: text, title: text.exactOptional(), seniority: seniority.exactOptional(), department: department.exactOptional() }),
  trigger: z.strictObject({ row: z.int().min(1).max(64), event: text, date: date.exactOptional(), until: date.exactOptional(), detail: text.exactOptional() }),
  personName: text,
  personTitle: text,
  seniority,
  department,
  decisionRole: z.enum(DECISION_ROLES),
  personCountry: country,
  personCity: text,
  personUrl: text,
  employer: text,
  jobCountry: country,
  jobCity: text,
};
