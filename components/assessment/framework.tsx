import { tongue } from '#lib/i18n/tongue.ts';
import type { Framework as FrameworkId, Tag } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { type FrameworkCell, frameworkCells, FRAMEWORKS } from '#lib/qualify/frameworks.ts';
import type { BantState, TagCell } from '#lib/qualify/model.ts';
import { answersIn } from '#lib/qualify/questions.ts';
import { t } from '#lib/i18n/t.ts';
import { midSentence } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { quoted } from '../ui/quoted.ts';
import { useTask } from '../ui/use-task.ts';
import { EvidenceList } from './evidence-list.tsx';
import { BantMark } from './state-mark.tsx';
import { BANT_WORDS, TAG_WORDS } from './words.ts';

/** What was said, by whom, and on which day (ISO date; left out, today). */
export interface Said {
  note?: string;
  by?: string;
  on?: string;
}

/** Records what a person said; "unknown" takes the answer back. */
export type Answered = (tags: readonly Tag[], state: Exclude<BantState, 'indicated'>, said?: Said) => Promise<Outcome<unknown>>;

interface FrameworkProps {
  framework: FrameworkId;
  tags: readonly TagCell[];
  now: number;
  onAnswer?: Answered | undefined;
}

/** What is known of the purchase, in the cells of the team's framework, each with its state and the question to ask. */
export function Framework({ framework, tags, now, onAnswer }: FrameworkProps) {
  return (
    <section className="framework" aria-labelledby="framework-title">
      <h2 id="framework-title">{FRAMEWORKS[framework].name}</h2>
      <ul>
        {frameworkCells(framework, tags, tongue()).map((cell) => (
          <li key={cell.name}>
            <Cell cell={cell} now={now} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cell({ cell, now, onAnswer }: { cell: FrameworkCell; now: number; onAnswer: Answered | undefined }) {
  const [question, ...more] = cell.questions;
  const notes = cell.cells.flatMap(({ answer }) => (answer?.note ? [answer.note] : []));
  return (
    <div className="cell">
      <h3>{cell.name}</h3>
      <BantMark state={cell.state} />
      {cell.cells.length > 1 && cell.state === 'indicated' && <p className="small muted">{cell.cells.map(partWords).join(', ')}</p>}
      {[...new Set(notes)].map((note) => (
        <p key={note} className="small">
          {quoted(note)}
        </p>
      ))}
      {question && cell.state !== 'confirmed' && <p className="cell-question">{t('assessment.cell.ask', { question })}</p>}
      {onAnswer && <Answers cell={cell} onAnswer={onAnswer} />}
      {(cell.signals.length > 0 || more.length > 0) && (
        <details>
          <summary className="small">
            {cell.signals.length > 0 ? t('assessment.cell.signs', cell.signals.length) : t('assessment.cell.more')}
            <span className="sr-only"> {t('assessment.cell.for', { name: cell.name })}</span>
          </summary>
          <ul className="small">
            {cell.signals.map((signal) => (
              <li key={`${signal.row}|${signal.evidence.url}|${signal.evidence.raw}`}>
                <p>{signal.strength < 0 ? t('assessment.cell.against', { sign: signal.label }) : signal.label}</p>
                <EvidenceList evidence={[signal.evidence]} now={now} />
              </li>
            ))}
            {more.map((q) => (
              <li key={q}>{quoted(q)}</li>
            ))}
            {cell.cells.map(({ tag }) => (
              <li key={tag} className="muted">
                {t('assessment.cell.answer', { ...answersIn(tongue())[tag] })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Of a cell that rests on several things: "Authority confirmed". */
function partWords({ tag, state }: TagCell): string {
  return t('assessment.cell.part', { tag: TAG_WORDS[tag], state: midSentence(BANT_WORDS[state]) });
}

function Answers({ cell, onAnswer }: { cell: FrameworkCell; onAnswer: Answered }) {
  const task = useTask();
  const button = (state: 'confirmed' | 'denied') => (
    <button
      type="button"
      className="button button-small"
      aria-pressed={cell.state === state}
      aria-label={state === 'confirmed' ? t('assessment.cell.confirmedBy', { name: cell.name }) : t('assessment.cell.deniedBy', { name: cell.name })}
      disabled={task.pending}
      onClick={() => void task.run(() => onAnswer(cell.tags, cell.state === state ? 'unknown' : state))}
    >
      {BANT_WORDS[state]}
    </button>
  );
  return (
    <>
      <div className="row cell-answers">
        {button('confirmed')}
        {button('denied')}
      </div>
      <ProblemText problem={task.problem} />
    </>
  );
}
