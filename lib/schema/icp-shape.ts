import './zod-setup.ts';
import * as z from 'zod';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { t } from '#lib/i18n/t.ts';
import { FUNDING_STAGES } from '#lib/icp/criterion-tests.ts';
import { DIMENSIONS, ICP_FORMAT, ICP_SCHEMA_VERSION, TAGS } from '#lib/icp/model.ts';
import type { Criterion, Icp } from '#lib/icp/model.ts';
import { BUSINESS_MODELS } from '#lib/taxonomy/business-models.ts';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { DECISION_ROLES } from '#lib/taxonomy/decision-role.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { industryPath } from '#lib/taxonomy/industries.ts';
import { REGIONS } from '#lib/taxonomy/regions.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';
import { fieldName } from './evidence.ts';

const PEOPLE_MAX = 10_000_000;

const text = (most: number) => z.string().trim().min(1).max(most);
const id = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\w.-]+$/, { error: () => t('files.identifier') });
const points = (least: number, most: number) => z.number().min(least).max(most);
const listOf = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);
const atLeastOne = <T extends z.ZodType>(item: T, most: number) => z.array(item).min(1).max(most);

const isoDate = z.iso.date({ error: () => t('files.date', { example: '2027-01-20' }) });
const country = z.string().refine((code) => countryCodes().has(code), { error: () => t('files.country') }).meta({ id: 'country' });
const region = z.string().refine((name) => Object.hasOwn(REGIONS, name), { error: () => t('files.region', { known: Object.keys(REGIONS).join(', ') }) }).meta({ id: 'region' });
const industry = z.string().refine((code) => industryPath(code).length > 0, { error: () => t('files.industry') }).meta({ id: 'industry' });
const seniority = z.enum(SENIORITIES).meta({ id: 'seniority' });
const department = z.string().refine((name) => (DEPARTMENTS as readonly string[]).includes(name), { error: () => t('files.department', { known: DEPARTMENTS.join(', ') }) }).meta({ id: 'department' });
const domain = z
  .string()
  .max(253)
  .regex(/^(?:[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{N}-]*[\p{Ll}\p{Lo}\p{N}])?\.)+[\p{Ll}\p{Lo}\p{N}-]{2,}$/u, {
    error: () => t('files.domain'),
    abort: true,
  })
  .refine((name) => companyDomain(name) !== null, { error: () => t('files.ownDomain') })
  .meta({ id: 'domain' });
const row = z.int().min(1).max(64);

const countries = listOf(country, 250);
const regions = listOf(region, 40);
const industries = atLeastOne(industry, 500);
const seniorities = listOf(seniority, 20);
const departments = listOf(department, 40);
const names = (most: number) => listOf(text(120), most);

interface Places {
  countries: readonly string[];
  regions: readonly string[];
}
const namesAPlace = ({ countries: some, regions: sets }: Places): boolean => some.length + sets.length > 0;
const NO_PLACE = { error: () => t('files.noPlace') };

const use = z.enum(['in-use', 'asked-for']);

const share = points(0, 1).exactOptional();
/** How many times beyond the edge nothing is left. */
const fadesAt = z.number().min(1).max(1000).exactOptional();
const currency = z.string().regex(/^[A-Z]{3}$/, { error: () => t('files.currency') });
const MONEY_MAX = 1e15;

const field = fieldName.meta({ id: 'field' });
const value = z.union([text(300), z.number()]);
const ask = z.discriminatedUnion('operator', [
  z.object({ field, operator: z.literal('is'), value }),
  z.object({ field, operator: z.literal('is-one-of'), values: atLeastOne(value, 500) }),
  z.object({ field, operator: z.literal('contains'), value: text(300) }),
  z.object({ field, operator: z.literal('at-least'), value: z.number() }),
  z.object({ field, operator: z.literal('between'), from: z.number(), to: z.number() }).refine(({ from, to }) => from <= to, { error: () => t('files.fromOverTo') }),
  z.object({ field, operator: z.literal('exists') }),
]).meta({ id: 'ask' });

