import type { Profile } from '#lib/evidence/model.ts';
import type { Answer, Touch } from './model.ts';

/** How long a saved prospect has been kept, for what the law asks (section 5.3); milliseconds since the epoch. */
export interface Kept {
  savedAt: number;
  /** When anything was done about it last. */
  touchedAt: number;
  /** When the person was told; null while nobody did. */
  informedAt: number | null;
  /** How many days persons are kept without activity; 180 where it is left out. */
  keepDays?: number;
}

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
  /** Null or left out while the prospect is not saved. */
  kept?: Kept | null;
}
