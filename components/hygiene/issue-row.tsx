import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { Issue } from '#lib/prospects/review.ts';
import { GradeTile } from '../assessment/grade-tile.tsx';
import { whoWords } from '../today/words.ts';
import { PageLink } from '../ui/page-link.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { issueWords } from './words.ts';

interface IssueRowProps {
  prospect: ListedProspect;
  issue: Issue;
  now: number;
  onVerify: (id: string) => Promise<Outcome<unknown>>;
}

/** One thing that may be wrong with a prospect: look at it, read its page again, or say that all still holds. */
export function IssueRow({ prospect, issue, now, onVerify }: IssueRowProps) {
  const task = useTask();
  const { id, url, grading } = prospect;
  const { name, more } = whoWords(prospect);

  return (
    <li className="work-row">
      <GradeTile grade={grading.grade} status={grading.status} small />
      <div className="review-who">
        <p>
          <a href={`#prospect/${id}`}>
            <strong>{name}</strong>
          </a>
          {more !== '' && <span className="muted"> {more}</span>}
        </p>
        <p>{issueWords(issue, now)}</p>
      </div>
      <div className="row work-actions">
        {url.startsWith('http') && (
          <PageLink url={url} className="button button-small">
            {t('hygiene.reread')}
          </PageLink>
        )}
        <button type="button" className="button button-small" disabled={task.pending} aria-label={t('hygiene.verifyOf', { name })} onClick={() => void task.run(() => onVerify(id))}>
          {t('hygiene.verify')}
        </button>
      </div>
      <ProblemText problem={task.problem} />
    </li>
  );
}