const test = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('industry'), codes: industries, parent: share, group: share }),
  z
    .object({ kind: z.literal('head-count'), min: z.int().min(1).max(PEOPLE_MAX), max: z.int().min(1).max(PEOPLE_MAX), fadesAt })
    .refine(({ min, max }) => min <= max, { error: () => t('files.minOverMax') }),
  z.object({ kind: z.literal('place'), countries, regions, region: share }).refine(namesAPlace, NO_PLACE),
  z.object({ kind: z.literal('technology'), anyOf: atLeastOne(text(80), 200), use: use.exactOptional() }),
  z
    .object({ kind: z.literal('title'), seniorities, departments, nextLevel: share })
    .refine((role) => role.seniorities.length + role.departments.length > 0, { error: () => t('files.noRole') }),
  z
    .object({ kind: z.literal('founded'), from: z.int().min(1000).max(3000), to: z.int().min(1000).max(3000), fadesOver: z.int().min(0).max(200).exactOptional() })
    .refine(({ from, to }) => from <= to, { error: () => t('files.yearsTurned') }),
  z.object({ kind: z.literal('hiring'), atLeast: z.int().min(1).max(10_000) }),
  z.object({ kind: z.literal('words'), anyOf: atLeastOne(text(80), 200) }),
  z
    .object({ kind: z.literal('revenue'), min: points(0, MONEY_MAX), max: points(0, MONEY_MAX), currency, rates: z.record(currency, z.number().positive().max(1e9)).exactOptional(), fadesAt })
    .refine(({ min, max }) => min <= max, { error: () => t('files.minOverMax') }),
  z.object({ kind: z.literal('funding-stage'), anyOf: atLeastOne(z.enum(FUNDING_STAGES), FUNDING_STAGES.length), nextStage: share }),
  z.object({ kind: z.literal('language'), anyOf: atLeastOne(z.string().regex(/^[a-z]{2}$/, { error: () => t('files.mustBeLanguage') }), 50) }),
  z.object({ kind: z.literal('business-model'), anyOf: atLeastOne(z.enum(BUSINESS_MODELS), BUSINESS_MODELS.length) }),
  z.object({ kind: z.literal('custom'), ask }),
]).meta({ id: 'test' });

const ABOUT_PEOPLE: readonly Criterion['test']['kind'][] = ['title', 'place', 'custom'];
const fitsSubject = ({ subject, test: { kind } }: Pick<Criterion, 'subject' | 'test'>): boolean =>
  subject === 'person' ? ABOUT_PEOPLE.includes(kind) : kind !== 'title';

const thirds = z.literal([1, 2, 3]);

const criterion = z
  .object({
    id,
    label: text(120),
    subject: z.enum(['company', 'person']),
    weight: z
      .number()
      .min(0.01, { error: () => t('files.aboveZero') })
      .max(1000)
      .refine((weight) => Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-6, { error: () => t('files.twoDecimals') }),
    mustKnow: z.boolean(),
    mustHave: z.boolean().exactOptional(),
    thirds: thirds.exactOptional(),
    baseRate: share,
    test,
  })
  .refine(fitsSubject, { path: ['subject'], error: () => t('files.subject') })
  .meta({ id: 'criterion' });

const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('industry-in'), codes: industries }),
  z.object({ kind: z.literal('country-in'), countries, regions }).refine(namesAPlace, NO_PLACE),
  z.object({ kind: z.literal('head-count-below'), count: z.int().min(1).max(PEOPLE_MAX) }),
  z.object({ kind: z.literal('head-count-above'), count: z.int().min(1).max(PEOPLE_MAX) }),
  z.object({ kind: z.literal('seniority-in'), seniorities: atLeastOne(seniority, 20) }),
  z.object({ kind: z.literal('trigger-row'), row }),
  z.object({ kind: z.literal('technology-any'), anyOf: atLeastOne(text(80), 200), use: use.exactOptional() }),
  z.object({ kind: z.literal('only-free-mail') }),
  z.object({ kind: z.literal('field'), ask }),
]).meta({ id: 'condition' });

const questionList = listOf(text(300), 20);
const personaQuestions = z.partialRecord(z.enum([...DIMENSIONS, ...TAGS]), questionList);
const questions = z.partialRecord(z.enum(TAGS), questionList);

