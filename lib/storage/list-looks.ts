import { DEFAULT_LOOK, lookFrom, viewFrom, type ListLook, type SavedView } from '#lib/prospects/list/saved-view.ts';
import type { LeadlightDb } from './db.ts';

/** Id of the choice that says how the list opens. */
export const LIST_LOOK = 'look:list';

export interface ListLooks {
  /** As it was left. */
  last: ListLook;
  /** By name. */
  views: SavedView[];
}

/** How the list was left, and the views that were saved of it. */
export async function listLooks(db: LeadlightDb): Promise<ListLooks> {
  const last = await db.choices.get(LIST_LOOK);
  const views = (await db.choices.where('id').startsWith('view:').toArray()).map(viewFrom).filter((view) => view !== null);
  return { last: last === undefined ? DEFAULT_LOOK : lookFrom(last.value), views: views.toSorted((a, b) => a.name.localeCompare(b.name)) };
}
