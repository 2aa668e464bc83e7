import { useId, type KeyboardEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { FrameworkCell } from '#lib/qualify/frameworks.ts';
import type { Answer } from '#lib/qualify/model.ts';
import { answersIn } from '#lib/qualify/questions.ts';
import { EvidenceList } from '../assessment/evidence-list.tsx';
import type { Answered, Said } from '../assessment/framework.tsx';
import { BantMark } from '../assessment/state-mark.tsx';
import { useDraft } from '../ui/drafts.tsx';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { quoted } from '../ui/quoted.ts';
import { useTask } from '../ui/use-task.ts';

interface SheetCellProps {
  subject: string;
  cell: FrameworkCell;
  now: number;
  /** Who said it and when. */
  said: Said;
  onAnswer: Answered;
  /** Kept, and on to the next question. */
  onKept: () => void;
}

/** One thing to find out: the question to ask, what was said, and whether that confirms or denies it. */
export function SheetCell({ subject, cell, now, said, onAnswer, onKept }: SheetCellProps) {
  const id = useId();
  const task = useTask();
  const answer = lastAnswer(cell);
  const note = useDraft(`${subject} ${cell.name}`, answer?.note ?? '');
  const [question, ...more] = cell.questions;

  async function keep(state: 'confirmed' | 'denied', goOn = false) {
    const text = note.text.trim();
    if (!(await task.run(() => onAnswer(cell.tags, state, { ...said, ...(text && { note: text }) })))) return;
    note.drop();
    if (goOn) onKept();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void keep(event.shiftKey ? 'denied' : 'confirmed', true);
  }

  const button = (state: 'confirmed' | 'denied', label: string) => (
    <button type="button" className="button button-small" aria-pressed={answer?.state === state} aria-describedby={`${id}-head`} disabled={task.pending} onClick={() => void keep(state)}>
      {label}
    </button>
  );

  return (
    <li className={`sheet-cell sheet-${cell.state}`} onKeyDown={onKeyDown}>
      <div className="sheet-head" id={`${id}-head`}>
        <h3>{cell.name}</h3>
        <BantMark state={cell.state} />
      </div>
      {question && (
        <p className="sheet-question" id={`${id}-question`}>
          {question}
        </p>
      )}
      <textarea className="input" rows={2} maxLength={1000} placeholder={t('detail.sheet.said')} aria-label={t('detail.sheet.saidOn', { name: cell.name })} aria-describedby={question && `${id}-question`} value={note.text} onChange={(event) => note.type(event.target.value)} />
      <div className="row">
        {button('confirmed', t('detail.sheet.confirmed'))}
        {button('denied', t('detail.sheet.denied'))}
        {answer && (
          <button type="button" className="button-link small" disabled={task.pending} onClick={() => void task.run(() => onAnswer(cell.tags, 'unknown'))}>
            {t('detail.sheet.takeBack')}
          </button>
        )}
        <p className="small muted" role="status">
          {answer && keptText(answer)}
        </p>
      </div>
      <ProblemText problem={task.problem} />
      {(more.length > 0 || cell.signals.length > 0) && (
        <details>
          <summary className="small">
            {[more.length > 0 ? t('detail.sheet.moreQuestions', more.length) : '', cell.signals.length > 0 ? t('detail.sheet.signs', cell.signals.length) : ''].filter(Boolean).join(' · ')}
            <span className="sr-only"> ({cell.name})</span>
          </summary>
          <ul className="small sheet-more">
            {more.map((other) => (
              <li key={other}>{quoted(other)}</li>
            ))}
            {cell.cells.map(({ tag }) => (
              <li key={tag} className="muted">
                {t('detail.sheet.good', answersIn(tongue())[tag])}
              </li>
            ))}
            {cell.signals.map((signal) => (
              <li key={`${signal.row}|${signal.evidence.url}|${signal.evidence.raw}`}>
                <p>{signal.strength < 0 ? t('detail.sheet.against', { sign: signal.label }) : signal.label}</p>
                <EvidenceList evidence={[signal.evidence]} now={now} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The newest of what was said under the tags of a cell. */
function lastAnswer({ cells }: FrameworkCell): Answer | undefined {
  return cells.flatMap(({ answer }) => answer ?? []).toSorted((a, b) => b.at - a.at)[0];
}

function keptText({ by, at }: Answer): string {
  const day = dayText(at);
  return by ? t('detail.sheet.keptBy', { by, day }) : t('detail.sheet.kept', { day });
}
