/** The ideal customer profile: what a team agrees on, as one file. Numbers a team may edit live here, not in code. */

import type { TechnologyUse } from '#lib/evidence/model.ts';

export const ICP_FORMAT = 'leadlight-icp';
export const ICP_SCHEMA_VERSION = 1;

export type Framework = 'bant' | 'champ' | 'meddic' | 'gpctba';
export type Dimension = 'budget' | 'authority' | 'need' | 'timeline';
export const DIMENSIONS: readonly Dimension[] = ['budget', 'authority', 'need', 'timeline'];

/** What a criterion asks of a profile; each kind has its own partial-match rule (section 2.2). */
export type CriterionTest =
  /** LinkedIn v2 codes; same node 1, same parent 0.7, same top group 0.4. */
  | { kind: 'industry'; codes: string[] }
  /** Head count in [min, max], log-space partial credit outside. */
  | { kind: 'head-count'; min: number; max: number }
  /** Country in list 1; in one of the region sets ("EU", "DACH", "NORDICS", …) 0.6. */
  | { kind: 'place'; countries: string[]; regions: string[] }
  /**
   * Any of these products in use or asked for in a job post; `use` says that only one of the two counts.
   * Never a mismatch: absence cannot be observed.
   */
  | { kind: 'technology'; anyOf: string[]; use?: TechnologyUse }
  /** Level times department. */
  | { kind: 'title'; seniorities: string[]; departments: string[] }
  /** Founded year between, inclusive. */
  | { kind: 'founded'; from: number; to: number }
  /** Open roles: at least this many is 1, fewer is partial, a careers page that says none is 0. */
  | { kind: 'hiring'; atLeast: number }
  /** Any of these whole words in the description or the text evidence; never a mismatch. */
  | { kind: 'words'; anyOf: string[] };

export interface Criterion {
  id: string;
  label: string;
  subject: 'company' | 'person';
  /** Greater than 0; shown as a share of all weights. */
  weight: number;
  mustKnow: boolean;
  test: CriterionTest;
}

export interface Penalty {
  id: string;
  label: string;
  /** 1 to 20, taken from fit. */
  points: number;
  when: Condition;
}

export interface Disqualifier {
  /** Reason code, "not_a_business". */
  code: string;
  reason: string;
  when: Condition;
}

/** Small closed grammar; data only. */
export type Condition =
  | { kind: 'industry-in'; codes: string[] }
  | { kind: 'country-in'; countries: string[]; regions: string[] }
  | { kind: 'head-count-below'; count: number }
  | { kind: 'head-count-above'; count: number }
  | { kind: 'seniority-in'; seniorities: string[] }
  | { kind: 'trigger-row'; row: number }
  /** Any of these in use; what a job post asks for counts only where `use` says so. */
  | { kind: 'technology-any'; anyOf: string[]; use?: TechnologyUse }
  | { kind: 'only-free-mail' };

export interface Exclusion {
  /** Registrable domain. */
  domain: string;
  list: 'customer' | 'competitor' | 'do-not-contact';
  note?: string;
}

export interface Persona {
  id: string;
  name: string;
  seniorities: string[];
  departments: string[];
  pains: string[];
  /** Questions by dimension, asked before the general ones. */
  questions: Partial<Record<Dimension, string[]>>;
  offerId?: string;
}

export interface Offer {
  id: string;
  name: string;
  needs: string[];
  mustHaves: string[];
  rivals: string[];
  integrations: string[];
}

/** Overrides of a row of table 3.1. */
export interface SignalRule {
  row: number;
  strength?: number;
  halfLifeDays?: number;
  points?: number;
  off?: boolean;
}

/** A duty that comes into force for some industries: row 41 of table 3.1, until its date. */
export interface Regulation {
  id: string;
  name: string;
  /** LinkedIn v2 codes. */
  codes: string[];
  /** ISO 3166-1 alpha-2; empty for everywhere. */
  countries: string[];
  /** ISO date. */
  until: string;
}

export interface Thresholds {
  /** Lower bounds of A, B, C in points of 100. */
  grade: { a: number; b: number; c: number };
  /** Lower bounds of readiness digits 1, 2, 3. */
  readiness: { one: number; two: number; three: number };
  /** Below this completeness the status is insufficient_data. */
  completeness: number;
  /** Points, sum of penalties at most. */
  penaltyCap: number;
  groupCaps: Record<ReadinessGroup, number>;
}

export type ReadinessGroup = 'hiring' | 'money' | 'leadership' | 'technology' | 'intent' | 'touches';

export interface Icp {
  format: typeof ICP_FORMAT;
  schemaVersion: number;
  id: string;
  name: string;
  /** Semantic version. */
  version: string;
  createdBy: string;
  /** ISO date-time. */
  createdAt: string;
  previousHash: string | null;
  framework: Framework;
  criteria: Criterion[];
  penalties: Penalty[];
  disqualifiers: Disqualifier[];
  exclusions: Exclusion[];
  personas: Persona[];
  offers: Offer[];
  signals: SignalRule[];
  regulations?: Regulation[];
  thresholds: Thresholds;
  taxonomyVersions: Record<string, string>;
  notes: string;
}

/** An ICP as it stands in a file: with the SHA-256 of its canonical JSON, `contentHash` left out. */
export interface IcpFile extends Icp {
  contentHash: string;
}
