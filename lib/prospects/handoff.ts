import type { Profile } from '#lib/evidence/model.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import type { Note, Prospect, Stage } from './model.ts';

/** What a prospect is handed over as (section 2.7). */
export type HandedOverAs = 'mql' | 'sql';

/**
 * What a prospect was when a rep handed it over: evidence and assessment of that moment. Never changed afterwards, whatever is
 * learned later, so that grades can be held against what came of them (section 2.9).
 */
export interface Handoff {
  id: string;
  prospectId: string;
  /** Milliseconds since the epoch. */
  at: number;
  as: HandedOverAs;
  /** Who takes it over, as the rep wrote that. */
  to?: string;
  note?: string;
  /** The row as it stood before. */
  prospect: Prospect;
  company: Profile | null;
  person: Profile | null;
  assessment: Assessment;
  icp: { id: string; name: string; version: string; gradeLines: { a: number; b: number; c: number } };
  notes: Note[];
}

/** As what a prospect in this stage can be handed over; the best first. Which stage it is in, rules and answers decide. */
export function handedOverAs(stage: Stage): readonly HandedOverAs[] {
  if (stage === 'sql') return ['sql', 'mql'];
  return stage === 'mql' ? ['mql'] : [];
}
