import type { Profile } from '#lib/evidence/model.ts';
import type { Answer, Touch } from './model.ts';

/** All that is known of one prospect: a company with at most one person (section 2.2). */
export interface Subject {
  company: Profile | null;
  person: Profile | null;
  /** What people at the prospect told the rep. */
  answers: readonly Answer[];
  /** What happened between the team and the prospect. */
  touches?: readonly Touch[];
  /** Other saved persons of the company, for the buying group. */
  colleagues?: readonly Profile[];
}
