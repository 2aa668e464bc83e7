import type { FieldName, TechnologyUse } from '#lib/evidence/model.ts';
import type { BusinessModel } from '#lib/taxonomy/business-models.ts';

/** Rounds of funding in the order companies raise them; "later" stands for E and beyond. */
export const FUNDING_STAGES = ['pre-seed', 'seed', 'series-a', 'series-b', 'series-c', 'series-d', 'later', 'ipo'] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];

/**
 * Any field of a profile, asked with an operator. Texts are compared without case and accents, codes also by their words; of a list
 * any value may meet it, and of a list or a description nothing is known to be absent.
 */
export type FieldTest =
  | { field: FieldName; operator: 'is'; value: string | number }
  | { field: FieldName; operator: 'is-one-of'; values: (string | number)[] }
  /** Whole words in a text. */
  | { field: FieldName; operator: 'contains'; value: string }
  | { field: FieldName; operator: 'at-least'; value: number }
  /** Inclusive. */
  | { field: FieldName; operator: 'between'; from: number; to: number }
  /** Known is a match. */
  | { field: FieldName; operator: 'exists' };

/**
 * What a criterion asks of a profile; each kind has its own partial-match rule (section 2.2). Shares of a partial match are
 * 0 to 1 and may be set by the team; left out, they are those of section 2.2.
 */
export type CriterionTest =
  /** LinkedIn v2 codes; same node 1, same parent `parent` (0.7), same top group `group` (0.4). */
  | { kind: 'industry'; codes: string[]; parent?: number; group?: number }
  /** Head count in [min, max]; outside it fades in log space to nothing at `fadesAt` (4) times the edge; 1 for no partial match. */
  | { kind: 'head-count'; min: number; max: number; fadesAt?: number }
  /** Country in list 1; in one of the region sets ("EU", "DACH", "NORDICS", …) `region` (0.6); 1 where a region is meant fully. */
  | { kind: 'place'; countries: string[]; regions: string[]; region?: number }
  /**
   * Any of these products in use or asked for in a job post; `use` says that only one of the two counts.
   * Never a mismatch: absence cannot be observed.
   */
  | { kind: 'technology'; anyOf: string[]; use?: TechnologyUse }
  /** Level times department; the next level up or down counts `nextLevel` (0.5). */
  | { kind: 'title'; seniorities: string[]; departments: string[]; nextLevel?: number }
  /** Founded year between, inclusive; fades evenly over `fadesOver` years outside (0: no partial match). */
  | { kind: 'founded'; from: number; to: number; fadesOver?: number }
  /** Open roles: at least this many is 1, fewer is partial, a careers page that says none is 0. */
  | { kind: 'hiring'; atLeast: number }
  /** Any of these whole words in the description or the text evidence; never a mismatch. */
  | { kind: 'words'; anyOf: string[] }
  /**
   * Yearly revenue in [min, max] of `currency`, fading like a head count. Other currencies are worth `rates[code]` of it each;
   * one without a rate leaves the criterion unknown.
   */
  | { kind: 'revenue'; min: number; max: number; currency: string; rates?: Record<string, number>; fadesAt?: number }
  /** Last round raised; a neighbouring stage counts `nextStage` (0.5). */
  | { kind: 'funding-stage'; anyOf: FundingStage[]; nextStage?: number }
  /** ISO 639-1 codes of languages the company's own pages are written in; never a mismatch while only one page was read. */
  | { kind: 'language'; anyOf: string[] }
  /** What kind of business it is, by its own words; never a mismatch. */
  | { kind: 'business-model'; anyOf: BusinessModel[] }
  | { kind: 'custom'; ask: FieldTest };

/** Small closed grammar of penalties and disqualifiers; data only. */
export type Condition =
  | { kind: 'industry-in'; codes: string[] }
  | { kind: 'country-in'; countries: string[]; regions: string[] }
  | { kind: 'head-count-below'; count: number }
  | { kind: 'head-count-above'; count: number }
  | { kind: 'seniority-in'; seniorities: string[] }
  | { kind: 'trigger-row'; row: number }
  /** Any of these in use; what a job post asks for counts only where `use` says so. */
  | { kind: 'technology-any'; anyOf: string[]; use?: TechnologyUse }
  | { kind: 'only-free-mail' }
  | { kind: 'field'; ask: FieldTest };
