import { Check, CircleCheck, CircleDashed, CircleDot, CircleX, Eye, X, type LucideIcon } from 'lucide-react';
import type { BantState, CriterionState } from '#lib/qualify/model.ts';
import { BANT_WORDS, STATE_WORDS } from './words.ts';

const CRITERION_ICONS: Readonly<Record<CriterionState, LucideIcon>> = {
  match: CircleCheck,
  partial: CircleDot,
  mismatch: CircleX,
  unknown: CircleDashed,
};

const BANT_ICONS: Readonly<Record<BantState, LucideIcon>> = {
  unknown: CircleDashed,
  indicated: Eye,
  confirmed: Check,
  denied: X,
};

/** State of a criterion as icon and word, so that colour is never the only sign. */
export function CriterionMark({ state }: { state: CriterionState }) {
  const Icon = CRITERION_ICONS[state];
  return (
    <span className={`mark mark-${state}`}>
      <Icon aria-hidden />
      {STATE_WORDS[state]}
    </span>
  );
}

/** State of a BANT dimension as icon and word. */
export function BantMark({ state }: { state: BantState }) {
  const Icon = BANT_ICONS[state];
  return (
    <span className={`mark mark-bant-${state}`}>
      <Icon aria-hidden />
      {BANT_WORDS[state]}
    </span>
  );
}
