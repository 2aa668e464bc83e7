import type { AssessedView, CompanyTie, Outcome } from '#lib/messaging/protocol.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { CorrectValue, type Correct } from './correct-value.tsx';
import { JOINED_WORDS, TIE_WORDS } from './words.ts';

/** Keeps the rep's word on whether the page's company and another are one; "open" takes it back. */
export type DecideIdentity = (key: string, verdict: 'same' | 'apart' | 'open') => Promise<Outcome<unknown>>;

interface CompanyTiesProps {
  who: AssessedView['who'];
  onDecide: DecideIdentity;
  onCorrect: Correct;
}

/** Which other company this page counts for, and which it may be: the rep accepts or refuses, and is asked once. */
export function CompanyTies({ who, onDecide, onCorrect }: CompanyTiesProps) {
  const task = useTask();
  const decide = (key: string, verdict: 'same' | 'apart' | 'open') => void task.run(() => onDecide(key, verdict));
  const subject = who.personName ? 'employer' : 'company';
  return (
    <>
      {who.joined && (
        <p className="small company-joined">
          <span className="muted">Counts as</span> <strong>{titleOf(who.joined)}</strong> <span className="muted">{JOINED_WORDS[who.joined.reason]}</span>{' '}
          <button type="button" className="button-link" disabled={task.pending} onClick={() => who.joined && decide(who.joined.key, who.joined.reason === 'accepted' ? 'open' : 'apart')}>
            Undo
          </button>
        </p>
      )}
      {who.refused.map((tie) => (
        <p key={tie.key} className="small">
          <span className="muted">Not</span> {titleOf(tie)}
          <span className="muted">, {JOINED_WORDS[tie.reason]}</span>{' '}
          <button type="button" className="button-link" disabled={task.pending} onClick={() => decide(tie.key, 'open')}>
            Undo
          </button>
        </p>
      ))}
      {who.suggestions.map((tie, index) => (
        <Notice
          key={tie.key}
          tone="info"
          title={`Is this ${subject} ${titleOf(tie)}?`}
          actions={
            <>
              <button type="button" className="button button-small" disabled={task.pending} aria-label={`Yes, the same: ${titleOf(tie)}`} onClick={() => decide(tie.key, 'same')}>
                Yes, the same
              </button>
              <button type="button" className="button button-small" disabled={task.pending} aria-label={`No, another: not ${titleOf(tie)}`} onClick={() => decide(tie.key, 'apart')}>
                No, another
              </button>
              {index === who.suggestions.length - 1 && tie.domain !== null && who.companyDomain === null && <CorrectValue field="companyDomain" text={null} fromRep={false} onCorrect={onCorrect} worded />}
            </>
          }
        >
          <p className="small">{TIE_WORDS[tie.reason]} Until you say so, nothing of it is counted here.</p>
        </Notice>
      ))}
      <ProblemText problem={task.problem} />
    </>
  );
}

function titleOf({ name, domain }: CompanyTie): string {
  return domain === null || domain === name ? name : `${name} (${domain})`;
}
