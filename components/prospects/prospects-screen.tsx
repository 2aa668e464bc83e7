import { Download, FileUp, Search, Trash2 } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ReasonCode } from '#lib/icp/model.ts';
import type { Outcome, ProspectView } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { EngagementActions } from '../engagement/engagement.tsx';
import { type EngagementImport, ImportEngagement } from '../engagement/import-engagement.tsx';
import { ReasonCounts } from '../engagement/reason-counts.tsx';
import { Notice } from '../ui/notice.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { type NamedOffer, OfferFilter, ofOffer } from './offer-filter.tsx';
import { ProspectDetail } from './prospect-detail.tsx';
import { ProspectsTable } from './prospects-table.tsx';
import { DEFAULT_SORTING, type SortKey } from './rows.ts';
import { useArranged } from './use-arranged.ts';
import './prospects.css';

const PAGE = 40;
const NONE: readonly ListedProspect[] = [];

interface ProspectsScreenProps {
  prospects: readonly ListedProspect[];
  /** Hash of the active ICP; null while none is active. */
  /** Of the ICPs in use; a grade of none of them is of an older one. */
  icpHashes: readonly string[];
  now: number;
  onAssess: (id: string) => Promise<Outcome<ProspectView>>;
  /** What a rep can log and decide of one. */
  engagementOf: (id: string) => EngagementActions;
  engagementImport: EngagementImport;
  /** What the ICPs in use let a person close a prospect for. */
  reasons: readonly ReasonCode[];
  /** Of the ICPs in use: what prospects may be interested in. */
  offers: readonly NamedOffer[];
  /** Which ICP in use grades a prospect; null leaves the choice to Leadlight. */
  onPickIcp: (prospectId: string, icpId: string | null) => Promise<Outcome<unknown>>;
  onDelete: (ids: string[]) => Promise<Outcome<unknown>>;
  onExport: (prospects: readonly ListedProspect[]) => void;
  /** Saves all that is known of one as a profile file. */
  onExportProfile: (id: string) => Promise<Outcome<unknown>>;
}

/** The list with search, sort, selection, deletion, export and the details of one row. */
export function ProspectsScreen({ prospects, icpHashes, now, onAssess, engagementOf, engagementImport, reasons, offers, onPickIcp, onDelete, onExport, onExportProfile }: ProspectsScreenProps) {
  const [search, setSearch] = useState('');
  const [offer, setOffer] = useState<string | null>(null);
  const [sorting, setSorting] = useState(DEFAULT_SORTING);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [importing, setImporting] = useState(false);
  const [limit, setLimit] = useState(PAGE);

  const sought = useDeferredValue(search.trim());
  const interested = useMemo(() => ofOffer(prospects, offer), [prospects, offer]);
  const arranged = useArranged(interested, sought, sorting);
  const rows = arranged ?? NONE;
  const shown = useMemo(() => rows.slice(0, limit), [rows, limit]);
  // The table is drawn in its own time: a change of ICPs concerns all its rows, and must not hold up the page.
  const inUse = useDeferredValue(icpHashes.join(' '));
  const hashes = useMemo(() => inUse.split(' ').filter((hash) => hash !== ''), [inUse]);
  const chosen = rows.filter((row) => selected.has(row.id));
  const open = prospects.find((row) => row.id === openId);
  const old = icpHashes.length === 0 ? 0 : prospects.filter((row) => !icpHashes.includes(row.grading.stamp.icpHash)).length;

  const sort = useCallback((by: SortKey) => setSorting((before) => ({ by, descending: before.by === by ? !before.descending : by !== 'name' })), []);
  const select = useCallback(
    (ids: readonly string[], on: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        for (const id of ids) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    [],
  );

  if (prospects.length === 0) {
    return (
      <Notice tone="info" title="No prospects saved yet">
        <p>Open a company’s site or a LinkedIn profile, click the Leadlight icon, and press “Save prospect”. It will stand here, graded.</p>
      </Notice>
    );
  }
  return (
    <>
      <div className="toolbar">
        <label className="search">
          <Search aria-hidden />
          <span className="sr-only">Search prospects</span>
          <input className="input" type="search" placeholder="Search name, domain, segment…" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <OfferFilter offers={offers} chosen={offer} onChoose={setOffer} />
        <p role="status" className="small muted">
          {countText(rows.length, prospects.length)}
          {chosen.length > 0 && `, ${chosen.length} selected`}
        </p>
        <div className="row">
          <button type="button" className="button" onClick={() => setImporting(true)}>
            <FileUp aria-hidden /> Import engagement
          </button>
          <button type="button" className="button" disabled={rows.length === 0} onClick={() => onExport(chosen.length > 0 ? chosen : rows)}>
            <Download aria-hidden /> {chosen.length > 0 ? `Export ${chosen.length} as CSV` : 'Export CSV'}
          </button>
          <button type="button" className="button button-danger" disabled={chosen.length === 0} onClick={() => setAsking(true)}>
            <Trash2 aria-hidden /> Delete
          </button>
        </div>
      </div>
      {old > 0 && (
        <Notice tone="warn" title={old === 1 ? 'One prospect was graded by another ICP version' : `${old} prospects were graded by another ICP version`}>
          <p className="small">The mark is “older ICP”. Until they are graded anew, which happens in the background, do not compare them with the others.</p>
        </Notice>
      )}
      <div className={open ? 'list-and-detail' : undefined}>
        <div>
          {arranged === null ? (
            <p className="muted">Sorting…</p>
          ) : rows.length === 0 ? (
            <p className="muted">{sought === '' ? 'No prospect is seen as interested in this offer.' : `No prospect matches “${sought}”.`}</p>
          ) : (
            <ProspectsTable rows={shown} sorting={sorting} onSort={sort} selected={selected} onSelect={select} openId={openId} onOpen={setOpenId} icpHashes={hashes} />
          )}
          {rows.length > limit && (
            <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
              Show {Math.min(PAGE, rows.length - limit)} more
            </button>
          )}
        </div>
        {open && <ProspectDetail key={open.id} prospect={open} now={now} onAssess={onAssess} engagement={engagementOf(open.id)} onPickIcp={(icpId) => onPickIcp(open.id, icpId)} onExportProfile={() => onExportProfile(open.id)} onClose={() => setOpenId(null)} />}
      </div>
      <ReasonCounts prospects={prospects} reasons={reasons} />
      {importing && <ImportEngagement {...engagementImport} onClose={() => setImporting(false)} />}
      {asking && <DeleteDialog prospects={chosen} onDelete={() => onDelete(chosen.map((row) => row.id))} onClose={() => setAsking(false)} />}
    </>
  );
}

function countText(shown: number, all: number): string {
  const noun = all === 1 ? 'prospect' : 'prospects';
  return shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`;
}
