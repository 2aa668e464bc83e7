import type { AnySignal, FieldName } from '#lib/evidence/model.ts';
import type { Dimension, ReadinessGroup } from '#lib/icp/model.ts';

/** Integer arithmetic throughout: `Points` are hundredths of a point, `Share`s ten-thousandths (sections 2.2, 4.5). */
export type Points = number;
export type Share = number;

export type Status = 'scored' | 'insufficient_data' | 'disqualified' | 'excluded';
export type CriterionState = 'match' | 'partial' | 'mismatch' | 'unknown';
export type BaseLetter = 'A' | 'B' | 'C' | 'D' | 'F';
export type Segment = 'hot' | 'warm' | 'cold' | 'disqualified';

export interface Fit {
  /** Best estimate; null while nothing is known. */
  estimate: Points | null;
  low: Points;
  high: Points;
  /** Sort by this, never by the estimate. */
  rank: Points;
  completeness: Share;
  confidence: Share;
  /** Penalty points actually taken. */
  penalty: Points;
}

export interface CriterionLine {
  criterionId: string;
  label: string;
  subject: 'company' | 'person';
  state: CriterionState;
  weight: number;
  /** Share of the match, null when unknown. */
  match: Share | null;
  /** Contribution to the shown fit; the lines add up to `fit.estimate` plus `fit.penalty`. Null when unknown. */
  points: Points | null;
  /** The most this criterion could contribute to the shown fit. Null when unknown. */
  possible: Points | null;
  /** What is believed, for people: "51–200 employees". Null when unknown. */
  found: string | null;
  /** What the ICP asks, for people: "50–500 employees". */
  wanted: string;
  /** The signals it rests on, best first. */
  evidence: AnySignal[];
  /** Other values pages state, for people, with their signals. */
  conflicts: { found: string; evidence: AnySignal[] }[];
  /** Field to correct or look for. */
  field: FieldName;
}

export interface PenaltyLine {
  penaltyId: string;
  label: string;
  /** Taken, after the cap and the floor. */
  points: Points;
  evidence: AnySignal[];
}

export interface DisqualifierHit {
  code: string;
  reason: string;
  /** False: "possible disqualifier, confirm": evidence below 0.8 or older than one half-life. */
  certain: boolean;
  evidence: AnySignal[];
}

export interface ReadinessLine {
  group: ReadinessGroup;
  row: number;
  label: string;
  /** After reliability and decay, before the group cap. */
  points: Points;
  evidence: AnySignal[];
}

export interface Readiness {
  total: Points;
  digit: 1 | 2 | 3 | 4;
  groups: { group: ReadinessGroup; points: Points; cap: Points }[];
  lines: ReadinessLine[];
}

export type BantState = 'unknown' | 'indicated' | 'confirmed' | 'denied';

export interface BantCell {
  dimension: Dimension;
  state: BantState;
  /** Sum of live strengths, negatives subtracted. */
  strength: number;
  signals: { row: number; label: string; strength: number; evidence: AnySignal }[];
  /** The one to ask next, first. */
  questions: string[];
}

export type NextStepKind = 'find-fact' | 'ask' | 'contact' | 'nurture' | 'disqualify' | 'clean-up';

export interface NextStep {
  kind: NextStepKind;
  /** What to do, an imperative sentence. */
  text: string;
  /** Why, in one sentence. */
  reason: string;
  field?: FieldName;
  dimension?: Dimension;
}

/** What would change the letter: "B+ → A− if head count is 50–500". */
export interface Counterfactual {
  criterionId: string;
  ifMatch: string;
  ifMismatch: string;
  changesLetter: boolean;
}

export interface Stamp {
  icpId: string;
  icpVersion: string;
  icpHash: string;
  rulesVersion: string;
  evidenceHash: string;
  /** Milliseconds since the epoch. */
  now: number;
}

export interface Assessment {
  companyKey: string | null;
  personKey: string | null;
  companyOnly: boolean;
  status: Status;
  fit: Fit;
  /** "A+" … "D−", "F" when disqualified; null while too little is known or excluded. */
  grade: string | null;
  /** "B2", "F" when disqualified; null with the grade. */
  score: string | null;
  segment: Segment | null;
  /** The action of the matrix cell: "Hot: contact this week". */
  action: string | null;
  readiness: Readiness;
  lines: CriterionLine[];
  penalties: PenaltyLine[];
  disqualifiers: DisqualifierHit[];
  exclusion: { list: string; domain: string; note?: string } | null;
  bant: BantCell[];
  decisionRole: string | null;
  personaId: string | null;
  offerId: string | null;
  counterfactuals: Counterfactual[];
  /** Best first; screens show three. */
  nextSteps: NextStep[];
  stamp: Stamp;
}

/** What the rep said of a BANT dimension. */
export interface BantAnswer {
  dimension: Dimension;
  state: 'confirmed' | 'denied';
  note?: string;
  at: number;
}
