import { memo, type MouseEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { ColumnId } from '#lib/prospects/list/columns.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { CELLS, type RowContext } from './cells.tsx';

interface GridRowProps {
  row: ListedProspect;
  /** From 0, among those found. */
  index: number;
  /** Pixels from the top of all rows. */
  top: number;
  height: number;
  columns: readonly ColumnId[];
  context: RowContext;
  selected: boolean;
  active: boolean;
  open: boolean;
  onSelect: (index: number, on: boolean, extends_: boolean) => void;
  onActivate: (index: number, opens: boolean) => void;
}

export const rowId = (id: string): string => `prospect-row-${id}`;

/** One prospect; drawn anew only where what it shows changed. Reached by the arrow keys of the grid, not one by one with Tab. */
export const GridRow = memo(function GridRow({ row, index, top, height, columns, context, selected, active, open, onSelect, onActivate }: GridRowProps) {
  const name = prospectName(row);
  const state = `grid-row${active ? ' grid-row-active' : ''}${selected ? ' grid-row-selected' : ''}${open ? ' grid-row-open' : ''}`;
  const under = [row.personTitle, row.personName ? (row.companyName ?? row.companyDomain) : row.companyDomain].filter(Boolean).join(' · ');
  return (
    // Keys are those of the grid, which has the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div role="row" id={rowId(row.id)} tabIndex={-1} aria-rowindex={index + 2} aria-selected={selected} className={state} style={{ transform: `translateY(${top}px)`, height }} onClick={() => onActivate(index, false)}>
      <div role="gridcell" className="grid-cell cell-select">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('prospects.grid.select', { name })}
          checked={selected}
          onChange={({ target, nativeEvent }) => onSelect(index, target.checked, (nativeEvent as unknown as MouseEvent).shiftKey)}
          onClick={(event) => event.stopPropagation()}
        />
      </div>
      <div role="rowheader" className="grid-cell cell-name">
        <button
          type="button"
          tabIndex={-1}
          className="button-link clamp-1"
          title={name}
          aria-expanded={open}
          onClick={(event) => {
            event.stopPropagation();
            onActivate(index, true);
          }}
        >
          {row.personName ?? row.companyName ?? row.companyDomain ?? row.url}
        </button>
        <span className="small muted clamp-1" title={under}>
          {under}
        </span>
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" className={`grid-cell cell-${column}`}>
          {CELLS[column](row, context)}
        </div>
      ))}
    </div>
  );
});
