import { useState } from 'react';
import { UpdateNotice } from '#components/backup/update-notice.tsx';
import { ReadingHealth } from '#components/health/reading-health.tsx';
import { useLeaveGuard } from '#components/icp/editor/leave-guard.tsx';
import { IcpImport } from '#components/icp/import/icp-import.tsx';
import { IcpScreen } from '#components/icp/icp-screen.tsx';
import { LivePreview } from '#components/icp/preview/live-preview.tsx';
import { ReadingSettings } from '#components/settings/reading-settings.tsx';
import { ShortcutList } from '#components/settings/shortcut-list.tsx';
import { TodaySettings } from '#components/settings/today-settings.tsx';
import { RegradeNotice } from '#components/prospects/regrade-notice.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import { icpOf } from '#lib/icp/file.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';
import type { BugReport } from '#lib/insights/bug-report.ts';
import { takeUpdate } from '#lib/platform/lifecycle.ts';
import { aboutThis } from '#lib/platform/about.ts';
import { setAutoMode } from '#lib/react/auto-mode.ts';
import { command } from '#lib/react/command.ts';
import { setNotifyToday } from '#lib/react/notify-today.ts';
import { openReadings } from '#lib/react/open-readings.ts';
import { readSavedSubjects } from '#lib/react/saved-subjects.ts';
import { saveFile } from '#lib/react/save-file.ts';
import { useHealth, useIcps, useRegrade } from '#lib/react/stored.ts';
import { useUpdateReady } from '#lib/react/use-update-ready.ts';
import { useShortcuts } from '#lib/react/use-shortcuts.ts';
import { useSettings } from '#lib/react/use-settings.ts';
import { effectOf, IcpFileSections } from './icp-file-sections.tsx';
import { BackupSection } from './backup-section.tsx';
import { IcpChoiceSection } from './icp-choice-section.tsx';
import { PrivacySection } from './privacy-section.tsx';

const LINKS = [{ href: '/prospects.html', name: t('prospects.title') }];

async function saveIcp(icp: Icp, base: string) {
  const outcome = await command('save-icp', { icp, base });
  if (!outcome.ok) return outcome;
  return { ok: true as const, value: icpOf(outcome.value) };
}

function saveReport(report: BugReport) {
  saveFile(`leadlight-reading-report-${report.adapter}-${report.day}.json`, JSON.stringify(report, null, 2), 'application/json');
}

/** What a draft of this ICP would do, to stand beside its form. */
function previewOf(stored: StoredIcp, icps: readonly StoredIcp[], now: number) {
  return (draft: Icp) => <LivePreview draft={draft} stored={stored} icps={icps} read={readSavedSubjects} now={now} />;
}

/** ICPs, settings and how well pages are read, live. */
export function OptionsPage() {
  const icps = useIcps();
  const settings = useSettings();
  const update = useUpdateReady();
  const { shortcuts, onChange: onChangeShortcuts } = useShortcuts();
  const health = useHealth();
  const guard = useLeaveGuard();
  /** Id of the ICP in the editor; null before one was chosen, when it is the active one. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  return (
    <Page title={t('common.options')} links={LINKS}>
      {update !== null && <UpdateNotice version={update} onUpdate={takeUpdate} />}
      <section className="card" aria-labelledby="reading-title">
        <h2 id="reading-title">{t('settings.title')}</h2>
        {settings && <ReadingSettings settings={settings} onChange={(change) => command('change-settings', change)} onAutoMode={setAutoMode} onNeverSite={(site, never) => command('never-site', { site, never })} />}
      </section>
      <section className="card" id="today" aria-labelledby="today-title">
        <h2 id="today-title">{t('today.settings.title')}</h2>
        {settings && <TodaySettings settings={settings} onBadge={(todayBadge) => command('change-settings', { todayBadge })} onNotify={setNotifyToday} />}
      </section>
      {shortcuts !== null && shortcuts.length > 0 && (
        <section className="card" id="shortcuts" aria-labelledby="shortcuts-title">
          <h2 id="shortcuts-title">{t('ways.shortcuts.title')}</h2>
          <ShortcutList shortcuts={shortcuts} onChange={onChangeShortcuts} />
        </section>
      )}
      <Regrade />
      <Loaded live={icps} what={t('common.yourIcps')}>
        {(stored) => {
          const active = stored.find((icp) => icp.active === 1);
          const edited = stored.find((icp) => icp.id === chosen) ?? active;
          return (
            <>
              <section className="card" aria-labelledby="choice-title">
                <h2 id="choice-title">{t('icp.title')}</h2>
                <IcpChoiceSection
                  icps={stored}
                  editedId={edited?.id ?? null}
                  onEdit={(id) => guard.leave(() => setChosen(id))}
                  onHold={() => setChosen(edited?.id ?? null)}
                  now={now}
                />
                <h3>{t('icp.sections.import')}</h3>
                <IcpImport
                  onPreview={(text) => command('preview-icp', { text })}
                  onImport={(text, acceptance, base) => command('import-icp', { text, base, ...acceptance })}
                  onEffect={effectOf}
                  onKnow={({ publicKey, by }) => command('know-publisher', { publicKey, by, known: true })}
                />
              </section>
              {edited && <IcpScreen icp={edited.icp} check={icpProblems} onSave={saveIcp} onUnsaved={guard.setUnsaved} preview={previewOf(edited, stored, now)} />}
              {edited && <IcpFileSections stored={edited} icps={stored} />}
            </>
          );
        }}
      </Loaded>
      {settings && <PrivacySection settings={settings} />}
      {settings && <BackupSection settings={settings} />}
      <section className="card" aria-labelledby="health-title">
        <h2 id="health-title">{t('health.title')}</h2>
        <Loaded live={health} what={t('common.healthCounts')}>
          {(rows) => <ReadingHealth rows={rows} now={now} {...aboutThis()} loadPages={openReadings} onSave={saveReport} onForget={() => command('forget-health', {})} />}
        </Loaded>
      </section>
      {guard.dialog}
    </Page>
  );
}

/** By itself, so that the page is not drawn anew with every slice of the work. */
function Regrade() {
  const regrade = useRegrade();
  return regrade && <RegradeNotice {...regrade} onSteer={(stopped) => command('steer-regrade', { stopped })} />;
}
