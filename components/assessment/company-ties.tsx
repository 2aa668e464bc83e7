import type { AssessedView, CompanyTie, Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { Rich, slots } from '../ui/rich.tsx';
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
  return (
    <>
      {who.joined && (
        <p className="small company-joined">
          <Rich text={t('assessment.tieAsk.countsAs', { ...slots('name'), why: JOINED_WORDS[who.joined.reason] })} parts={{ name: <strong>{titleOf(who.joined)}</strong> }} />{' '}
          <button type="button" className="button-link" disabled={task.pending} onClick={() => who.joined && decide(who.joined.key, who.joined.reason === 'accepted' ? 'open' : 'apart')}>
            {t('common.undo')}
          </button>
        </p>
      )}
      {who.refused.map((tie) => (
        <p key={tie.key} className="small">
          {t('assessment.tieAsk.not', { name: titleOf(tie), why: JOINED_WORDS[tie.reason] })}{' '}
          <button type="button" className="button-link" disabled={task.pending} onClick={() => decide(tie.key, 'open')}>
            {t('common.undo')}
          </button>
        </p>
      ))}
      {who.suggestions.map((tie, index) => (
        <Notice
          key={tie.key}
          tone="info"
          title={who.personName ? t('assessment.tieAsk.isEmployer', { name: titleOf(tie) }) : t('assessment.tieAsk.isCompany', { name: titleOf(tie) })}
          actions={
            <>
              <button type="button" className="button button-small" disabled={task.pending} aria-label={t('assessment.tieAsk.yesLong', { name: titleOf(tie) })} onClick={() => decide(tie.key, 'same')}>
                {t('assessment.tieAsk.yes')}
              </button>
              <button type="button" className="button button-small" disabled={task.pending} aria-label={t('assessment.tieAsk.noLong', { name: titleOf(tie) })} onClick={() => decide(tie.key, 'apart')}>
                {t('assessment.tieAsk.no')}
              </button>
              {index === who.suggestions.length - 1 && tie.domain !== null && who.companyDomain === null && <CorrectValue field="companyDomain" text={null} fromRep={false} onCorrect={onCorrect} worded />}
            </>
          }
        >
          <p className="small">{t('assessment.tieAsk.until', { why: TIE_WORDS[tie.reason] })}</p>
        </Notice>
      ))}
      <ProblemText problem={task.problem} />
    </>
  );
}

function titleOf({ name, domain }: CompanyTie): string {
  return domain === null || domain === name ? name : `${name} (${domain})`;
}
