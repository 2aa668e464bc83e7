import type { FieldName } from '#lib/evidence/model.ts';

/** More rows of a file than this are refused. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 200;
/** Characters of a cell that are read as a value. */
export const LONGEST_CELL = 2000;
/** Characters of a note. */
export const LONGEST_NOTE = 20_000;
/** Characters of a cell at all, as many as spreadsheets hold. */
export const LONGEST_TEXT = 32_767;
/** Characters of a header. */
export const LONGEST_HEADER = 200;

/** What becomes of a value where a stored prospect is concerned: nothing is ever taken away but by "always". */
export const RULES = ['never', 'empty', 'always'] as const;
export type Rule = (typeof RULES)[number];
/** Fills what is not known and overwrites nothing. */
export const DEFAULT_RULE: Rule = 'empty';

export const TARGETS = [
  'companyName', 'companyDomain', 'legalName', 'industry', 'headCount', 'revenue', 'funding', 'founded', 'country', 'city', 'address', 'street', 'postalCode', 'region', 'companyPhone', 'companyLinkedIn', 'technology', 'description', 'vatNumber', 'registerNumber', 'parent',
  'personName', 'firstName', 'lastName', 'personTitle', 'seniority', 'department', 'email', 'phone', 'personUrl', 'personCountry', 'personCity',
  'owner', 'tags', 'note', 'asOf',
] as const;
/** What a column of a file can be. */
export type Target = (typeof TARGETS)[number];

export interface ColumnPlan {
  /** As the file heads it. */
  header: string;
  /** Which of several columns with this header it is, from 1; without it the only one, or the first. */
  nth?: number;
  target: Target;
  /** ISO code for amounts without one. */
  currency?: string;
  /** What a plain amount is multiplied by: "Revenue (in 000s)" has 1000. */
  factor?: number;
}

/** How a file is to be read. Cells of its rows come in the order of `columns`. */
export interface ImportPlan {
  fileName: string;
  columns: ColumnPlan[];
  /** ISO date the file's values were true; null where nobody knows, then it is the day of the import. */
  asOf: string | null;
  rules: Partial<Record<Target, Rule>>;
}

/** A row as sent to be read: its number in the file (the header is 1) and the cells of the planned columns. */
export interface FileRow {
  row: number;
  cells: string[];
}

/** Why a row is not taken. */
export type RowProblem = 'empty' | 'nobody' | 'name-alone' | 'suppressed';

/** Cells that say that there is nothing. */
export const NOTHING = /^(?:[-–—.\s]*|n\/?a|null|none|nan|undefined|unknown|#n\/a|#ref!|#value!|\(blank\)|k\.? ?a\.?|keine angabe|unbekannt|leer)$/i;

/** Fields a target fills, for its rule. */
export const FIELDS_OF: Readonly<Record<Target, readonly FieldName[]>> = {
  companyName: ['companyName', 'employer'], companyDomain: ['companyDomain', 'companyAlias'], legalName: ['legalName', 'legalForm'], industry: ['industry'], headCount: ['headCount'], revenue: ['revenue'], funding: ['funding'],
  founded: ['founded'], country: ['country'], city: ['city'], address: [], street: [], postalCode: [], region: [], companyPhone: ['phone'], companyLinkedIn: ['socialLink'], technology: ['technology'], description: ['description'], vatNumber: ['vatNumber'],
  registerNumber: ['registerNumber'], parent: ['relatedCompany'],
  personName: ['personName'], firstName: [], lastName: [], personTitle: ['personTitle'], seniority: ['seniority'], department: ['department'], email: ['email'], phone: ['phone'], personUrl: ['personUrl'],
  personCountry: ['personCountry'], personCity: ['personCity'],
  owner: [], tags: [], note: [], asOf: [],
};
