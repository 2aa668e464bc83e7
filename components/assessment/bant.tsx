import type { Dimension } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { BantCell, BantState } from '#lib/qualify/model.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { EvidenceList } from './evidence-list.tsx';
import { BantMark } from './state-mark.tsx';
import { DIMENSION_WORDS } from './words.ts';

/** Records what a person said of a dimension; "unknown" takes the answer back. */
export type AnswerBant = (dimension: Dimension, state: Exclude<BantState, 'indicated'>) => Promise<Outcome<unknown>>;

/** Budget, authority, need, timeline: four cells with state and the question to ask. */
export function Bant({ cells, now, onAnswer }: { cells: readonly BantCell[]; now: number; onAnswer?: AnswerBant | undefined }) {
  return (
    <section className="bant" aria-labelledby="bant-title">
      <h2 id="bant-title">BANT</h2>
      <ul>
        {cells.map((cell) => (
          <li key={cell.dimension}>
            <Cell cell={cell} now={now} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cell({ cell, now, onAnswer }: { cell: BantCell; now: number; onAnswer: AnswerBant | undefined }) {
  const name = DIMENSION_WORDS[cell.dimension];
  const [question, ...more] = cell.questions;
  return (
    <div className="cell">
      <h3>{name}</h3>
      <BantMark state={cell.state} />
      {question && cell.state !== 'confirmed' && <p className="cell-question">Ask: “{question}”</p>}
      {onAnswer && <Answers cell={cell} onAnswer={onAnswer} />}
      {(cell.signals.length > 0 || more.length > 0) && (
        <details>
          <summary className="small">
            {cell.signals.length > 0 ? `${cell.signals.length} ${cell.signals.length === 1 ? 'sign' : 'signs'} found` : 'More questions'}
            <span className="sr-only"> for {name}</span>
          </summary>
          <ul className="small">
            {cell.signals.map((signal) => (
              <li key={`${signal.row}|${signal.evidence.raw}`}>
                <p>{signal.label}</p>
                <EvidenceList evidence={[signal.evidence]} now={now} />
              </li>
            ))}
            {more.map((q) => (
              <li key={q}>“{q}”</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Answers({ cell, onAnswer }: { cell: BantCell; onAnswer: AnswerBant }) {
  const task = useTask();
  const name = DIMENSION_WORDS[cell.dimension];
  const button = (state: 'confirmed' | 'denied', label: string) => (
    <button
      type="button"
      className="button button-small"
      aria-pressed={cell.state === state}
      aria-label={`${name} ${label.toLowerCase()} by a person`}
      disabled={task.pending}
      onClick={() => void task.run(() => onAnswer(cell.dimension, cell.state === state ? 'unknown' : state))}
    >
      {label}
    </button>
  );
  return (
    <>
      <div className="row cell-answers">
        {button('confirmed', 'Confirmed')}
        {button('denied', 'Denied')}
      </div>
      <ProblemText problem={task.problem} />
    </>
  );
}
