import { DEFAULT_RULE, type ImportPlan } from '#lib/interop/import/plan.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import type { StagedRecord } from '#lib/storage/staged.ts';

type Details = Pick<Prospect, 'owner' | 'tags'>;

/** Owner and tags of a stored prospect after a row: the owner by the rule of its column, tags join those there unless theirs says never. */
export function detailsAfter(stored: Details, { owner, tags }: Pick<StagedRecord, 'owner' | 'tags'>, { rules }: Pick<ImportPlan, 'rules'>): Details {
  const ofOwner = rules.owner ?? DEFAULT_RULE;
  const taken = owner !== null && (ofOwner === 'always' || (ofOwner === 'empty' && !stored.owner)) ? owner : stored.owner;
  const joined = (rules.tags ?? DEFAULT_RULE) === 'never' ? (stored.tags ?? []) : [...new Set([...(stored.tags ?? []), ...tags])];
  return { ...(taken !== undefined && { owner: taken }), ...(joined.length > 0 && { tags: joined }) };
}

/** Notes of a row that a stored prospect does not have yet; `held` are the texts of those it has. */
export function newNotes({ notes }: Pick<StagedRecord, 'notes'>, held: ReadonlySet<string>, { rules }: Pick<ImportPlan, 'rules'>): StagedRecord['notes'] {
  return rules.note === 'never' ? [] : notes.filter(({ text }) => !held.has(text));
}

/** Whether owner or tags of a stored prospect are others after a row. */
export function changesDetails(stored: Details, record: Pick<StagedRecord, 'owner' | 'tags'>, plan: Pick<ImportPlan, 'rules'>): boolean {
  const after = detailsAfter(stored, record, plan);
  return after.owner !== stored.owner || (after.tags ?? []).length !== (stored.tags ?? []).length;
}
