import type { QuantileCuts } from '#lib/qualify/quantile.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { Answer, Points, Touch } from '#lib/qualify/model.ts';
import type { FieldName, Quote, Range } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Because } from './because.ts';

/** How far a prospect has come (section 2.7), in the order screens list them. */
export const STAGES = ['unqualified', 'mql', 'sql', 'nurture', 'recycle', 'won', 'lost', 'disqualified'] as const;
export type Stage = (typeof STAGES)[number];

/** What a prospect is handed over as (section 2.7). */
export type HandedOverAs = 'mql' | 'sql';

/** One move from stage to stage, with why and under which ICP. */
export interface StageChange {
  kind: 'stage';
  from: Stage;
  to: Stage;
  /** In one English sentence: for files, and for moves of before `because`. */
  why: string;
  /** The same for whatever language is read. */
  because?: Because;
  by: 'rule' | 'rep';
  /** Code of `Icp.reasons`: of a disqualification or a loss. */
  reason?: string;
  /** A reopening; `to` is where it was before it was closed. */
  reopened?: true;
  note?: string;
  /** A rep handed it over as this: the stage stays, `id` is of what was kept of that moment. */
  handedOver?: { id: string; as: HandedOverAs };
  /** Nurture only: ISO date to look at it again. */
  reviewOn?: string;
  /** Nurture only: readiness then; a clear rise above it is a new signal. */
  readiness?: Points;
  icpId: string;
  icpVersion: string;
  icpHash: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The letter changed, with the reasons in words. */
export interface GradeChange {
  kind: 'grade';
  from: string | null;
  to: string | null;
  why: string[];
  icpId: string;
  icpVersion: string;
  icpHash: string;
  at: number;
}

/** What happened to a prospect; oldest first. */
export type HistoryEntry = StageChange | GradeChange;

/** A saved company, or a saved person at a company. One slim row of the list; gradings, profiles and evidence are stored apart. */
export interface Prospect {
  id: string;
  companyKey: string | null;
  personKey: string | null;
  companyName: string | null;
  companyDomain: string | null;
  personName: string | null;
  personTitle: string | null;
  /** Page the prospect was saved from. */
  url: string;
  savedAt: number;
  updatedAt: number;
  /** When the person was told that their data are kept; left out while nobody did. */
  informedAt?: number;
  answers: Answer[];
  stage: Stage;
  touches: Touch[];
  history: HistoryEntry[];
  /** The ICP a rep picked for it, by id; null where it is chosen by scope and fit. */
  icpId: string | null;
  /** Who works it, as the team writes that. */
  owner?: string;
  /** The team's own words, each once, in order. */
  tags?: string[];
  /** When the rep wants to get back to it. */
  followUp?: FollowUp;
  /** What the rep put aside of what waits today: until a day, or until there is something new. */
  aside?: Partial<Record<TodayKind, Aside>>;
  /** The buying signals that came up after it was saved; left out while there are none. */
  news?: readonly News[];
  /** When a rep last said that what is known still holds. */
  verifiedAt?: number;
  /** Ids of prospects that a rep said are others than this one. */
  apart?: string[];
  /** How it came here; left out for a page a rep saved. */
  origin?: 'file' | 'paste';
  /** What lists filter by, as believed when it was graded last; left out until it is graded. */
  facts?: ListedFacts;
}

/** Why a prospect waits for the rep today, in the order screens list them. */
export const TODAY_KINDS = ['follow-up', 'nurture', 'signal', 'hot', 'inform', 'keep', 'stale'] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

/** Until an ISO date; or done at a time (milliseconds since the epoch), until something newer comes. */
export type Aside = { until: string } | { at: number };

/** A buying signal of table 3.1, by its row and name; `at` is when it was noticed first. */
export interface News {
  row: number;
  what: string;
  at: number;
}

/** A task a rep set. `on` is an ISO date. */
export interface FollowUp {
  on: string;
  what: string;
}

/** The few facts of company and person that lists sort and filter by. */
export interface ListedFacts {
  /** LinkedIn industry code (v2). */
  industry: string | null;
  headCount: Range | null;
  /** ISO 3166-1 alpha-2, the company's. */
  country: string | null;
  city: string | null;
  seniority: string | null;
  department: string | null;
  /** Best known one of the person, else of the company. */
  email: string | null;
  phone: string | null;
  /** When a page about it was read last, in milliseconds since the epoch; null where none was. */
  readAt: number | null;
  /** Where it is another than the name. */
  legalName?: string;
  /** Address of the person's profile. */
  profile?: string;
  /** Other registrable domains that the company's pages name as its own. */
  aliases?: string[];
  /** Parents and subsidiaries with a domain. */
  relatives?: { relation: 'parent' | 'subsidiary'; name: string; domain: string }[];
  /** Fields of which pages state several values and nobody decided. */
  conflicts?: FieldName[];
  /** The person's employer as their own pages name it, where that is not this company. */
  elsewhere?: string;
  /** The domain where the company's pages were read last, where that is not the one it is known by. */
  movedTo?: string;
}

/** A rep's own words about a prospect; `from` is the page a marked passage was kept from. */
export interface Note {
  id: string;
  prospectId: string;
  at: number;
  text: string;
  from?: { url: string; quote: Quote };
}

/** A prospect as lists show it. */
export interface ListedProspect extends Prospect {
  /** As graded last; `grading.stamp` says against which ICP and evidence. */
  grading: Grading;
}

/** An ICP as stored. Exactly one is active: the main one, which is always in use. A page is graded by one of those in use. */
export interface StoredIcp {
  id: string;
  icp: Icp;
  contentHash: string;
  active: 0 | 1;
  inUse: 0 | 1;
  updatedAt: number;
  /** Of the quantile scheme, read from the prospects this version graded; null or left out while those are too few. */
  cuts?: QuantileCuts | null;
}
