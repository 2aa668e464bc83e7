import type { ReactNode } from 'react';
import { PipelineScreen } from '#components/pipeline/pipeline-screen.tsx';
import { MergeDialog } from '#components/hygiene/merge-dialog.tsx';
import { type Pair, ReviewScreen } from '#components/hygiene/review-screen.tsx';
import { WorkspaceNav } from '#components/prospects/workspace-nav.tsx';
import { TodayScreen } from '#components/today/today-screen.tsx';
import { t } from '#lib/i18n/t.ts';
import { localDay, localTime } from '#lib/i18n/local-day.ts';
import { Page } from '#components/ui/page.tsx';
import type { MergePreview } from '#lib/messaging/hygiene-protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { countToday, todayOf } from '#lib/prospects/today.ts';
import { reviewOf } from '#lib/prospects/review.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { WAITING } from '#test/fixtures/waiting.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';

const done = async () => ({ ok: true as const, value: { undo: 1 } });
const clock = { now: NOW, today: localDay(NOW), local: localTime, keeping: { days: 180, since: 0 } };

function Pipeline({ prospects }: { prospects: readonly ListedProspect[] }) {
  return (
    <Page title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <WorkspaceNav views={[{ id: 'list', title: t('prospects.list') }, { id: 'pipeline', title: t('pipeline.title') }, { id: 'today', title: t('today.title'), count: atOnce(countToday(prospects, clock)) }]} current="pipeline" />
      <PipelineScreen prospects={prospects} icps={[SAMPLE_ICP]} today={clock.today} onDecide={done} />
    </Page>
  );
}

function Today({ prospects }: { prospects: readonly ListedProspect[] }) {
  return (
    <Page title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <WorkspaceNav views={[{ id: 'list', title: t('prospects.list') }, { id: 'pipeline', title: t('pipeline.title') }, { id: 'today', title: t('today.title'), count: atOnce(countToday(prospects, clock)) }]} current="today" />
      <TodayScreen groups={atOnce(todayOf(prospects, clock))} saved={prospects.length} now={NOW} today={clock.today} actions={{ onDone: done, onPutOff: done, onLog: () => done, onInformed: done, onVerify: done, onDelete: done }} />
    </Page>
  );
}

const LONG = { keep: 'Vereinigte Werkzeugmaschinen- und Anlagenbaugesellschaft Oberlausitz-Niederschlesien mbH', gone: 'VWA Oberlausitz' };
const FACTS = { industry: null, headCount: null, country: null, city: null, seniority: null, department: null, email: null, phone: null, readAt: NOW - 20 * 86_400_000 };
const PREVIEW: MergePreview = {
  keep: { id: 'w2', name: LONG.keep, company: null, known: 'vwa-oberlausitz.example', pages: 4, notes: 2, handoffs: 0, outcomes: 3, answers: 1 },
  gone: { id: 'w3', name: LONG.gone, company: null, known: null, pages: 1, notes: 0, handoffs: 0, outcomes: 0, answers: 0 },
  fields: [
    { field: 'companyName', keep: LONG.keep, gone: LONG.gone, result: LONG.keep, wins: 'keep' },
    { field: 'headCount', keep: '51–200 employees', gone: '240 employees', result: '240 employees', wins: 'gone' },
    { field: 'technology', keep: 'HubSpot', gone: 'SAP', result: 'HubSpot, SAP', wins: 'joined' },
    { field: 'founded', keep: null, gone: '1994', result: '1994', wins: 'gone' },
    { field: 'country', keep: 'Germany', gone: 'Germany', result: 'Germany', wins: 'same' },
  ],
  canSwap: true,
  related: true,
  people: 2,
  companyGone: null,
};

const pair = (keep: ListedProspect | undefined, gone: ListedProspect | undefined, reasons: Pair['reasons']): Pair[] => (keep && gone ? [{ keep, gone, reasons }] : []);

function Review({ prospects }: { prospects: readonly ListedProspect[] }) {
  const [one, long, other, fourth] = prospects;
  const doubtful = prospects.slice(2, 6).map((prospect, at) => ({ ...prospect, facts: { ...FACTS, ...[{ elsewhere: 'Halden Marine' }, { movedTo: 'tannhof-gruppe.example' }, { conflicts: ['headCount' as const, 'country' as const] }, {}][at] } }));
  return (
    <Page title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <WorkspaceNav views={[{ id: 'list', title: t('prospects.list') }, { id: 'review', title: t('hygiene.title') }]} current="review" />
      <ReviewScreen
        sure={pair(long, other, ['name-country', 'declared'])}
        maybe={pair(one, fourth, ['person-name'])}
        groups={atOnce(reviewOf(doubtful, NOW + 200 * 86_400_000))}
        saved={prospects.length}
        now={NOW}
        actions={{ onPreview: async () => ({ ok: true, value: PREVIEW }), onMerge: done, onApart: done, onVerify: done }}
      />
    </Page>
  );
}

/** What there is to do, and how far everything has come. */
export const WORK_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  pipeline: () => <Pipeline prospects={[...WAITING, ...SAMPLE_PROSPECTS]} />,
  'pipeline-empty': () => <Pipeline prospects={[]} />,
  review: () => <Review prospects={WAITING} />,
  'review-merge': () => <MergeDialog keep="w2" gone="w3" onPreview={async () => ({ ok: true, value: PREVIEW })} onMerge={done} onClose={() => {}} />,
  'review-empty': () => <Review prospects={[]} />,
  today: () => <Today prospects={WAITING} />,
  'today-empty': () => <Today prospects={[]} />,
  'today-nothing': () => <Today prospects={WAITING.slice(10)} />,
};
