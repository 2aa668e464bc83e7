import type { ReactNode } from 'react';
import { ReadingHealth } from '#components/health/reading-health.tsx';
import { ReportDialog } from '#components/health/report-dialog.tsx';
import { IcpList } from '#components/icp/icp-list.tsx';
import { NewIcp } from '#components/icp/starter/new-icp.tsx';
import { SuggestionList } from '#components/icp/starter/suggestion-list.tsx';
import { useLeaveGuard } from '#components/icp/editor/leave-guard.tsx';
import { IcpImport } from '#components/icp/import/icp-import.tsx';
import { LivePreview } from '#components/icp/preview/live-preview.tsx';
import { IcpScreen } from '#components/icp/icp-screen.tsx';
import { RegradeNotice } from '#components/prospects/regrade-notice.tsx';
import { ReadingSettings } from '#components/settings/reading-settings.tsx';
import { ShortcutList } from '#components/settings/shortcut-list.tsx';
import { TodaySettings } from '#components/settings/today-settings.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { Page } from '#components/ui/page.tsx';
import { WelcomeScreen } from '#components/welcome/welcome-screen.tsx';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Icp } from '#lib/icp/model.ts';
import { suggestCriteria } from '#lib/icp/suggest.ts';
import { believe } from '#lib/evidence/profile.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';
import { siteHealth } from '#lib/insights/site-health.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { startersIn } from '#lib/icp/starters.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_HEALTH } from '#test/fixtures/health.ts';
import { reading, TODAY } from '#test/insights/rows.ts';
import { inBatches, savedSubjects } from '#test/fixtures/subjects.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { EXPORT_SAMPLES } from './export-samples.tsx';
import { IMPORT_SAMPLES } from './import-samples.tsx';
import { DETAIL_SAMPLES, HANDOFF_SAMPLES, PANEL_SAMPLES } from './detail-samples.tsx';
import { ICP_FILE_SAMPLES } from './icp-file-samples.tsx';
import { LIST_SAMPLES } from './list-samples.tsx';
import { PASTE_SAMPLES } from './paste-samples.tsx';
import { PRIVACY_SAMPLES } from './privacy-samples.tsx';
import { RESCUE_SAMPLES } from './rescue-samples.tsx';
import { WORK_SAMPLES } from './work-samples.tsx';

const done = (): Promise<Outcome<null>> => Promise.resolve({ ok: true, value: null });
const invalid = (): Promise<Outcome<never>> =>
  Promise.resolve({
    ok: false,
    error: {
      code: 'invalid',
      message: 'This file has 2 errors.',
      details: [
        { path: 'criteria[2].weight', message: 'must be greater than 0' },
        { path: 'thresholds.grade.a', message: 'expected a number, found text' },
      ],
    },
  });

/** As the install leaves them. */
const starters = (): StoredIcp[] => startersIn(tongue()).map((icp, at) => ({ id: icp.id, icp, contentHash: icp.id, active: at === 0 ? 1 : 0, inUse: 1, updatedAt: NOW }));
const SETTINGS: Settings = { paused: false, autoMode: true, autoLinkedIn: false, linkedInNoticeSeen: true, neverSites: ['intranet.example', 'mail.example'], welcomed: true, icpChosen: true, firstGradeAt: null, readBudgetMs: 400, purpose: '', todayBadge: true, notifyToday: false, notifiedOn: '' };
const ICPS: StoredIcp[] = [
  { id: SAMPLE_ICP.id, icp: SAMPLE_ICP, contentHash: 'aaaa', active: 1, inUse: 1, updatedAt: NOW },
  { id: 'machines', icp: { ...SAMPLE_ICP, id: 'machines', name: 'Industrial equipment', version: '2.0.1', notes: 'Makers of machines and parts.' }, contentHash: 'cccc', active: 0, inUse: 0, updatedAt: NOW },
  { id: 'services', icp: { ...SAMPLE_ICP, id: 'services', name: 'Professional services', version: '1.0.0', notes: 'Consultancies, auditors and agencies.' }, contentHash: 'dddd', active: 0, inUse: 0, updatedAt: NOW },
];

