import type { Assessment, BantAnswer } from '#lib/qualify/model.ts';
import type { Icp } from '#lib/icp/model.ts';

/** A saved company, or a saved person at a company. One slim row of the list; evidence and profiles are stored apart. */
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
  answers: BantAnswer[];
  /** As graded last; `assessment.stamp` says against which ICP and evidence. */
  assessment: Assessment;
}

/** An ICP as stored. Exactly one is active. */
export interface StoredIcp {
  id: string;
  icp: Icp;
  contentHash: string;
  active: 0 | 1;
  updatedAt: number;
}
