import type { Profile } from '#lib/evidence/model.ts';
import type { Note, Prospect } from '#lib/prospects/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';

export const PROSPECT_FORMAT = 'leadlight-prospect';
export const PROSPECT_SCHEMA_VERSION = 1;

/** One saved prospect with all it rests on: the only export that loses nothing; `lib/schema/README.md` describes it. */
export interface ProspectRecord {
  prospect: Prospect;
  /** With every signal and its quote. */
  company: Profile | null;
  person: Profile | null;
  notes: Note[];
}

/** A record as one line of JSON without its end, for NDJSON. */
export function writeProspectLine({ prospect, company, person, notes }: ProspectRecord): string {
  return JSON.stringify({ format: PROSPECT_FORMAT, schemaVersion: PROSPECT_SCHEMA_VERSION, prospect, company, person, notes });
}

/** The line with how the prospect stands, for other programs: who reads it back grades anew. */
export const withGrading = (line: string, grading: Grading): string => `${line.slice(0, -1)},"grading":${JSON.stringify(grading)}}`;
