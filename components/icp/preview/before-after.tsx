import { ArrowRight } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Standing } from '#lib/insights/icp-effect.ts';
import { GradeTile } from '../../assessment/grade-tile.tsx';

/** Two grades with an arrow between; one where they are the same. */
export function BeforeAfter({ before, after }: { before: Standing; after: Standing }) {
  const same = before.grade === after.grade && before.status === after.status;
  return (
    <span className="before-after">
      {!same && (
        <>
          <GradeTile grade={before.grade} status={before.status} small />
          <ArrowRight aria-label={t('icp.preview.becomes')} />
        </>
      )}
      <GradeTile grade={after.grade} status={after.status} small />
    </span>
  );
}