const HEAVIER: Icp = { ...SAMPLE_ICP, criteria: SAMPLE_ICP.criteria.map((criterion) => (criterion.id === 'size' ? { ...criterion, weight: 200 } : criterion)) };
const SUBJECTS = savedSubjects(90);
const believed = (which: (index: number) => boolean) => SUBJECTS.filter((_, index) => which(index)).map(({ subject }) => ({ company: subject.company ? believe(subject.company, NOW) : {}, person: null }));
const CUSTOMERS = believed((index) => index % 8 === 0);
const OTHERS = believed((index) => index % 8 !== 0);
const LONG = 'Manufacturers of machine tools, presses and packaging lines with plants in several countries';
const SEVERAL = ICPS.map((stored, index) => (index === 0 ? stored : { ...stored, inUse: 1 as const, icp: { ...stored.icp, name: index === 1 ? LONG : stored.icp.name, applies: { industries: ['135'], countries: [], regions: ['DACH', 'NORDICS'], headCount: { min: 50, max: 5000 } } } }));
const readSubjects = () => inBatches(SUBJECTS);

const REPORT = {
  leadlight: '1.0.0',
  browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  loadPages: () => Promise.resolve([reading({ companyName: 0 }, { pageTitle: 'Brightforge Systems and Daughters, Makers of Welding Robots for Shipyards in Northern Europe | LinkedIn' })]),
  onSave: () => {},
};

function Health({ rows }: { rows: readonly HealthRow[] }) {
  return (
    <Page title={t('common.options')} narrow links={[{ href: '/prospects.html', name: t('prospects.title') }]}>
      <section className="card">
        <h2>{t('health.title')}</h2>
        <ReadingHealth rows={rows} now={Date.parse(TODAY)} {...REPORT} onForget={done} />
      </section>
    </Page>
  );
}

/** Another ICP is about to be opened, with changes of this one not saved. */
function Leaving() {
  const guard = useLeaveGuard();
  const leave = () => {
    guard.setUnsaved(true);
    guard.leave(() => {});
  };
  return (
    <Page title={t('common.options')} links={[]}>
      <button type="button" className="button" onClick={leave}>
        Another ICP
      </button>
      {guard.dialog}
    </Page>
  );
}

