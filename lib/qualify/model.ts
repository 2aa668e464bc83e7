import type { AnySignal, FieldName, TechnologyUse } from '#lib/evidence/model.ts';
import type { Dimension, Framework, ReadinessGroup, Scheme, Tag } from '#lib/icp/model.ts';
import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { QuantileCuts } from './quantile.ts';

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
  /** Of a partial match, the rule it counts by, for people. */
  partly?: string;
  /** Contribution to the shown fit; the lines add up to `fit.estimate` plus `fit.penalty`. Null when unknown. */
  points: Points | null;
  /** The most this criterion could contribute to the shown fit. Null when unknown. */
  possible: Points | null;
  /** Steps it moves in the thirds scheme; null when unknown. Left out in the others. */
  steps?: number | null;
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

/** One reason, in a sentence, with what it rests on. */
export interface Because {
  text: string;
  evidence: AnySignal[];
}

/** A persona or an offer chosen for a prospect, with the reasons. */
export interface Choice {
  id: string;
  name: string;
  why: Because[];
}

/** An offer chosen, with what speaks for it and what is still to be asked. */
export interface OfferChoice extends Choice {
  /** What the offer takes; known where pages name it, else a question for the prospect. */
  mustHaves: { text: string; known: boolean; evidence: AnySignal[] }[];
  /** Rival products that pages name. */
  rivals: { name: string; use: TechnologyUse; evidence: AnySignal[] }[];
}

/** Somebody at the company with a part in buying. */
export interface GroupMember {
  role: DecisionRole;
  name: string;
  title: string | null;
  /** The person the assessment is of. */
  self: boolean;
  evidence: AnySignal[];
}

/** Who has a part in buying, and which roles of those the ICP asks for nobody fills. */
export interface BuyingGroup {
  known: GroupMember[];
  missing: DecisionRole[];
}

/** What is known under one neutral tag; frameworks show these under their own names. */
export interface TagCell {
  tag: Tag;
  /** A page sets it to at most "indicated". */
  state: BantState;
  /** Sum of live strengths, negatives subtracted. */
  strength: number;
  signals: { row: number; label: string; strength: number; evidence: AnySignal }[];
  /** What the rep was told last. */
  answer: Answer | null;
  /** The one to ask next, first. */
  questions: string[];
}

export interface PenaltyLine {
  penaltyId: string;
  label: string;
  /** As the ICP has it. */
  full: Points;
  /** Taken, after the cap and the floor. */
  points: Points;
  /** Steps down in the thirds scheme, after the cap. */
  steps: number;
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
  /** What it is worth when sure and new; below 0 where it speaks against a buying moment. */
  full: Points;
  /** Reliability, less where only the first sight dates it; and what age leaves. `points` is the product of the three. */
  quality: Share;
  left: Share;
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

/** A tag by its BANT name. */
export interface BantCell extends Omit<TagCell, 'tag'> {
  dimension: Dimension;
}

export type NextStepKind = 'find-fact' | 'ask' | 'contact' | 'nurture' | 'disqualify' | 'clean-up' | 'privacy';

export interface NextStep {
  kind: NextStepKind;
  /** What to do, an imperative sentence. */
  text: string;
  /** Why, in one sentence. */
  reason: string;
  field?: FieldName;
  dimension?: Dimension;
  tag?: Tag;
  /** ISO date by which it is due. */
  due?: string;
  /** Of a privacy step: what the law asks. */
  duty?: 'inform' | 'end';
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
  /** The cuts the letter was read from, in the quantile scheme alone. */
  quantile?: QuantileCuts;
  /** Milliseconds since the epoch. */
  now: number;
}

export interface Assessment {
  companyKey: string | null;
  personKey: string | null;
  companyOnly: boolean;
  status: Status;
  fit: Fit;
  /** How the letter was given; the quantile scheme without enough records gives percent. */
  scheme: Scheme;
  /** Why that is not the scheme of the ICP, in a sentence; null where it is. */
  schemeWhy: string | null;
  /** "A+" … "D−", "F" when disqualified or at the end of the thirds ladder; null while too little is known or excluded. */
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
  /** All that is known under the neutral tags, in the order of `TAGS`; screens show it by `framework`, see frameworks.ts. */
  tags: TagCell[];
  /** The same for budget, authority, need and timeline, which stages are decided by. */
  bant: BantCell[];
  framework: Framework;
  decisionRole: DecisionRole | null;
  persona: Choice | null;
  offer: OfferChoice | null;
  buyingGroup: BuyingGroup;
  counterfactuals: Counterfactual[];
  /** Best first; screens show three. */
  nextSteps: NextStep[];
  /** What it is put in words in; left out for English. */
  tongue?: Tongue;
  stamp: Stamp;
}

/** What a person at the prospect told the rep. */
export interface Answer {
  tag: Tag;
  state: 'confirmed' | 'denied';
  note?: string;
  /** Who said it. */
  by?: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What happened between the team and the prospect: logged by a rep or read from an engagement file. */
export const TOUCH_KINDS = ['replied', 'meeting', 'asked-price', 'not-now', 'no-budget', 'no-reply', 'demo-request', 'event', 'download'] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

export interface Touch {
  kind: TouchKind;
  /** Milliseconds since the epoch. */
  at: number;
  source: 'rep' | 'file';
  /** Touches of one event count once. */
  event: string;
  /** ISO date, of "not now, ask in June". */
  until?: string;
  note?: string;
}
