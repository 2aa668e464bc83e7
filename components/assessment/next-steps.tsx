import { Ban, MessageCircleQuestionMark, Phone, Search, ShieldCheck, Sprout, Wand, type LucideIcon } from 'lucide-react';
import type { NextStep, NextStepKind } from '#lib/qualify/model.ts';
import { STEP_WORDS } from './words.ts';

const ICONS: Readonly<Record<NextStepKind, LucideIcon>> = {
  'find-fact': Search,
  ask: MessageCircleQuestionMark,
  contact: Phone,
  nurture: Sprout,
  disqualify: Ban,
  'clean-up': Wand,
  privacy: ShieldCheck,
};

/** Up to three suggested actions, best first, each with its reason. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  return (
    <section className="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">Next</h2>
      {steps.length === 0 ? (
        <p className="muted">Nothing to suggest right now.</p>
      ) : (
        <ol>
          {steps.slice(0, 3).map((step) => (
            <Step key={`${step.kind}|${step.text}`} step={step} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({ step }: { step: NextStep }) {
  const Icon = ICONS[step.kind];
  return (
    <li>
      <Icon aria-hidden />
      <div>
        <p>
          <span className="sr-only">{STEP_WORDS[step.kind]}: </span>
          <strong>{step.text}</strong>
        </p>
        <p className="small muted">{step.reason}</p>
      </div>
    </li>
  );
}
