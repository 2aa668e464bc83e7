import { Ban, CalendarClock, MessageCircleQuestionMark, Phone, Search, ShieldCheck, Sprout, Wand, type LucideIcon } from 'lucide-react';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayWords } from '#lib/qualify/due.ts';
import type { NextStep, NextStepKind } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { STEP_WORDS } from './words.ts';

/** Notes that a saved person was told that their data are kept. */
export type MarkInformed = () => Promise<Outcome<unknown>>;

interface NextStepsProps {
  steps: readonly NextStep[];
  onInformed?: MarkInformed | undefined;
}

const SHOWN = 3;

const ICONS: Readonly<Record<NextStepKind, LucideIcon>> = {
  'find-fact': Search,
  ask: MessageCircleQuestionMark,
  contact: Phone,
  nurture: Sprout,
  disqualify: Ban,
  'clean-up': Wand,
  privacy: ShieldCheck,
};

/** Three suggested actions, best first, each with its reason and deadline; the rest behind a click. */
export function NextSteps({ steps, onInformed }: NextStepsProps) {
  const more = steps.slice(SHOWN);
  return (
    <section className="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('assessment.next.title')}</h2>
      {steps.length === 0 ? <p className="muted">{t('assessment.next.none')}</p> : <List steps={steps.slice(0, SHOWN)} onInformed={onInformed} />}
      {more.length > 0 && (
        <details>
          <summary className="small">{t('assessment.next.more', more.length)}</summary>
          <List steps={more} onInformed={onInformed} />
        </details>
      )}
    </section>
  );
}

function List({ steps, onInformed }: NextStepsProps) {
  return (
    <ol>
      {steps.map((step) => (
        <Step key={`${step.kind}|${step.text}`} step={step} onInformed={onInformed} />
      ))}
    </ol>
  );
}

function Step({ step, onInformed }: { step: NextStep; onInformed: MarkInformed | undefined }) {
  const Icon = ICONS[step.kind];
  return (
    <li>
      <Icon aria-hidden />
      <div>
        <p>
          <span className="sr-only">{STEP_WORDS[step.kind]}: </span>
          <strong>{step.text}</strong>
        </p>
        {step.due && step.kind !== 'privacy' && !step.text.includes(dayWords(step.due, tongue())) && (
          <p className="small step-due">
            <CalendarClock aria-hidden /> {t('assessment.next.by', { day: dayWords(step.due, tongue()) })}
          </p>
        )}
        <p className="small muted">{step.reason}</p>
        {step.duty === 'inform' && onInformed && <Informed onInformed={onInformed} />}
      </div>
    </li>
  );
}

function Informed({ onInformed }: { onInformed: MarkInformed }) {
  const task = useTask();
  return (
    <>
      <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(onInformed)}>
        {t('assessment.next.told')}
      </button>
      <ProblemText problem={task.problem} />
    </>
  );
}
