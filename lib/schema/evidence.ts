import './zod-setup.ts';
import * as z from 'zod';
import { EVIDENCE_VERSION, MANY_FIELDS, PAGE_KINDS, PERSON_FIELDS } from '#lib/evidence/model.ts';
import type { Evidence, FieldName, FieldValues, FoundField } from '#lib/evidence/model.ts';

/** Every field a page can state; the type below fails when the model gains one that is missing here. */
const SINGLE_FIELDS = [
  'companyName',
  'legalName',
  'legalForm',
  'vatNumber',
  'companyDomain',
  'description',
  'industry',
  'headCount',
  'country',
  'city',
  'founded',
  'openRoleCount',
  'revenue',
  'jobCountry',
  'jobCity',
] as const satisfies readonly FieldName[];

export const FIELD_NAMES = [...new Set([...SINGLE_FIELDS, ...MANY_FIELDS, ...PERSON_FIELDS])];
export const fieldName = z.enum(FIELD_NAMES);

type Missing = Exclude<keyof FieldValues, (typeof FIELD_NAMES)[number]>;
const nothingMissing: [Missing] extends [never] ? true : Missing = true;
void nothingMissing;

const FOUND_FIELDS = [...FIELD_NAMES, 'address', 'personPlace', 'jobPlace', 'headline'] as const satisfies FoundField[];

/** An http or https address of at most 4,096 characters. */
export const pageUrl = z
  .string()
  .max(4096)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not an http(s) address');

const short = z.string().max(200);

export const quote = z.object({ exact: z.string().max(200), prefix: z.string().max(40), suffix: z.string().max(40) });

const hints = z.object({
  lang: short.exactOptional(),
  country: short.exactOptional(),
  label: short.exactOptional(),
  title: short.exactOptional(),
  department: short.exactOptional(),
  place: short.exactOptional(),
  use: z.enum(['in-use', 'asked-for']).exactOptional(),
  row: z.int().min(1).max(200).exactOptional(),
  event: short.exactOptional(),
  detail: z.string().max(500).exactOptional(),
  until: short.exactOptional(),
  site: short.exactOptional(),
});

const finding = z.object({
  field: z.enum(FOUND_FIELDS),
  raw: z.string().max(500),
  quote,
  place: short,
  method: z.enum(['structured', 'field', 'fingerprint', 'labelled', 'text', 'guess']),
  rule: short,
  hints: hints.exactOptional(),
  publishedAt: z.string().max(40).exactOptional(),
  confidence: z.number().min(0).max(1).exactOptional(),
});

/**
 * Evidence as a content script may send it: bounded in number and length, nothing beyond the model's keys. A
 * canonical address or language that makes no sense is the page's own mistake and only left out.
 */
export const evidenceSchema: z.ZodType<Evidence> = z.object({
  version: z.literal(EVIDENCE_VERSION),
  extractorVersion: z.string().max(40),
  url: pageUrl,
  canonicalUrl: z.unknown().optional(),
  pageTitle: z.string().max(500),
  lang: z.unknown().optional(),
  pageKind: z.enum(PAGE_KINDS),
  adapter: z.string().max(60),
  readAt: z.number().min(0),
  cut: z.boolean(),
  readMs: z.number().min(0).exactOptional(),
  findings: z.array(finding).max(500),
  diagnostics: z.array(z.object({ rule: short, message: z.string().max(500) })).max(500),
}).transform(({ canonicalUrl, lang, ...evidence }) => {
  const canonical = pageUrl.safeParse(canonicalUrl);
  const language = z.string().min(1).max(40).safeParse(lang);
  return {
    ...evidence,
    ...(canonical.success && { canonicalUrl: canonical.data }),
    ...(language.success && { lang: language.data }),
  };
});
