import { useState } from 'react';
import { keyOf } from '#lib/i18n/key.ts';
import { t } from '#lib/i18n/t.ts';
import type { TodayGroup } from '#lib/prospects/today.ts';
import { Notice } from '../ui/notice.tsx';
import { TodayRow, type TodayActions } from './today-row.tsx';
import './today.css';

const SHOWN = 10;

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
    <div className="stack today">
      {count > 0 ? (
        <p className="today-count" role="status" tabIndex={-1}>
          {t('today.waiting', count)}
        </p>
      ) : (
        <Notice tone={saved === 0 ? 'info' : 'good'} title={t(saved === 0 ? 'today.noneSaved' : 'today.nothing')}>
          <p>{t(saved === 0 ? 'today.noneSavedMore' : 'today.nothingMore')}</p>
        </Notice>
      )}
      {groups.map((group) => (
        <Group key={group.kind} {...group} now={now} today={today} actions={actions} />
      ))}
      <p className="small muted">
        <a href="/options.html#today">{t('today.badge')}</a>
      </p>
    </div>
  );
}

interface GroupProps extends TodayGroup {
  now: number;
  today: string;
  actions: TodayActions;
}

function Group({ kind, items, now, today, actions }: GroupProps) {
  const [limit, setLimit] = useState(SHOWN);
  const id = `today-${kind}`;
  const left = items.length - limit;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} className="row">
        {t(`today.groups.${keyOf(kind)}`)} <span className="pill">{items.length}</span>
      </h2>
      <ul className="today-rows">
        {items.slice(0, limit).map(({ prospect, reason }) => (
          <TodayRow key={prospect.id} prospect={prospect} reason={reason} now={now} today={today} actions={actions} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button today-more" onClick={() => setLimit(limit + 5 * SHOWN)}>
          {t('today.showMore', Math.min(left, 5 * SHOWN))}
        </button>
      )}
    </section>
  );
}
