import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './columns.ts';
import { FACET_IDS } from './facets.ts';
import { NO_FILTER, withValues, type ListFilter } from './filter.ts';
import { DEFAULT_SORTING, SORT_KEYS, type Sorting } from './sort.ts';

/** What a list shows, and in which order. */
export interface ListLook {
  search: string;
  filter: ListFilter;
  sorting: Sorting;
  columns: readonly ColumnId[];
}

/** A look with a name. */
export interface SavedView extends ListLook {
  /** "view:…", as stored. */
  id: string;
  name: string;
}

export const DEFAULT_LOOK: ListLook = { search: '', filter: NO_FILTER, sorting: DEFAULT_SORTING, columns: DEFAULT_COLUMNS };

/** Whether two looks show the same. */
export const isSameLook = (one: ListLook, other: ListLook): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

function inOrder({ search, filter, sorting, columns }: ListLook): unknown[] {
  return [search.trim(), FACET_IDS.map((id) => (filter[id] ?? []).toSorted()), sorting.by, sorting.descending, columns];
}

/** A stored look as far as it can be read: what this version does not know of it is left out. */
export function lookFrom(value: unknown): ListLook {
  const { search, filter, sorting, columns } = membersOf(value);
  const { by, descending } = membersOf(sorting);
  const held = membersOf(filter);
  const known = listOf(columns).filter((id): id is ColumnId => (COLUMN_IDS as readonly unknown[]).includes(id));
  return {
    search: typeof search === 'string' ? search : '',
    filter: FACET_IDS.reduce<ListFilter>((all, id) => withValues(all, id, listOf(held[id]).filter((one) => typeof one === 'string')), NO_FILTER),
    sorting: { by: SORT_KEYS.find((key) => key === by) ?? DEFAULT_SORTING.by, descending: typeof descending === 'boolean' ? descending : DEFAULT_SORTING.descending },
    columns: known.length === 0 ? DEFAULT_COLUMNS : [...new Set(known)],
  };
}

/** A stored view; null where it has no name. */
export function viewFrom({ id, value }: { id: string; value: unknown }): SavedView | null {
  const { name } = membersOf(value);
  return typeof name === 'string' && name !== '' ? { id, name, ...lookFrom(value) } : null;
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
