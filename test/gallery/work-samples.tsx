import type { ReactNode } from 'react';
import { PipelineScreen } from '#components/pipeline/pipeline-screen.tsx';
import { WorkspaceNav } from '#components/prospects/workspace-nav.tsx';
import { TodayScreen } from '#components/today/today-screen.tsx';
import { localDay } from '#lib/i18n/local-day.ts';
import { Page } from '#components/ui/page.tsx';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { countToday, todayOf } from '#lib/prospects/today.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { WAITING } from '#test/fixtures/waiting.ts';

const done = async () => ({ ok: true as const, value: { undo: 1 } });
const clock = { now: NOW, today: localDay(NOW), keeping: { days: 180, since: 0 } };

function Pipeline({ prospects }: { prospects: readonly ListedProspect[] }) {
  return (
    <Page title="Prospects" links={[{ href: '/options.html', name: 'Options' }]}>
      <WorkspaceNav views={[{ id: 'list', title: 'List' }, { id: 'pipeline', title: 'Pipeline' }, { id: 'today', title: 'Today', count: countToday(prospects, clock) }]} current="pipeline" />
      <PipelineScreen prospects={prospects} icps={[SAMPLE_ICP]} today={clock.today} onDecide={done} />
    </Page>
  );
}

function Today({ prospects }: { prospects: readonly ListedProspect[] }) {
  return (
    <Page title="Prospects" links={[{ href: '/options.html', name: 'Options' }]}>
      <WorkspaceNav views={[{ id: 'list', title: 'List' }, { id: 'pipeline', title: 'Pipeline' }, { id: 'today', title: 'Today', count: countToday(prospects, clock) }]} current="today" />
      <TodayScreen groups={todayOf(prospects, clock)} saved={prospects.length} now={NOW} today={clock.today} actions={{ onDone: done, onPutOff: done, onLog: () => done, onInformed: done, onVerify: done, onDelete: done }} />
    </Page>
  );
}

/** What there is to do, and how far everything has come. */
export const WORK_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  pipeline: () => <Pipeline prospects={[...WAITING, ...SAMPLE_PROSPECTS]} />,
  'pipeline-empty': () => <Pipeline prospects={[]} />,
  today: () => <Today prospects={WAITING} />,
  'today-empty': () => <Today prospects={[]} />,
  'today-nothing': () => <Today prospects={WAITING.slice(10)} />,
};
