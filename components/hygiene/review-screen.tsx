import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { MergePreview } from '#lib/messaging/hygiene-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Duplicate } from '#lib/prospects/duplicates.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { IssueGroup } from '#lib/prospects/review.ts';
import { Notice } from '../ui/notice.tsx';
import { WorkGroup, WorkList } from '../ui/work-list.tsx';
import { DuplicateRow } from './duplicate-row.tsx';
import { IssueRow } from './issue-row.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import './hygiene.css';

/** Two prospects that may be one. */
export interface Pair {
  keep: ListedProspect;
  gone: ListedProspect;
  reasons: Duplicate['reasons'];
}

export interface ReviewActions {
  onPreview: (keep: string, gone: string) => Promise<Outcome<MergePreview>>;
  onMerge: (keep: string, gone: string) => Promise<Outcome<unknown>>;
  onApart: (one: string, other: string) => Promise<Outcome<unknown>>;
  /** The rep says that what is known still holds. */
  onVerify: (id: string) => Promise<Outcome<unknown>>;
}

interface ReviewScreenProps {
  /** Surely one by what they share, and those that only may be. */
  sure: readonly Pair[];
  maybe: readonly Pair[];
  groups: readonly IssueGroup[];
  /** Prospects saved in all. */
  saved: number;
  now: number;
  actions: ReviewActions;
}

/** Everything that may be wrong with what is kept, each thing with why and what to do about it. */
export function ReviewScreen({ sure, maybe, groups, saved, now, actions }: ReviewScreenProps) {
  const [comparing, setComparing] = useState<Pair | null>(null);
  const count = sure.length + maybe.length + groups.reduce((sum, { items }) => sum + items.length, 0);
  const duplicates = { now, onApart: actions.onApart, onCompare: setComparing };
  return (
    <WorkList className="review">
      {count > 0 ? (
        <div>
          <p className="work-count" role="status">
            {t('hygiene.count', count)}
          </p>
          <p className="small muted">{t('hygiene.intro')}</p>
        </div>
      ) : (
        <Notice tone={saved === 0 ? 'info' : 'good'} title={t(saved === 0 ? 'hygiene.noneSaved' : 'hygiene.clean')}>
          <p>{t(saved === 0 ? 'hygiene.noneSavedMore' : 'hygiene.cleanMore')}</p>
        </Notice>
      )}
      <WorkGroup id="review-sure" title={t('hygiene.duplicates')} items={sure} renderRow={(pair) => <DuplicateRow key={`${pair.keep.id} ${pair.gone.id}`} pair={pair} {...duplicates} />} />
      <WorkGroup id="review-maybe" title={t('hygiene.maybe')} items={maybe} renderRow={(pair) => <DuplicateRow key={`${pair.keep.id} ${pair.gone.id}`} pair={pair} {...duplicates} />} />
      {groups.map(({ kind, items }) => (
        <WorkGroup key={kind} id={`review-${kind}`} title={t(`hygiene.groups.${kind}`)} items={items} renderRow={({ prospect, issue }) => <IssueRow key={prospect.id} prospect={prospect} issue={issue} now={now} onVerify={actions.onVerify} />} />
      ))}
      {comparing && <MergeDialog keep={comparing.keep.id} gone={comparing.gone.id} onPreview={actions.onPreview} onMerge={actions.onMerge} onClose={() => setComparing(null)} />}
    </WorkList>
  );
}