const range = z
  .object({ min: z.int().min(1).max(PEOPLE_MAX), max: z.int().min(1).max(PEOPLE_MAX) })
  .refine(({ min, max }) => min <= max, { error: () => t('files.minOverMax') });
const applies = z.object({ industries: listOf(industry, 500), countries, regions, headCount: range.exactOptional() });

const stages = z.object({
  mql: z.object({ grades: atLeastOne(z.enum(['A', 'B', 'C', 'D']), 4), readiness: z.literal([1, 2, 3, 4]), completeness: points(0, 1) }),
  sql: z.object({ confirmed: z.int().min(0).max(4), among: listOf(z.enum(DIMENSIONS), 4) }),
  hysteresis: points(0, 50),
  nurture: z.object({ monthsAhead: points(0, 60), touchesWithoutReply: z.int().min(1).max(50) }),
});

const thresholds = z.object({
  scheme: z.enum(['percent', 'thirds', 'quantile']),
  grade: z
    .object({ a: points(0, 100), b: points(0, 100), c: points(0, 100) })
    .refine(({ a, b, c }) => a > b && b > c && c > 0, { error: () => t('files.letters') }),
  readiness: z
    .object({ one: points(0, 100), two: points(0, 100), three: points(0, 100) })
    .refine(({ one, two, three }) => one > two && two > three && three > 0, { error: () => t('files.digits') }),
  completeness: z.number().min(0).max(1),
  penaltyCap: points(0, 100),
  groupCaps: z.object({
    hiring: points(0, 100),
    money: points(0, 100),
    leadership: points(0, 100),
    technology: points(0, 100),
    intent: points(0, 100),
    touches: points(0, 100),
  }),
});

/** An ICP, member by member; what ties members together is checked in `icp-links.ts`. Members it does not know are left out. */
export const icpShape = z.object({
  format: z.literal(ICP_FORMAT),
  schemaVersion: z.literal(ICP_SCHEMA_VERSION),
  id,
  name: text(120),
  version: z.string().max(40).regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, { error: () => t('files.version') }),
  createdBy: z.string().max(120),
  createdAt: z.iso.datetime({ offset: true, error: () => t('files.dateTime') }),
  changedAt: z.iso.datetime({ offset: true, error: () => t('files.dateTime') }).exactOptional(),
  previousHash: z.string().regex(/^[0-9a-f]{64}$/, { error: () => t('files.hashOrNull') }).nullable(),
  framework: z.enum(['bant', 'champ', 'meddic', 'gpctba']),
  applies,
  criteria: atLeastOne(criterion, 40),
  penalties: listOf(z.object({ id, label: text(120), points: points(1, 20), thirds: thirds.exactOptional(), when: condition }), 40),
  disqualifiers: listOf(z.object({ code: id, reason: text(200), when: condition }), 40),
  exclusions: listOf(
    z.object({ domain, list: z.enum(['customer', 'competitor', 'do-not-contact']), note: z.string().max(500).exactOptional() }),
    5000,
  ),
  personas: listOf(
    z.object({ id, name: text(120), seniorities, departments, pains: listOf(text(300), 20), questions: personaQuestions, offerId: id.exactOptional() }),
    20,
  ),
  offers: listOf(
    z.object({ id, name: text(120), needs: names(50), mustHaves: names(50), rivals: names(100), integrations: names(100) }),
    20,
  ),
  signals: listOf(
    z.object({
      row,
      strength: points(0, 5).exactOptional(),
      halfLifeDays: z.number().min(1).max(3650).exactOptional(),
      points: points(0, 100).exactOptional(),
      off: z.boolean().exactOptional(),
    }),
    64,
  ),
  regulations: listOf(z.object({ id, name: text(200), codes: industries, countries, until: isoDate }), 40).exactOptional(),
  questions,
  buyingGroup: listOf(z.enum(DECISION_ROLES), DECISION_ROLES.length),
  stages,
  reasons: listOf(z.object({ code: id, label: text(120) }), 60),
  thresholds,
  taxonomyVersions: z.record(z.string().max(40), z.string().max(40)),
  notes: z.string().max(20_000),
}) satisfies z.ZodType<Icp>;
