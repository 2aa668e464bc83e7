import type { Icp } from '#lib/icp/model.ts';
import type { Points } from '#lib/qualify/model.ts';
import { decided, type Decision } from '../closing.ts';
import type { FollowUp, Prospect } from '../model.ts';
import { tagsIn } from '../tags.ts';

/** Decisions that need no reason of their own for each prospect. */
export type BulkDecision = Extract<Decision, { to: 'won' | 'nurture' | 'reopen' }>;

/** What is changed of several prospects at once; days are ISO dates. */
export type Edit =
  /** Several may be added as one text; one is removed as it stands. */
  | { kind: 'add-tag' | 'remove-tag'; tag: string }
  | { kind: 'owner'; owner: string | null }
  | { kind: 'follow-up'; followUp: FollowUp | null }
  | { kind: 'verified' }
  | { kind: 'stage'; decision: BulkDecision };

/** When it is changed (milliseconds since the epoch), and for a stage under which ICP and how ready the prospect is; null where no ICP is in use. */
export interface EditUnder {
  now: number;
  grading: { icp: Icp; icpHash: string; readiness: Points } | null;
}

/** The prospect as edited; null where nothing changes, as with a stage that cannot follow the one it has. */
export function edited<T extends Prospect>(row: T, edit: Edit, { now, grading }: EditUnder): T | null {
  switch (edit.kind) {
    case 'add-tag': {
      const fresh = tagsIn(edit.tag).filter((tag) => row.tags?.includes(tag) !== true);
      return fresh.length === 0 ? null : { ...row, tags: [...(row.tags ?? []), ...fresh], updatedAt: now };
    }
    case 'remove-tag':
      return row.tags?.includes(edit.tag) ? { ...without(row, 'tags'), ...tagsLeft(row.tags, edit.tag), updatedAt: now } : null;
    case 'owner':
      if (edit.owner === (row.owner ?? null)) return null;
      return { ...without(row, 'owner'), ...(edit.owner !== null && { owner: edit.owner }), updatedAt: now };
    case 'follow-up':
      if (edit.followUp?.on === row.followUp?.on && edit.followUp?.what === row.followUp?.what) return null;
      return { ...without(row, 'followUp'), ...(edit.followUp !== null && { followUp: edit.followUp }), updatedAt: now };
    case 'verified':
      return { ...row, verifiedAt: now, updatedAt: now };
    case 'stage': {
      const entry = grading && decided(row, edit.decision, grading.readiness, { ...grading, now });
      return entry && { ...row, stage: entry.to, history: [...row.history, entry], updatedAt: now };
    }
  }
}

function without<T extends Prospect>(row: T, name: 'owner' | 'tags' | 'followUp'): T {
  const { [name]: _, ...rest } = row;
  return rest as T;
}

function tagsLeft(tags: readonly string[], gone: string): Pick<Prospect, 'tags'> {
  const left = tags.filter((tag) => tag !== gone);
  return left.length === 0 ? {} : { tags: left };
}
