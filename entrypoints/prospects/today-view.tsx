import { useMemo } from 'react';
import type { TodayActions } from '#components/today/today-row.tsx';
import { TodayScreen } from '#components/today/today-screen.tsx';
import { localDay } from '#components/ui/day.ts';
import { type Clock, countToday, todayOf } from '#lib/prospects/today.ts';
import { KEEP_DAYS } from '#lib/qualify/keeping.ts';
import { command } from '#lib/react/command.ts';
import type { ViewProps } from './list-view.tsx';

const ACTIONS: TodayActions = {
  onDone: (id, kind) => command('put-aside', { id, kind, until: null }),
  onPutOff: (id, kind, until) => command('put-aside', { id, kind, until }),
  onLog: (prospectId) => (kind, more) => command('log-touch', { subject: { prospectId }, kind, ...more }),
  onInformed: (prospectId) => command('mark-informed', { subject: { prospectId } }),
  onDelete: (id) => command('delete-prospects', { ids: [id] }),
};

const clockAt = (now: number): Clock => ({ now, today: localDay(now), keepDays: KEEP_DAYS });

/** How many things wait today. */
export const waitingCount = (prospects: ViewProps['prospects'], now: number): number => countToday(prospects, clockAt(now));

/** What to do now. */
export function TodayView({ prospects, now }: ViewProps) {
  const groups = useMemo(() => todayOf(prospects, clockAt(now)), [prospects, now]);
  return <TodayScreen groups={groups} saved={prospects.length} now={now} today={localDay(now)} actions={ACTIONS} onUndo={(seq) => command('undo', { seq })} />;
}
