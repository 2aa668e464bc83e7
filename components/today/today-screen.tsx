import { keyOf } from '#lib/i18n/key.ts';
import { t } from '#lib/i18n/t.ts';
import type { TodayGroup } from '#lib/prospects/today.ts';
import { Notice } from '../ui/notice.tsx';
import { WorkGroup, WorkList } from '../ui/work-list.tsx';
import { TodayRow, type TodayActions } from './today-row.tsx';
import './today.css';

interface TodayScreenProps {
  groups: readonly TodayGroup[];
  /** Prospects saved in all. */
  saved: number;
  now: number;
  /** The reader's day (ISO). */
  today: string;
  actions: TodayActions;
}

/** All that waits today, in groups, each thing with why and what to do about it. */
export function TodayScreen({ groups, saved, now, today, actions }: TodayScreenProps) {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <WorkList className="today">
      {count > 0 ? (
        <p className="work-count" role="status">
          {t('today.waiting', count)}
        </p>
      ) : (
        <Notice tone={saved === 0 ? 'info' : 'good'} title={t(saved === 0 ? 'today.noneSaved' : 'today.nothing')}>
          <p>{t(saved === 0 ? 'today.noneSavedMore' : 'today.nothingMore')}</p>
        </Notice>
      )}
      {groups.map(({ kind, items }) => (
        <WorkGroup
          key={kind}
          id={`today-${kind}`}
          title={t(`today.groups.${keyOf(kind)}`)}
          items={items}
          renderRow={({ prospect, reason }) => <TodayRow key={prospect.id} prospect={prospect} reason={reason} now={now} today={today} actions={actions} />}
        />
      ))}
      <p className="small muted">
        <a href="/options.html#today">{t('today.badge')}</a>
      </p>
    </WorkList>
  );
}
