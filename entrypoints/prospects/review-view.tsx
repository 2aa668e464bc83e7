import { useCallback } from 'react';
import { type Pair, type ReviewActions, ReviewScreen } from '#components/hygiene/review-screen.tsx';
import { useInSlices } from '#components/prospects/in-slices.ts';
import { Loaded } from '#components/ui/loading.tsx';
import { t } from '#lib/i18n/t.ts';
import { type Duplicate, duplicatesIn } from '#lib/prospects/duplicates.ts';
import { reviewOf } from '#lib/prospects/review.ts';
import { command } from '#lib/react/command.ts';
import type { ViewProps } from './list-view.tsx';

const ACTIONS: ReviewActions = {
  onPreview: (keep, gone) => command('preview-merge', { keep, gone }),
  onMerge: (keep, gone) => command('merge-prospects', { keep, gone }),
  onApart: (one, other) => command('keep-apart', { one, other }),
  onVerify: (id) => command('edit-prospects', { ids: [id], edit: { kind: 'verified' } }),
};

/** What may be wrong with what is kept. */
export function ReviewView({ prospects, now }: ViewProps) {
  const found = useInSlices(prospects.length, useCallback(() => reviewed(prospects, now), [prospects, now]));
  return (
    <Loaded live={found} what={t('common.yourProspects')}>
      {(doubts) => <ReviewScreen {...doubts} saved={prospects.length} now={now} actions={ACTIONS} />}
    </Loaded>
  );
}

function* reviewed(prospects: ViewProps['prospects'], now: number) {
  const groups = yield* reviewOf(prospects, now);
  const byId = new Map(prospects.map((prospect) => [prospect.id, prospect]));
  const pairs = yield* duplicatesIn(prospects);
  const shown = (some: readonly Duplicate[]): Pair[] =>
    some.flatMap(({ keep, gone, reasons }) => {
      const [one, other] = [byId.get(keep), byId.get(gone)];
      return one && other ? { keep: one, gone: other, reasons } : [];
    });
  return { groups, sure: shown(pairs.filter(({ sure }) => sure)), maybe: shown(pairs.filter(({ sure }) => !sure)) };
}
