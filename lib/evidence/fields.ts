import { type FieldName, MANY_FIELDS, PERSON_FIELDS } from './model.ts';

/** Fields of a company that have one value. */
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

/** Every field there is. */
export const ALL_FIELDS: readonly [FieldName, ...FieldName[]] = [...SINGLE_FIELDS, ...MANY_FIELDS, ...PERSON_FIELDS.filter((field) => !(MANY_FIELDS as readonly FieldName[]).includes(field))];

type Missing = Exclude<FieldName, (typeof SINGLE_FIELDS)[number] | (typeof MANY_FIELDS)[number] | (typeof PERSON_FIELDS)[number]>;
const nothingMissing: [Missing] extends [never] ? true : Missing = true;
void nothingMissing;
