import { FileUp, Keyboard, Search } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ReasonCode } from '#lib/icp/model.ts';
import { localDay } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import type { TypedEdit } from '#lib/messaging/list-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { facetValues, NONE, type FacetId, type Moment } from '#lib/prospects/list/facets.ts';
import { NO_FILTER } from '#lib/prospects/list/filter.ts';
import { sortedBy, type SortKey } from '#lib/prospects/list/sort.ts';
import type { ListLook, SavedView } from '#lib/prospects/list/saved-view.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { type EngagementImport, ImportEngagement } from '../../engagement/import-engagement.tsx';
import { ReasonCounts } from '../../engagement/reason-counts.tsx';
import { countText } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { DeleteDialog } from '../delete-dialog.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { FilterBar, FilterChips } from './filter-bar.tsx';
import { Grid } from './grid.tsx';
import { KeysHelp } from './keys-help.tsx';
import { type Names, sortWords } from './list-words.ts';
import { useArranged } from './use-arranged.ts';
import { usePageKeys } from './use-page-keys.ts';
import { type ViewActions, ViewsMenu } from './views-menu.tsx';
import './list.css';

const NO_ROWS: readonly ListedProspect[] = [];

export interface ListScreenProps {
  prospects: readonly ListedProspect[];
  /** Hashes of the ICPs in use. */
  icpHashes: readonly string[];
  names: Names;
  now: number;
  /** How the list was left. */
  look: ListLook;
  views: readonly SavedView[];
  viewActions: ViewActions;
  /** The look has changed, to be kept for the next time. */
  onLook: (look: ListLook) => void;
  onEdit: (ids: string[], edit: TypedEdit) => Promise<Outcome<{ changed: number; left: number }>>;
  onDelete: (ids: string[]) => Promise<Outcome<unknown>>;
  onExport: (prospects: readonly ListedProspect[]) => void;
  engagementImport: EngagementImport;
  /** What the ICPs in use let a person close a prospect for. */
  reasons: readonly ReasonCode[];
  /** Of one prospect, beside the list. */
  renderDetail: (prospect: ListedProspect, close: () => void) => ReactNode;
}

