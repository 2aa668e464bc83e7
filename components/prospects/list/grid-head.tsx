import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import { COLUMNS, type ColumnId } from '#lib/prospects/list/columns.ts';
import type { SortKey, Sorting } from '#lib/prospects/list/sort.ts';

interface GridHeadProps {
  columns: readonly ColumnId[];
  sorting: Sorting;
  onSort: (by: SortKey) => void;
  allSelected: boolean;
  onSelectAll: (on: boolean) => void;
}

/** Names of the columns; those that can be sorted by are buttons. */
export function GridHead({ columns, sorting, onSort, allSelected, onSelectAll }: GridHeadProps) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row-head">
        <div role="columnheader" className="grid-cell cell-select">
          <input type="checkbox" aria-label={t('prospects.grid.selectAll')} checked={allSelected} onChange={({ target }) => onSelectAll(target.checked)} />
        </div>
        <Heading label={t('prospects.grid.name')} sort="name" sorting={sorting} onSort={onSort} className="cell-name" />
        {columns.map((id) => (
          <Heading key={id} label={t(`prospects.columns.${id}`)} sort={COLUMNS[id].sort} sorting={sorting} onSort={onSort} className={`cell-${id}`} isSorted={id !== 'band' || !columns.includes('grade')} />
        ))}
      </div>
    </div>
  );
}

interface HeadingProps extends Pick<GridHeadProps, 'sorting' | 'onSort'> {
  label: string;
  sort: SortKey | null;
  className: string;
  /** False where another column says the order already. */
  isSorted?: boolean;
}

function Heading({ label, sort, sorting, onSort, className, isSorted = true }: HeadingProps) {
  if (sort === null) {
    return (
      <div role="columnheader" className={`grid-cell ${className}`}>
        {label}
      </div>
    );
  }
  const isActive = sorting.by === sort && isSorted;
  const Icon = !isActive ? ArrowUpDown : sorting.descending ? ArrowDown : ArrowUp;
  return (
    <div role="columnheader" aria-sort={isActive ? (sorting.descending ? 'descending' : 'ascending') : 'none'} className={`grid-cell ${className}`}>
      <button type="button" className="button-sort" title={sort === 'rank' ? t('prospects.grid.sortByRank') : undefined} onClick={() => onSort(sort)}>
        {label}
        <Icon aria-hidden className={isActive ? '' : 'sort-idle'} />
      </button>
    </div>
  );
}
