import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { GradeTile } from '../assessment/grade-tile.tsx';
import { whoWords } from '../today/words.ts';
import { ageText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import type { Pair } from './review-screen.tsx';
import { reasonWords } from './words.ts';

interface DuplicateRowProps {
  pair: Pair;
  now: number;
  onApart: (one: string, other: string) => Promise<Outcome<unknown>>;
  onCompare: (pair: Pair) => void;
}

/** Two prospects that may be one, by what they share. */
export function DuplicateRow({ pair, now, onApart, onCompare }: DuplicateRowProps) {
  const task = useTask();
  const { keep, gone, reasons } = pair;
  const names = { one: whoWords(keep).name, other: whoWords(gone).name };

  return (
    <li className="work-row review-pair">
      <div className="review-two">
        <One prospect={keep} now={now} />
        <One prospect={gone} now={now} />
        <p className="small muted">{reasonWords(reasons)}</p>
      </div>
      <div className="row work-actions">
        <button type="button" className="button button-small button-primary" disabled={task.pending} aria-label={t('hygiene.compareOf', names)} onClick={() => onCompare(pair)}>
          {t('hygiene.compare')}
        </button>
        <button type="button" className="button button-small" disabled={task.pending} aria-label={t('hygiene.apartOf', names)} onClick={() => void task.run(() => onApart(keep.id, gone.id))}>
          {t('hygiene.apart')}
        </button>
      </div>
      <ProblemText problem={task.problem} />
    </li>
  );
}

function One({ prospect, now }: { prospect: ListedProspect; now: number }) {
  const { name, more } = whoWords(prospect);
  return (
    <div className="review-one">
      <GradeTile grade={prospect.grading.grade} status={prospect.grading.status} small />
      <p>
        <a href={`#prospect/${prospect.id}`}>
          <strong>{name}</strong>
        </a>{' '}
        <span className="muted">{[more, t('hygiene.saved', { when: ageText(prospect.savedAt, now) })].filter((part) => part !== '').join(' · ')}</span>
      </p>
    </div>
  );
}
