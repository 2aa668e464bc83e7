import type { Profile } from '#lib/evidence/model.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import type { Because } from './because.ts';
import { confirmedDimensions } from './confirmed.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { HandedOverAs, Note, Prospect, Stage, StageChange } from './model.ts';
import { moved, type Under } from './stage.ts';

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

/** The entry of the history: a person looked at the stage and stands by it. */
export function handOffMove({ stage }: Pick<Prospect, 'stage'>, { id, as, to, note }: Pick<Handoff, 'id' | 'as' | 'to' | 'note'>, under: Under): StageChange {
  const because: Because = { kind: 'handed-over', as, ...(to !== undefined && { to }) };
  return { ...moved(stage, { to: stage, because }, 'rep', under), handedOver: { id, as }, ...(note !== undefined && { note }) };
}

/** What a person must have confirmed for an SQL, and what is confirmed so far (section 2.7). */
export function confirmedFor(prospect: Pick<Prospect, 'answers' | 'touches'>, { stages }: Pick<Icp, 'stages'>): { confirmed: number; needed: number; missing: Icp['stages']['sql']['among'] } {
  const confirmed = confirmedDimensions(prospect.answers, prospect.touches);
  return { confirmed: confirmed.length, needed: stages.sql.confirmed, missing: stages.sql.among.filter((dimension) => !confirmed.includes(dimension)) };
}
