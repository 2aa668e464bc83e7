import { useMemo } from 'react';
import { type Pair, type ReviewActions, ReviewScreen } from '#components/hygiene/review-screen.tsx';
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
  const groups = useMemo(() => reviewOf(prospects, now), [prospects, now]);
  const { sure, maybe } = useMemo(() => pairsIn(prospects), [prospects]);
  return <ReviewScreen sure={sure} maybe={maybe} groups={groups} saved={prospects.length} now={now} actions={ACTIONS} />;
}

function pairsIn(prospects: ViewProps['prospects']): { sure: Pair[]; maybe: Pair[] } {
  const byId = new Map(prospects.map((prospect) => [prospect.id, prospect]));
  const pairs = duplicatesIn(prospects);
  const shown = (some: readonly Duplicate[]): Pair[] =>
    some.flatMap(({ keep, gone, reasons }) => {
      const [one, other] = [byId.get(keep), byId.get(gone)];
      return one && other ? { keep: one, gone: other, reasons } : [];
    });
  return { sure: shown(pairs.filter(({ sure }) => sure)), maybe: shown(pairs.filter(({ sure }) => !sure)) };
}
