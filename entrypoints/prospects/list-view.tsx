import { useEffect, useMemo, useState } from 'react';
import type { EngagementImport } from '#components/engagement/import-engagement.tsx';
import { ListScreen } from '#components/prospects/list/list-screen.tsx';
import type { ViewActions } from '#components/prospects/list/views-menu.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { t } from '#lib/i18n/t.ts';
import { csvRows, rejectedCsv } from '#lib/interop/csv-rows.ts';
import { command } from '#lib/react/command.ts';
import { saveFile } from '#lib/react/save-file.ts';
import { useListLooks } from '#lib/react/stored.ts';
import { NO_FILTER } from '#lib/prospects/list/filter.ts';
import type { ListLook, SavedView } from '#lib/prospects/list/saved-view.ts';
import type { ListedProspect, StoredIcp } from '#lib/prospects/model.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import { Exporting } from './exporting.tsx';
import { ProspectPanel } from './prospect-panel.tsx';

const ENGAGEMENT_IMPORT: EngagementImport = {
  onPreview: (text) => command('preview-engagement', { rows: csvRows(text) }),
  onImport: (text) => command('import-engagement', { rows: csvRows(text) }),
  onSaveRejected: (text, rejected) => saveFile('leadlight-engagement-not-taken.csv', rejectedCsv(csvRows(text), rejected), 'text/csv'),
};

export interface ViewProps {
  prospects: readonly ListedProspect[];
  /** All stored ones. */
  icps: readonly StoredIcp[];
  now: number;
  /** What the address says behind the view's name; '' for nothing. */
  argument: string;
}

/** The list of saved prospects, with the details of one beside it; the address may name a search to begin with. */
export function ListView(props: ViewProps) {
  const looks = useListLooks();
  const asked = useAskedSearch(props.argument);
  return (
    <Loaded live={looks} what={t('prospects.saved.title')}>
      {({ last, views }) => <OpenList key={asked?.time} {...props} look={asked ? { ...last, search: asked.search, filter: NO_FILTER } : last} views={views} />}
    </Loaded>
  );
}

/** The search an address asked for last, numbered; null for none. It stays neither in the address nor in the browser's history. */
function useAskedSearch(argument: string): { search: string; time: number } | null {
  const [asked, setAsked] = useState<{ search: string; time: number } | null>(null);
  const [seen, setSeen] = useState('');
  if (argument !== seen) {
    setSeen(argument);
    if (argument !== '') setAsked({ search: argument, time: (asked?.time ?? 0) + 1 });
  }
  useEffect(() => {
    if (argument !== '') location.replace('#list');
  }, [argument]);
  return asked;
}

function OpenList({ prospects, icps, now, look, views }: ViewProps & { look: ListLook; views: readonly SavedView[] }) {
  const inUse = useMemo(() => icps.filter((icp) => icp.inUse === 1), [icps]);
  const [exporting, setExporting] = useState<readonly ListedProspect[] | null>(null);
  const names = useMemo(() => ({ offers: inUse.flatMap(({ icp }) => icp.offers), personas: inUse.flatMap(({ icp }) => icp.personas) }), [inUse]);
  return (
    <>
      <ListScreen
        prospects={prospects}
        icpHashes={inUse.map((icp) => icp.contentHash)}
        names={names}
        now={now}
        look={look}
        views={views}
        viewActions={VIEW_ACTIONS}
        onLook={(last) => void command('keep-list-look', { look: last })}
        onEdit={(ids, edit) => command('edit-prospects', { ids, edit })}
        onDelete={(ids) => command('delete-prospects', { ids })}
        onExport={setExporting}
        engagementImport={ENGAGEMENT_IMPORT}
        reasons={inUse.flatMap(({ icp }) => icp.reasons)}
        renderDetail={(open, close) => (
          <aside className="detail" aria-label={prospectName(open)}>
            <ProspectPanel key={open.id} prospect={open} prospects={prospects} now={now} onClose={close} />
          </aside>
        )}
      />
      {exporting && <Exporting prospects={exporting} onClose={() => setExporting(null)} />}
    </>
  );
}

const VIEW_ACTIONS: ViewActions = {
  onSave: (id, name, look) => command('save-list-view', { id, name, look: { search: look.search, filter: look.filter, sorting: look.sorting, columns: [...look.columns] } }),
  onDelete: (id) => command('delete-list-view', { id }),
};