/** All saved prospects: searched, narrowed, sorted, selected and changed, with the details of one beside them. */
export function ListScreen({ prospects, icpHashes, names, now, look: first, views, viewActions, onLook, onEdit, onDelete, onExport, engagementImport, reasons, renderDetail }: ListScreenProps) {
  const [look, setLook] = useState(first);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const [shown, setShown] = useState<'delete' | 'import' | 'keys' | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useKept(look, onLook);

  const sought = useDeferredValue(look.search.trim());
  const when = useMemo((): Moment => ({ now, today: localDay(now) }), [now]);
  const words = useMemo(() => sortWords(names), [names]);
  const arranged = useArranged(prospects, { search: sought, filter: look.filter, sorting: look.sorting, when, words });
  const rows = arranged ?? NO_ROWS;
  // The grid is drawn in its own time: a change of ICPs concerns all its rows, and must not hold up the page.
  const inUse = useDeferredValue(icpHashes.join(' '));
  const context = useMemo(() => ({ names, icpHashes: inUse.split(' ').filter((hash) => hash !== ''), ...when }), [names, inUse, when]);
  const chosen = useMemo(() => (selected.size === 0 ? NO_ROWS : rows.filter((row) => selected.has(row.id))), [rows, selected]);
  const open = openId === null ? undefined : prospects.find((row) => row.id === openId);
  const older = useMemo(() => (icpHashes.length === 0 ? 0 : prospects.filter((row) => !icpHashes.includes(row.grading.stamp.icpHash)).length), [prospects, icpHashes]);

  const sort = useCallback((by: SortKey) => setLook((before) => ({ ...before, sorting: sortedBy(before.sorting, by) })), []);
  const select = useCallback((ids: readonly string[], on: boolean) => setSelected((before) => withAll(before, ids, on)), []);
  const clear = (): void => setLook({ ...look, search: '', filter: NO_FILTER });
  const close = (): void => setOpenId(null);
  usePageKeys({
    '/': () => search.current?.focus(),
    '?': () => setShown('keys'),
    grid: () => document.getElementById('prospect-grid')?.focus(),
    Escape: (field) => {
      // Whoever types elsewhere leaves the field, and loses nothing.
      if (field !== null && field !== search.current) return field.blur();
      if (field !== null) setLook({ ...look, search: '' });
      else if (openId !== null) close();
      else if (selected.size > 0) setSelected(new Set());
      else if (look.search !== '') setLook({ ...look, search: '' });
      document.getElementById('prospect-grid')?.focus();
    },
  });

  if (prospects.length === 0) {
    return (
      <Notice tone="info" title={t('prospects.empty.title')}>
        <p>{t('prospects.empty.text')}</p>
      </Notice>
    );
  }
  return (
    <>
      <div className="toolbar list-toolbar">
        <label className="search">
          <Search aria-hidden />
          <span className="sr-only">{t('prospects.search.label')}</span>
          <input ref={search} className="input" type="search" placeholder={t('prospects.search.placeholder')} value={look.search} onChange={({ target }) => setLook({ ...look, search: target.value })} />
        </label>
        <ViewsMenu views={views} look={look} onLook={setLook} {...viewActions} />
        <p role="status" className="small muted">
          {countWords(rows.length, prospects.length)}
        </p>
        <div className="row">
          <button type="button" className="button" onClick={() => setShown('import')}>
            <FileUp aria-hidden /> {t('prospects.importEngagement')}
          </button>
          <button type="button" className="button" disabled={rows.length === 0} onClick={() => onExport(rows)}>
            {t('prospects.bulk.exportAll')}
          </button>
          <ColumnsMenu columns={look.columns} onColumns={(columns) => setLook({ ...look, columns })} />
          <button type="button" className="button button-icon" aria-label={t('prospects.keys.open')} onClick={() => setShown('keys')}>
            <Keyboard aria-hidden />
          </button>
        </div>
      </div>
      <FilterBar prospects={prospects} filter={look.filter} names={names} when={when} onFilter={(filter) => setLook({ ...look, filter })} />
      <FilterChips filter={look.filter} names={names} onFilter={(filter) => setLook({ ...look, filter })} />
      {older > 0 && (
        <Notice tone="warn" title={t('prospects.older.title', older, [countText(older)])}>
          <p className="small">{t('prospects.older.text')}</p>
        </Notice>
      )}
      {chosen.length > 0 && (
        <BulkBar
          count={chosen.length}
          tags={() => known('tag', prospects, when)}
          owners={() => known('owner', prospects, when)}
          today={when.today}
          onEdit={(edit) => onEdit(chosen.map(({ id }) => id), edit)}
          onExport={() => onExport(chosen)}
          onDelete={() => setShown('delete')}
          onClear={() => setSelected(new Set())}
        />
      )}
      <div className={open ? 'list-and-detail' : undefined}>
        {arranged === null ? (
          <p className="muted">{t('prospects.grid.sorting')}</p>
        ) : rows.length === 0 ? (
          <Notice tone="info" title={t('prospects.empty.noMatch')} actions={<ClearButton onClear={clear} />}>
            <p>{t('prospects.empty.noMatchText', { all: countText(prospects.length) })}</p>
          </Notice>
        ) : (
          <Grid rows={rows} columns={look.columns} context={context} sorting={look.sorting} onSort={sort} selected={selected} onSelect={select} openId={openId} onOpen={setOpenId} />
        )}
        {open && renderDetail(open, close)}
      </div>
      <ReasonCounts prospects={prospects} reasons={reasons} />
      {shown === 'keys' && <KeysHelp onClose={() => setShown(null)} />}
      {shown === 'import' && <ImportEngagement {...engagementImport} onClose={() => setShown(null)} />}
      {shown === 'delete' && <DeleteDialog prospects={chosen} onDelete={() => onDelete(chosen.map(({ id }) => id))} onClose={() => setShown(null)} />}
    </>
  );
}

function ClearButton({ onClear }: { onClear: () => void }) {
  return (
    <button type="button" className="button" onClick={onClear}>
      {t('prospects.empty.clear')}
    </button>
  );
}

const countWords = (found: number, all: number): string => (found === all ? t('common.prospects', all, [countText(all)]) : t('prospects.count.some', { shown: countText(found), all: t('common.prospects', all, [countText(all)]) }));

/** All values a facet has, for a list to choose from. */
const known = (facet: FacetId, prospects: readonly ListedProspect[], when: Moment): string[] => facetValues(facet, prospects, when).map(({ value }) => value).filter((value) => value !== NONE);

function withAll(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(before);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

const KEEP_AFTER_MS = 600;

/** Tells of a new order or of other columns once they have rested for a moment; search and filters begin anew each time. */
function useKept({ sorting, columns }: ListLook, onLook: (look: ListLook) => void): void {
  const isFirst = useRef(true);
  const tell = useLatest(onLook);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => tell.current({ search: '', filter: NO_FILTER, sorting, columns }), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [sorting, columns, tell]);
}
