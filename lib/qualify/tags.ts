import { type Dimension, DIMENSIONS, type Icp, type Persona, TAG_OF, type Tag, TAGS } from '#lib/icp/model.ts';
import type { Answer, BantCell, BantState, TagCell } from './model.ts';
import { QUESTIONS } from './questions.ts';
import { isLive, oncePerEvent, type RatedSignal } from './seen-signals.ts';
import { strengthFor } from './tag-rows.ts';

/** Section 3: strengths must add up to this for a dimension to count as indicated. */
const INDICATED_FROM = 4;
const NO_BUDGET = 60;

/** Whom the questions are for: the persona's own come first, then the team's, then the general ones. */
export interface Asked {
  persona: Persona | null;
  questions: Icp['questions'];
}

function lastAnswer(tag: Tag, answers: readonly Answer[]): Answer | null {
  const [last] = answers.filter((answer) => answer.tag === tag).toSorted((a, b) => b.at - a.at || (a.state === 'denied' ? -1 : 1));
  return last ?? null;
}

/** What the rep logged of a call, where no later answer says otherwise. */
function deniedSince(tag: Tag, signals: readonly RatedSignal[], answer: Answer | null): boolean {
  if (tag !== TAG_OF.budget) return false;
  return signals.some(({ row, evidence }) => row === NO_BUDGET && evidence.some(({ method, observedAt }) => method === 'rep' && observedAt > (answer?.at ?? -Infinity)));
}

function questionsFor(tag: Tag, { persona, questions }: Asked): string[] {
  const dimension = DIMENSIONS.find((name) => TAG_OF[name] === tag);
  const own = [...(persona?.questions[tag] ?? []), ...((dimension && persona?.questions[dimension]) ?? [])];
  return [...new Set([...own, ...(questions[tag] ?? []), ...QUESTIONS[tag]])];
}

interface Standing extends Pick<TagCell, 'state' | 'strength' | 'answer'> {
  counted: RatedSignal[];
}

function standingOf(tag: Tag, live: readonly RatedSignal[], answers: readonly Answer[]): Standing {
  const strengthOf = ({ rule }: RatedSignal): number => strengthFor(tag, rule);
  const counted = oncePerEvent(live.filter((signal) => strengthOf(signal) !== 0), strengthOf);
  const strength = counted.reduce((sum, signal) => sum + strengthOf(signal), 0);
  const answer = lastAnswer(tag, answers);
  const indicated = strength >= INDICATED_FROM ? 'indicated' : 'unknown';
  return { state: deniedSince(tag, counted, answer) ? 'denied' : (answer?.state ?? indicated), strength, answer, counted };
}

function cell(tag: Tag, live: readonly RatedSignal[], answers: readonly Answer[], asked: Asked): TagCell {
  const { counted, ...standing } = standingOf(tag, live, answers);
  const signals = counted.flatMap(({ row, rule, evidence: [first] }) =>
    first === undefined ? [] : [{ row, label: rule.label, strength: strengthFor(tag, rule), evidence: first }],
  );
  signals.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.row - b.row);
  return { tag, ...standing, signals, questions: questionsFor(tag, asked) };
}

/**
 * What is known under each neutral tag, in the order of `TAGS`. A page sets a tag to at most "indicated", from the strengths of live
 * signals, each event once; only a rep confirms or denies, and the last answer counts (sections 3, 3.3).
 */
export function tagsOf(signals: readonly RatedSignal[], answers: readonly Answer[], asked: Asked, now: number): TagCell[] {
  const live = signals.filter((signal) => isLive(signal, now));
  return TAGS.map((tag) => cell(tag, live, answers, asked));
}

/** How the four BANT dimensions stand, as in `bantOf`, without signs and questions. */
export function bantStates(signals: readonly RatedSignal[], answers: readonly Answer[], now: number): Record<Dimension, BantState> {
  const live = signals.filter((signal) => isLive(signal, now));
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, standingOf(TAG_OF[dimension], live, answers).state])) as Record<Dimension, BantState>;
}

/** The tags that are BANT, under their BANT names. */
export function bantOf(cells: readonly TagCell[]): BantCell[] {
  return DIMENSIONS.flatMap((dimension) =>
    cells.filter(({ tag }) => tag === TAG_OF[dimension]).map(({ tag: _tag, ...rest }) => ({ dimension, ...rest })),
  );
}
