import { useMemo } from 'react';
import { localDay, localTime } from '#lib/i18n/local-day.ts';
import type { Clock } from '#lib/prospects/today.ts';
import { retentionRule } from '#lib/storage/retention.ts';
import { useLiveQuery } from './use-live-query.ts';

/** What Today goes by at a time: the reader's day, and how long persons are kept. */
export function useClock(now: number): Clock {
  const rule = useLiveQuery(retentionRule);
  const keeping = rule.state === 'ready' ? rule.value : null;
  return useMemo(() => ({ now, today: localDay(now), local: localTime, keeping }), [now, keeping]);
}
