import { Ban, CircleDashed } from 'lucide-react';
import type { Assessment } from '#lib/qualify/model.ts';
import './grade-tile.css';

/** The letter as a pane of leaded glass. Without a letter the pane is empty, never red. */
export function GradeTile({ grade, status, small = false }: Pick<Assessment, 'grade' | 'status'> & { small?: boolean }) {
  const size = small ? ' grade-small' : '';
  if (grade === null) {
    const Icon = status === 'excluded' ? Ban : CircleDashed;
    return (
      <span className={`grade grade-none${size}`} role="img" aria-label={status === 'excluded' ? 'No grade: excluded' : 'No grade: too little known'}>
        <Icon aria-hidden />
      </span>
    );
  }
  return (
    <span className={`grade grade-${grade.charAt(0).toLowerCase()}${size}`} role="img" aria-label={`Grade ${spoken(grade)}`}>
      <span aria-hidden>{grade}</span>
    </span>
  );
}

function spoken(grade: string): string {
  return grade.replace('+', ' plus').replace(/[−-]/, ' minus');
}
