import type { SourceName } from './sources.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What a person chose for an export of one kind. */
export interface ExportChoices {
  target: TargetId;
  /** Columns left out, by header. */
  without: string[];
  /** A byte order mark before the text, by which Excel knows UTF-8. */
  mark: boolean;
  /** Disqualified, excluded and lost prospects too. */
  closed: boolean;
  /** "[unknown]" as the last name where none is known and the target asks for one. */
  unknownLastName: boolean;
  /** Columns of Leadlight's grading that the target must first be given. */
  custom: boolean;
  /** ISO 4217; amounts in another currency are left out. */
  currency: string;
  /** Why the data are handed on; '' for nothing said. */
  purpose: string;
}

export const TARGET_IDS = [
  'spreadsheet',
  'hubspot-contacts',
  'hubspot-companies',
  'salesforce-leads',
  'pipedrive',
  'outreach',
  'salesloft',
  'apollo',
  'vcard-3',
  'vcard-4',
  'ndjson',
] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/** One column: what it is called, what goes in, and what the target takes there. */
export interface Column {
  header: string;
  from: SourceName;
  /** Characters a target keeps. */
  most?: number;
  /** Words the target takes; what has none is left out and reported. */
  words?: Vocabulary;
  /** Of a field the target has only once somebody made it there. */
  custom?: true;
}

/** A file with a row a prospect. */
export interface TableTarget {
  kind: 'table';
  id: TargetId;
  columns: readonly Column[];
  /** Headers of one of these groups must all hold a value, else the row is not written. */
  needs: readonly (readonly string[])[];
  /** Of people: a company nobody is known at has no row, but where one may be written without a name. */
  ofPeople?: true;
  /** A row whose value here was written already is not written again; the first of these columns that holds one counts. */
  unique?: readonly string[];
  /** Rows of one file; more go into further files. */
  mostRows?: number;
  /** For people to read: no cell may run as a formula. A file for a CRM keeps its cells as they are. */
  forSpreadsheet: boolean;
}

/** One property of a card; several sources make the parts of one that has parts. */
export interface CardProperty {
  name: string;
  from: readonly (SourceName | '')[];
  /** Parts are separated by commas, each a value of its own. */
  list?: true;
  /** Between name and value: `urn:uuid:`, `tel:`. The value is taken as it is, without escapes. */
  before?: string;
}

/** A file of electronic business cards (RFC 2426, RFC 6350). */
export interface CardTarget {
  kind: 'cards';
  id: TargetId;
  version: '3.0' | '4.0';
  properties: readonly CardProperty[];
}

/** A file of whole records, a line each; see prospect-record.ts. */
interface RecordTarget {
  kind: 'records';
  id: TargetId;
}

export type Target = TableTarget | CardTarget | RecordTarget;

/** Why a prospect is not in the file. */
export type SkipReason =
  /** `needs`: the empty headers of each group; filling one group would do. */
  | { code: 'missing'; needs: readonly (readonly string[])[] }
  /** Nobody is known there, and the target takes people; `unless` they may be written without a name. */
  | { code: 'no-person'; unless: 'unknown-last-name' | null }
  /** The same contact, or the same company, is in the file already. */
  | { code: 'same'; header: string; value: string }
  | { code: 'closed'; stage: 'lost' | 'disqualified' | 'excluded' }
  | { code: 'gone' };

/** Why a value is left out of a row that is written, stands there in another form, or is not quite what its column says. */
export type ValueReason = 'guess' | 'of-company' | 'no-word' | 'other-currency' | 'shortened' | 'name-guessed' | 'one-word-name' | 'last-name-unknown';

/** A prospect that was not written. */
export interface Skipped {
  name: string;
  reason: SkipReason;
}

/** A value that did not arrive as it is known. */
export interface Changed {
  name: string;
  header: string;
  value: string;
  reason: ValueReason;
}

