/** The ideal customer profile: what a team agrees on, as one file. Numbers a team may edit live here, not in code. */

import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import type { Condition, CriterionTest } from './criterion-tests.ts';

export type { Condition, CriterionTest } from './criterion-tests.ts';

export const ICP_FORMAT = 'leadlight-icp';
export const ICP_SCHEMA_VERSION = 2;

export type Framework = 'bant' | 'champ' | 'meddic' | 'gpctba';
export type Dimension = 'budget' | 'authority' | 'need' | 'timeline';
export const DIMENSIONS: readonly Dimension[] = ['budget', 'authority', 'need', 'timeline'];

/** What evidence and answers are kept under, whatever framework a team picked; frameworks are views of these (section 3.3). */
export const TAGS = ['money', 'power', 'pain', 'date', 'metric', 'criteria', 'process', 'champion', 'rival'] as const;
export type Tag = (typeof TAGS)[number];

/** The tag a BANT dimension is kept under (section 3.3). */
export const TAG_OF: Readonly<Record<Dimension, Tag>> = { budget: 'money', authority: 'power', need: 'pain', timeline: 'date' };

/** How letters are given (section 2.1); quantile needs 200 graded records, below that it is percent. */
export type Scheme = 'percent' | 'thirds' | 'quantile';

/** Thirds of a letter that something is worth in the thirds scheme. */
export type Thirds = 1 | 2 | 3;

export interface Criterion {
  id: string;
  label: string;
  subject: 'company' | 'person';
  /** Greater than 0; shown as a share of all weights. */
  weight: number;
  mustKnow: boolean;
  /** A sure mismatch disqualifies; an unsure one asks to be confirmed. */
  mustHave?: boolean;
  /** Steps of the thirds scheme; left out, from the weight. */
  thirds?: Thirds;
  /** π of section 2.2: how often prospects of this team meet it, 0 to 1; left out, one half. */
  baseRate?: number;
  test: CriterionTest;
}

export interface Penalty {
  id: string;
  label: string;
  /** 1 to 20, taken from fit. */
  points: number;
  /** Steps down in the thirds scheme; left out, one for every 7 points begun. */
  thirds?: Thirds;
  when: Condition;
}

export interface Disqualifier {
  /** Reason code, "not_a_business". */
  code: string;
  reason: string;
  when: Condition;
}

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
  questions: Partial<Record<Dimension | Tag, string[]>>;
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

/** Where an ICP applies, by product or region; a list left empty asks for nothing. */
export interface Scope {
  /** LinkedIn v2 codes, with all below them. */
  industries: string[];
  countries: string[];
  regions: string[];
  headCount?: { min: number; max: number };
}

/** When a stage is reached (section 2.7). */
export interface StageRules {
  /** MQL: one of these base letters, this readiness digit or a better one, and this completeness (0 to 1). */
  mql: { grades: ('A' | 'B' | 'C' | 'D')[]; readiness: 1 | 2 | 3 | 4; completeness: number };
  /** SQL: an MQL with so many BANT dimensions confirmed by a person, these among them. */
  sql: { confirmed: number; among: Dimension[] };
  /** Points below the line before a stage falls. */
  hysteresis: number;
  /** Nurture: a timeline further off than this, or so many touches without a reply. */
  nurture: { monthsAhead: number; touchesWithoutReply: number };
}

/** Why a person disqualifies a prospect or loses a deal. */
export interface ReasonCode {
  code: string;
  label: string;
}

export interface Thresholds {
  scheme: Scheme;
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
  /** ISO date-time of the last change; left out before the first. */
  changedAt?: string;
  previousHash: string | null;
  framework: Framework;
  applies: Scope;
  criteria: Criterion[];
  penalties: Penalty[];
  disqualifiers: Disqualifier[];
  exclusions: Exclusion[];
  personas: Persona[];
  offers: Offer[];
  signals: SignalRule[];
  regulations?: Regulation[];
  /** Asked of everybody, after the persona's own questions and before the general ones. */
  questions: Partial<Record<Tag, string[]>>;
  /** Roles a purchase takes, for the buying group. */
  buyingGroup: DecisionRole[];
  stages: StageRules;
  reasons: ReasonCode[];
  thresholds: Thresholds;
  taxonomyVersions: Record<string, string>;
  notes: string;
}

/** Who published an ICP file: an Ed25519 signature of its content hash; both base64. */
interface IcpSignature {
  by: string;
  publicKey: string;
  value: string;
}

/** An ICP as it stands in a file: with the SHA-256 of its canonical JSON, members of this interface left out. */
export interface IcpFile extends Icp {
  $schema?: string;
  contentHash: string;
  /** Content hashes of the versions before it, newest first: where two files that were changed apart find what they share. */
  ancestors?: string[];
  signature?: IcpSignature;
}
