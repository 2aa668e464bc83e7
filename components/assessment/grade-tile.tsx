import { Ban, CircleDashed } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import './grade-tile.css';

/** The letter as a pane of leaded glass. Without a letter the pane is empty, never red. */
export function GradeTile({ grade, status, small = false }: Pick<Assessment, 'grade' | 'status'> & { small?: boolean }) {
  const size = small ? ' grade-small' : '';
  if (grade === null) {
    const Icon = status === 'excluded' ? Ban : CircleDashed;
    return (
      <span className={`grade grade-none${size}`} role="img" aria-label={status === 'excluded' ? t('assessment.tile.excluded') : t('assessment.tile.little')}>
        <Icon aria-hidden />
      </span>
    );
  }
  return (
    <span className={`grade grade-${grade.charAt(0).toLowerCase()}${size}`} role="img" aria-label={t('assessment.tile.grade', { grade: spoken(grade) })}>
      <span aria-hidden>{grade}</span>
    </span>
  );
}

function spoken(grade: string): string {
  return grade.replace('+', t('assessment.tile.plus')).replace(/[−-]/, t('assessment.tile.minus'));
}
