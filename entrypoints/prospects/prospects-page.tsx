import { useState } from 'react';
import type { EngagementActions } from '#components/engagement/engagement.tsx';
import type { EngagementImport } from '#components/engagement/import-engagement.tsx';
import { ProspectsScreen } from '#components/prospects/prospects-screen.tsx';
import { RegradeNotice } from '#components/prospects/regrade-notice.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { Page } from '#components/ui/page.tsx';
import { csvRows, rejectedCsv } from '#lib/interop/csv-rows.ts';
import { prospectsCsv } from '#lib/interop/prospects-csv.ts';
import { command } from '#lib/react/command.ts';
import { saveFile } from '#lib/react/save-file.ts';
import { useIcps, useRegrade } from '#lib/react/stored.ts';
import { useProspects } from '#lib/react/use-prospects.ts';

const LINKS = [{ href: '/options.html', name: 'Options' }];

const engagementOf = (prospectId: string): EngagementActions => ({
  onAnswer: (tags, state) => command('answer', { subject: { prospectId }, tags: [...tags], state }),
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

/** The list of saved prospects, live. */
export function ProspectsPage() {
  const prospects = useProspects();
  const icps = useIcps();
  const [now] = useState(() => Date.now());
  return (
    <Page title="Prospects" links={LINKS}>
      <Regrade />
      <Loaded live={prospects} what="your prospects">
        {(rows) => (
          <Loaded live={icps} what="your ICPs">
            {(stored) => (
              <ProspectsScreen
                prospects={rows}
                icpHashes={stored.filter((icp) => icp.inUse === 1).map((icp) => icp.contentHash)}
                now={now}
                onAssess={(id) => command('assess-prospect', { id })}
                engagementOf={engagementOf}
                engagementImport={ENGAGEMENT_IMPORT}
                reasons={stored.filter((icp) => icp.inUse === 1).flatMap(({ icp }) => icp.reasons)}
                offers={stored.filter((icp) => icp.inUse === 1).flatMap(({ icp }) => icp.offers)}
                onPickIcp={(prospectId, icpId) => command('pick-prospect-icp', { prospectId, icpId })}
                onExportProfile={exportProfile}
                onDelete={(ids) => command('delete-prospects', { ids })}
                onExport={(chosen) => saveFile(`leadlight-prospects-${new Date().toISOString().slice(0, 10)}.csv`, prospectsCsv(chosen, Date.now()), 'text/csv')}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

/** By itself, so that the page is not drawn anew with every slice of the work. */
function Regrade() {
  const regrade = useRegrade();
  return regrade && <RegradeNotice {...regrade} onSteer={(stopped) => command('steer-regrade', { stopped })} />;
}
