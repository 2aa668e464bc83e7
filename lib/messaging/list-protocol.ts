import type { BulkDecision, Edit } from '#lib/prospects/list/edit.ts';
import type { ListLook } from '#lib/prospects/list/saved-view.ts';
import type { Outcome } from './protocol.ts';

/** What came of undoing: `left` counts what stays as it is because it was changed since. */
export interface Undone {
  what: string;
  left: number;
}

/** An edit as typed: the day of nurture in words, "in June". */
export type TypedEdit = Exclude<Edit, { kind: 'stage' }> | { kind: 'stage'; decision: BulkDecision };

/** What the list of prospects asks of the worker. */
export interface ListMessages {
  'delete-prospects': { request: { ids: string[] }; response: Outcome<{ deleted: number; undo: number }> };
  /** Changes several at once; `left` counts those that cannot be changed so, `undo` is null where none was changed. */
  'edit-prospects': { request: { ids: string[]; edit: TypedEdit }; response: Outcome<{ changed: number; left: number; undo: number | null }> };
  /** By the number a command answered with. */
  undo: { request: { seq: number }; response: Outcome<Undone> };
  /** Keeps what the list shows under a name, in place of a view of that id. */
  'save-list-view': { request: { id: string | null; name: string; look: ListLook }; response: Outcome<{ id: string }> };
  'delete-list-view': { request: { id: string }; response: Outcome<null> };
  /** How the list opens the next time. */
  'keep-list-look': { request: { look: ListLook }; response: Outcome<null> };
}