/** Every state of the full pages, by name. */
export const PAGE_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  ...ICP_FILE_SAMPLES,
  ...EXPORT_SAMPLES,
  ...IMPORT_SAMPLES,
  ...DETAIL_SAMPLES,
  ...HANDOFF_SAMPLES,
  ...PANEL_SAMPLES,
  ...LIST_SAMPLES,
  ...WORK_SAMPLES,
  ...PASTE_SAMPLES,
  ...PRIVACY_SAMPLES,
  ...RESCUE_SAMPLES,
  'prospects-regrading': () => (
    <Page title={t('prospects.title')} links={[]}>
      <RegradeNotice phase="grade" done={3200} of={50_000} stopped={false} onSteer={done} />
      <RegradeNotice phase="follow" done={31_400} of={50_000} stopped={false} onSteer={done} />
      <RegradeNotice phase="grade" done={3200} of={50_000} stopped onSteer={done} />
    </Page>
  ),
  'prospects-loading': () => (
    <Page title={t('prospects.title')} links={[]}>
      <Loaded live={{ state: 'loading' }} what="your prospects">
        {() => null}
      </Loaded>
    </Page>
  ),
  'prospects-failed': () => (
    <Page title={t('prospects.title')} links={[]}>
      <Loaded live={{ state: 'failed', message: 'The database could not be opened.' }} what="your prospects">
        {() => null}
      </Loaded>
    </Page>
  ),
  options: () => (
    <Page title={t('common.options')} narrow links={[{ href: '/prospects.html', name: t('prospects.title') }]}>
      <section className="card">
        <h2>{t('settings.title')}</h2>
        <ReadingSettings settings={SETTINGS} onChange={done} onNeverSite={done} onAutoMode={done} />
      </section>
      <section className="card">
        <h2>{t('today.settings.title')}</h2>
        <TodaySettings settings={SETTINGS} onBadge={done} onNotify={done} />
      </section>
      <section className="card">
        <h2>{t('ways.shortcuts.title')}</h2>
        <ShortcutList shortcuts={[{ name: '_execute_action', keys: 'Alt+Shift+L' }, { name: 'open-panel', keys: null }]} onChange={() => {}} />
      </section>
      <section className="card">
        <h2>{t('icp.title')}</h2>
        <IcpList icps={ICPS} editedId={SAMPLE_ICP.id} onEdit={() => {}} onNew={() => {}} onMain={done} onUse={done} onDuplicate={done} onDelete={done} />
        <h3>Import</h3>
        <IcpImport onPreview={invalid} onImport={done} onEffect={invalid} onKnow={done} />
      </section>
    </Page>
  ),
  editor: () => (
    <Page title={t('common.options')} links={[{ href: '/prospects.html', name: t('prospects.title') }]}>
      <IcpScreen icp={SAMPLE_ICP} check={icpProblems} onSave={async (icp) => ({ ok: true, value: icp })} onUnsaved={() => {}} />
    </Page>
  ),
  'editor-leave': () => <Leaving />,
  'icp-new': () => (
    <Page title={t('common.options')} narrow links={[]}>
      <section className="card">
        <h2>{t('icp.title')}</h2>
        <IcpList icps={SEVERAL} editedId="machines" onEdit={() => {}} onNew={() => {}} onMain={done} onUse={done} onDuplicate={done} onDelete={done} />
        <NewIcp onAdd={done} onClose={() => {}} countWon={async () => 11} knowCustomers={async () => ({ ok: true, value: [] })} findCustomers={async () => ({ customers: [], others: [] })} now={NOW} />
        <h3>What they share</h3>
        <SuggestionList suggestions={suggestCriteria(CUSTOMERS, OTHERS, tongue())} task={{ pending: false, problem: null, run: async () => true, clear: () => {} }} onCreate={() => {}} />
      </section>
    </Page>
  ),
  'icp-preview': () => (
    <Page title={t('common.options')} narrow links={[]}>
      <section className="card" style={{ width: '22rem', maxWidth: '100%' }}>
        <h2>What it says</h2>
        <LivePreview draft={HEAVIER} stored={ICPS[0]!} icps={ICPS} read={readSubjects} now={NOW} />
      </section>
    </Page>
  ),
  health: () => <Health rows={SAMPLE_HEALTH} />,
  'health-empty': () => <Health rows={[]} />,
  report: () => (
    <Page title={t('common.options')} narrow links={[]}>
      <ReportDialog {...REPORT} site={siteHealth(SAMPLE_HEALTH, TODAY)[0]!} rows={SAMPLE_HEALTH} day={TODAY} onClose={() => {}} />
    </Page>
  ),
  welcome: () => (
    <Page title={t('welcome.title')} narrow links={[{ href: '/options.html', name: t('common.options') }]}>
      <WelcomeScreen icps={starters()} settings={{ ...SETTINGS, autoMode: false, icpChosen: false }} keys={{ icon: 'Alt+Shift+L', panel: 'Alt+Shift+K' }} onActivate={done} onAutoMode={done} />
    </Page>
  ),
  'welcome-done': () => (
    <Page title={t('welcome.title')} narrow links={[{ href: '/options.html', name: t('common.options') }]}>
      <WelcomeScreen icps={ICPS} settings={{ autoMode: false, firstGradeAt: NOW, icpChosen: true }} keys={{ icon: null, panel: null }} onActivate={done} onAutoMode={done} />
    </Page>
  ),
};
