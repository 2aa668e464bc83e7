import { useCallback } from 'react';
import { useInSlices } from '#components/prospects/in-slices.ts';
import type { TodayActions } from '#components/today/today-row.tsx';
import { TodayScreen } from '#components/today/today-screen.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { t } from '#lib/i18n/t.ts';
import { todayOf } from '#lib/prospects/today.ts';
import { command } from '#lib/react/command.ts';
import { useClock } from '#lib/react/use-clock.ts';
import type { ViewProps } from './list-view.tsx';

const ACTIONS: TodayActions = {
  onDone: (id, kind) => command('put-aside', { id, kind, until: null }),
  onPutOff: (id, kind, until) => command('put-aside', { id, kind, until }),
  onLog: (prospectId) => (kind, more) => command('log-touch', { subject: { prospectId }, kind, ...more }),
  onInformed: (prospectId) => command('mark-informed', { subject: { prospectId } }),
  onVerify: (id) => command('edit-prospects', { ids: [id], edit: { kind: 'verified' } }),
  onDelete: (id) => command('delete-prospects', { ids: [id] }),
};

/** What to do now. */
export function TodayView({ prospects, now }: ViewProps) {
  const clock = useClock(now);
  const groups = useInSlices(prospects.length, useCallback(() => todayOf(prospects, clock), [prospects, clock]));
  return (
    <Loaded live={groups} what={t('common.yourProspects')}>
      {(found) => <TodayScreen groups={found} saved={prospects.length} now={now} today={clock.today} actions={ACTIONS} />}
    </Loaded>
  );
}
