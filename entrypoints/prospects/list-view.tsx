import { useState } from 'react';
import type { EngagementActions } from '#components/engagement/engagement.tsx';
import type { EngagementImport } from '#components/engagement/import-engagement.tsx';
import { ProspectsScreen } from '#components/prospects/prospects-screen.tsx';
import { csvRows, rejectedCsv } from '#lib/interop/csv-rows.ts';
import { command } from '#lib/react/command.ts';
import { saveFile } from '#lib/react/save-file.ts';
import type { ListedProspect, StoredIcp } from '#lib/prospects/model.ts';
import { Exporting } from './exporting.tsx';

const engagementOf = (prospectId: string): EngagementActions => ({
  onAnswer: (tags, state, said) => command('answer', { subject: { prospectId }, tags: [...tags], state, ...said }),
  onInformed: () => command('mark-informed', { subject: { prospectId } }),
  onLog: (kind, more) => command('log-touch', { subject: { prospectId }, kind, ...more }),
  onTakeBack: (event) => command('take-back-touch', { subject: { prospectId }, event }),
  onDecideStage: (decision) => command('decide-stage', { subject: { prospectId }, decision }),
});

const ENGAGEMENT_IMPORT: EngagementImport = {
  onPreview: (text) => command('preview-engagement', { rows: csvRows(text) }),
  onImport: (text) => command('import-engagement', { rows: csvRows(text) }),
  onSaveRejected: (text, rejected) => saveFile('leadlight-engagement-not-taken.csv', rejectedCsv(csvRows(text), rejected), 'text/csv'),
};

async function exportProfile(id: string) {
  const outcome = await command('export-profile', { id });
  if (outcome.ok) saveFile(outcome.value.name, outcome.value.text, 'application/json');
  return outcome;
}

export interface ViewProps {
  prospects: readonly ListedProspect[];
  /** All stored ones. */
  icps: readonly StoredIcp[];
  now: number;
  /** What the address says behind the view's name; '' for nothing. */
  argument: string;
}

/** The list of saved prospects. */
export function ListView({ prospects, icps, now }: ViewProps) {
  const inUse = icps.filter((icp) => icp.inUse === 1);
  const [exporting, setExporting] = useState<readonly ListedProspect[] | null>(null);
  return (
    <>
      <ProspectsScreen
        prospects={prospects}
        icpHashes={inUse.map((icp) => icp.contentHash)}
        now={now}
        onAssess={(id) => command('assess-prospect', { id })}
        engagementOf={engagementOf}
        engagementImport={ENGAGEMENT_IMPORT}
        reasons={inUse.flatMap(({ icp }) => icp.reasons)}
        offers={inUse.flatMap(({ icp }) => icp.offers)}
        onPickIcp={(prospectId, icpId) => command('pick-prospect-icp', { prospectId, icpId })}
        onExportProfile={exportProfile}
        onDelete={(ids) => command('delete-prospects', { ids })}
        onExport={setExporting}
      />
      {exporting && <Exporting prospects={exporting} icps={icps} onClose={() => setExporting(null)} />}
    </>
  );
}
