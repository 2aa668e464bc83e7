import { once } from '#lib/evidence/once.ts';
import { type Dimension, DIMENSIONS, type Icp, type Persona, TAG_OF, type Tag, TAGS } from '#lib/icp/model.ts';
import type { Answer, BantCell, BantState, TagCell } from './model.ts';
import { QUESTIONS } from './questions.ts';
import { isLive, oncePerEvent, type RatedSignal } from './seen-signals.ts';
import { saidBy } from './tag-rows.ts';

/** Section 3: strengths must add up to this for a dimension to count as indicated. */
const INDICATED_FROM = 4;
const NO_BUDGET = 60;

/** Whom the questions are for: the persona's own come first, then the team's, then the general ones. */
export interface Asked {
  persona: Persona | null;
  questions: Icp['questions'];
}

function lastAnswer(tag: Tag, answers: readonly Answer[]): Answer | null {
  if (answers.length === 0) return null;
  const [last] = answers.filter((answer) => answer.tag === tag).toSorted((a, b) => b.at - a.at || (a.state === 'denied' ? -1 : 1));
  return last ?? null;
}

/** A live signal, with what it says for one tag. */
interface Said extends Pick<RatedSignal, 'row' | 'event'> {
  signal: RatedSignal;
  strength: number;
}

/** What live signals say, by tag, each event once for each. */
function sayings(signals: readonly RatedSignal[], now: number): ReadonlyMap<Tag, readonly Said[]> {
  const byTag = new Map<Tag, Said[]>();
  const events = new Set<string>();
  let live = 0;
  for (const signal of signals) {
    if (!isLive(signal, now)) continue;
    const { row, event, rule } = signal;
    live += 1;
    events.add(event);
    for (const { tag, strength } of saidBy(rule)) {
      const said = byTag.get(tag);
      if (said === undefined) byTag.set(tag, [{ row, event, signal, strength }]);
      else said.push({ row, event, signal, strength });
    }
  }
  if (events.size === live) return byTag;
  return new Map([...byTag].map(([tag, said]) => [tag, oncePerEvent(said, ({ strength }) => strength)]));
}

/** What the rep logged of a call, where no later answer says otherwise. */
function deniedSince(tag: Tag, said: readonly Said[], answer: Answer | null): boolean {
  if (tag !== TAG_OF.budget) return false;
  return said.some(({ row, signal }) => row === NO_BUDGET && signal.evidence.some(({ method, observedAt }) => method === 'rep' && observedAt > (answer?.at ?? -Infinity)));
}

/** Asked where no persona was found; asks nothing of its own. */
const NOBODY: Pick<Persona, 'questions'> = { questions: {} };

const questionsFor = once((persona: Pick<Persona, 'questions'>) =>
  once((questions: Icp['questions']) =>
    new Map(TAGS.map((tag): [Tag, string[]] => {
      const dimension = DIMENSIONS.find((name) => TAG_OF[name] === tag);
      const own = [...(persona.questions[tag] ?? []), ...((dimension && persona.questions[dimension]) ?? [])];
      return [tag, [...new Set([...own, ...(questions[tag] ?? []), ...QUESTIONS[tag]])]];
    })),
  ),
);

function standingOf(tag: Tag, said: readonly Said[], answers: readonly Answer[]): Pick<TagCell, 'state' | 'strength' | 'answer'> {
  const strength = said.reduce((sum, one) => sum + one.strength, 0);
  const answer = lastAnswer(tag, answers);
  const indicated = strength >= INDICATED_FROM ? 'indicated' : 'unknown';
  return { state: deniedSince(tag, said, answer) ? 'denied' : (answer?.state ?? indicated), strength, answer };
}

function signsOf(said: readonly Said[]): TagCell['signals'] {
  const signs: TagCell['signals'] = [];
  for (const { row, signal, strength } of said) {
    const [evidence] = signal.evidence;
    if (evidence !== undefined) signs.push({ row, label: signal.rule.label, strength, evidence });
  }
  return signs.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.row - b.row);
}

/**
 * What is known under each neutral tag, in the order of `TAGS`. A page sets a tag to at most "indicated", from the strengths of live
 * signals, each event once; only a rep confirms or denies, and the last answer counts (sections 3, 3.3).
 */
export function tagsOf(signals: readonly RatedSignal[], answers: readonly Answer[], { persona, questions }: Asked, now: number): TagCell[] {
  const said = sayings(signals, now);
  const asked = questionsFor(persona ?? NOBODY)(questions);
  return TAGS.map((tag) => {
    const ofTag = said.get(tag) ?? [];
    const { state, strength, answer } = standingOf(tag, ofTag, answers);
    return { tag, state, strength, answer, signals: signsOf(ofTag), questions: asked.get(tag) ?? [] };
  });
}

/** How the four BANT dimensions stand, as in `bantOf`, without signs and questions. */
export function bantStates(signals: readonly RatedSignal[], answers: readonly Answer[], now: number): Record<Dimension, BantState> {
  const said = sayings(signals, now);
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, standingOf(TAG_OF[dimension], said.get(TAG_OF[dimension]) ?? [], answers).state])) as Record<Dimension, BantState>;
}

/** The tags that are BANT, under their BANT names. */
export function bantOf(cells: readonly TagCell[]): BantCell[] {
  return DIMENSIONS.flatMap((dimension) =>
    cells.filter(({ tag }) => tag === TAG_OF[dimension]).map(({ tag: _tag, ...rest }) => ({ dimension, ...rest })),
  );
}
