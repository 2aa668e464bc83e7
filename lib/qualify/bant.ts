import { DIMENSIONS, type Dimension, type Persona } from '#lib/icp/model.ts';
import type { BantAnswer, BantCell } from './model.ts';
import { QUESTIONS } from './questions.ts';
import { isLive, oncePerEvent, type RatedSignal } from './seen-signals.ts';

/** Section 3: strengths must add up to this for a dimension to count as indicated. */
const INDICATED_FROM = 4;
const NO_BUDGET = 60;

const strengthFor = (dimension: Dimension, { rule }: RatedSignal): number => (rule.dimensions[dimension] ?? 0) * rule.strength;

function lastAnswer(dimension: Dimension, answers: readonly BantAnswer[]): BantAnswer | undefined {
  return answers
    .filter((answer) => answer.dimension === dimension)
    .toSorted((a, b) => b.at - a.at || (a.state === 'denied' ? -1 : 1))[0];
}

/** What the rep logged on a signal of a call, where no later answer says otherwise. */
function deniedByRep(signals: readonly RatedSignal[]): boolean {
  return signals.some(({ row, evidence }) => row === NO_BUDGET && evidence.some(({ method }) => method === 'rep'));
}

function cell(dimension: Dimension, signals: readonly RatedSignal[], answers: readonly BantAnswer[], persona: Persona | null): BantCell {
  const speaking = signals.filter((signal) => strengthFor(dimension, signal) !== 0);
  const counted = oncePerEvent(speaking, (signal) => strengthFor(dimension, signal));
  const strength = counted.reduce((sum, signal) => sum + strengthFor(dimension, signal), 0);
  const answer = lastAnswer(dimension, answers);
  const indicated = strength >= INDICATED_FROM ? 'indicated' : 'unknown';
  return {
    dimension,
    state: answer?.state ?? (deniedByRep(counted) ? 'denied' : indicated),
    strength,
    signals: counted
      .flatMap((signal) => {
        const [evidence] = signal.evidence;
        if (evidence === undefined) return [];
        return [{ row: signal.row, label: signal.rule.label, strength: strengthFor(dimension, signal), evidence }];
      })
      .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.row - b.row),
    questions: [...new Set([...(persona?.questions[dimension] ?? []), ...QUESTIONS[dimension]])],
  };
}

/**
 * The four BANT cells. A page sets a dimension to at most "indicated", from the strengths of live signals, each event once;
 * only a rep confirms or denies, and the last answer counts (section 3).
 */
export function bantOf(
  signals: readonly RatedSignal[],
  answers: readonly BantAnswer[],
  persona: Persona | null,
  now: number,
): BantCell[] {
  const live = signals.filter((signal) => isLive(signal, now));
  return DIMENSIONS.map((dimension) => cell(dimension, live, answers, persona));
}
