import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import { COLUMNS, type ColumnId } from '#lib/prospects/list/columns.ts';
import type { SortKey, Sorting } from '#lib/prospects/list/sort.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { useLatest } from '../../ui/use-latest.ts';
import type { RowContext } from './cells.tsx';
import { GridHead } from './grid-head.tsx';
import { moveOf } from './grid-keys.ts';
import { GridRow, rowId } from './grid-row.tsx';
import './grid.css';

const ROW_REM = 3.25;
const HEAD_REM = 2.5;
const OVERSCAN = 6;
/** Checkbox and name, in rem. */
const FIXED = { select: 2.5, name: 15 };

export interface GridProps {
  rows: readonly ListedProspect[];
  columns: readonly ColumnId[];
  context: RowContext;
  sorting: Sorting;
  onSort: (by: SortKey) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], on: boolean) => void;
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** The row that keys mean: by its id, as rows come and go before it. */
interface Active {
  index: number;
  /** Null for whatever stands there. */
  id: string | null;
}

const FIRST: Active = { index: 0, id: null };

/** Where it stands now; its former place where it is gone. */
function placeOf(rows: GridProps['rows'], { index, id }: Active): number {
  const found = id === null || rows[index]?.id === id ? index : rows.findIndex((row) => row.id === id);
  return Math.min(found < 0 ? index : found, rows.length - 1);
}

const remInPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Saved prospects as a grid of which only the rows in sight are drawn; the arrow keys move within it. */
export function Grid({ rows, columns, context, sorting, onSort, selected, onSelect, openId, onOpen }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Active>(FIRST);
  const [rem] = useState(remInPx);
  // What the callbacks of rows look at; with it they stay the same functions, and rows are not drawn anew.
  const at = useMemo(() => placeOf(rows, active), [rows, active]);
  const held = useLatest({ rows, at, openId, onSelect, onOpen });

  // What it returns changes without being another object; nothing here is memoized by it.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    overscan: OVERSCAN,
    scrollMargin: HEAD_REM * rem,
    scrollPaddingStart: HEAD_REM * rem,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const activeId = rows[at]?.id;
  const isDrawn = items.some(({ index }) => index === at);

  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    setActive(FIRST);
  }, [sorting]);

  const select = useCallback((index: number, on: boolean, isExtended: boolean) => {
    const { rows: all, at: from, onSelect: tell } = held.current;
    const [first, last] = isExtended ? [Math.min(from, index), Math.max(from, index)] : [index, index];
    tell(all.slice(first, last + 1).map(({ id }) => id), on);
    setActive({ index, id: all[index]?.id ?? null });
  }, [held]);
  const activate = useCallback((index: number, opens: boolean) => {
    const { rows: all, openId: open, onOpen: tell } = held.current;
    setActive({ index, id: all[index]?.id ?? null });
    scroller.current?.focus({ preventScroll: true });
    const id = all[index]?.id;
    if (opens && id !== undefined) tell(id === open ? null : id);
    else if (open !== null && id !== undefined) tell(id);
  }, [held]);

  function onKeyDown(event: KeyboardEvent): void {
    // Controls within the grid have keys of their own.
    if (event.target !== scroller.current || event.altKey) return;
    const row = rows[at];
    if (row === undefined) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 2);
    const to = moveOf(event, { at, count: rows.length, page });
    if (to !== null) {
      if (event.shiftKey) onSelect(rows.slice(Math.min(at, to), Math.max(at, to) + 1).map(({ id }) => id), true);
      setActive({ index: to, id: rows[to]?.id ?? null });
      virtual.scrollToIndex(to);
      if (openId !== null && rows[to]) onOpen(rows[to].id);
    } else if (event.key === 'Enter') onOpen(row.id === openId ? null : row.id);
    else if ((event.key === 'x' && !event.ctrlKey && !event.metaKey) || event.key === ' ') onSelect([row.id], !selected.has(row.id));
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(rows.map(({ id }) => id), true);
    else return;
    event.preventDefault();
  }

  const widths = [FIXED.select, FIXED.name, ...columns.map((id) => COLUMNS[id].width)];
  const template = widths.map((width, index) => (index === 1 ? `minmax(${width}rem, 1fr)` : `${width}rem`)).join(' ');
  const style: CSSProperties & Record<'--grid-columns' | '--grid-width', string> = { '--grid-columns': template, '--grid-width': `${widths.reduce((sum, width) => sum + width, 0)}rem` };
  return (
    <div
      ref={scroller}
      className="prospect-grid"
      role="grid"
      id="prospect-grid"
      tabIndex={0}
      aria-label={t('prospects.grid.caption')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      aria-multiselectable
      aria-activedescendant={isDrawn && activeId !== undefined ? rowId(activeId) : undefined}
      style={style}
      onKeyDown={onKeyDown}
    >
      <GridHead columns={columns} sorting={sorting} onSort={onSort} allSelected={rows.length > 0 && selected.size >= rows.length && rows.every(({ id }) => selected.has(id))} onSelectAll={(on) => onSelect(rows.map(({ id }) => id), on)} />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <GridRow key={row.id} row={row} index={index} top={start - HEAD_REM * rem} height={ROW_REM * rem} columns={columns} context={context} selected={selected.has(row.id)} active={index === at} open={row.id === openId} onSelect={select} onActivate={activate} />
            )
          );
        })}
      </div>
    </div>
  );
}
