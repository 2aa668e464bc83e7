import './zod-setup.ts';
import * as z from 'zod';
import { MANY_FIELDS, PERSON_FIELDS } from '#lib/evidence/model.ts';
import type { FieldName, FieldValues } from '#lib/evidence/model.ts';

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

/** An http or https address of at most 4,096 characters. */
export const pageUrl = z
  .string()
  .max(4096)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not an http(s) address');

export const quote = z.object({ exact: z.string().max(200), prefix: z.string().max(40), suffix: z.string().max(40) });
