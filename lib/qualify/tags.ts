import { once } from '#lib/evidence/once.ts';
import { type Dimension, DIMENSIONS, type Icp, type Persona, TAG_OF, type Tag, TAGS } from '#lib/icp/model.ts';
import type { Answer, BantCell, BantState, TagCell } from './model.ts';
import { QUESTIONS } from './questions.ts';
import { isLive, type RatedSignal, repeatsEvents } from './seen-signals.ts';

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

type Sign = TagCell['signals'][number];

/** What live signals say of one tag. */
interface Said {
  /** The strongest first, then by row. */
  signs: Sign[];
  strength: number;
  /** Events of those signs. */
  events: Set<string> | null;
}

/** The live signals, the strongest first, equals as they came; put in place one by one, which costs a list this short least. */
function liveByStrength(signals: readonly RatedSignal[], now: number): RatedSignal[] {
  const live: RatedSignal[] = [];
  for (const signal of signals) if (isLive(signal, now)) live.push(signal);
  for (let at = 1; at < live.length; at++) {
    const signal = live[at] as RatedSignal;
    const { strength } = signal.rule;
    let place = at;
    for (; place > 0; place--) {
      const before = live[place - 1] as RatedSignal;
      if (before.rule.strength >= strength) break;
      live[place] = before;
    }
    live[place] = signal;
  }
  return live;
}

/**
 * What live signals say, in the order of `TAGS`; each event once for each tag, by the strongest of its signs. A signal speaks equally
 * strongly to all its tags, so one order of signals serves them all.
 */
function sayings(signals: readonly RatedSignal[], now: number): readonly Said[] {
  const repeated = repeatsEvents(signals);
  const all: Said[] = [];
  for (let place = 0; place < TAGS.length; place++) all.push({ signs: [], strength: 0, events: repeated ? new Set() : null });
  for (const signal of liveByStrength(signals, now)) {
    const { row, rule, event } = signal;
    const first = signal.evidence[0];
    if (first === undefined) continue;
    let sign: Sign = { row, label: rule.label, strength: rule.strength, evidence: first };
    for (const { place, strength } of rule.says) {
      const said = all[place];
      if (said === undefined || said.events?.has(event) === true) continue;
      said.events?.add(event);
      if (sign.strength !== strength) sign = { row, label: rule.label, strength, evidence: first };
      said.signs.push(sign);
      said.strength += strength;
    }
  }
  return all;
}

/** When the rep last logged that there is no budget; null where never. */
function refusal(signals: readonly RatedSignal[], now: number): { at: number; isLive: boolean } | null {
  const logged = signals.filter(({ row, evidence }) => row === NO_BUDGET && evidence[0]?.method === 'rep');
  if (logged.length === 0) return null;
  return { at: Math.max(...logged.map(({ evidence: [first] }) => first?.observedAt ?? 0)), isLive: logged.some((signal) => isLive(signal, now)) };
}

/** Asked where no persona was found; asks nothing of its own. */
const NOBODY: Pick<Persona, 'questions'> = { questions: {} };

const questionsFor = once((persona: Pick<Persona, 'questions'>) =>
  once((questions: Icp['questions']) =>
    TAGS.map((tag): string[] => {
      const dimension = DIMENSIONS.find((name) => TAG_OF[name] === tag);
      const own = [...(persona.questions[tag] ?? []), ...((dimension && persona.questions[dimension]) ?? [])];
      return [...new Set([...own, ...(questions[tag] ?? []), ...QUESTIONS[tag]])];
    }),
  ),
);

/** "No budget" stands against what was answered before it; once that is too old to deny, an older yes does not come back. */
function stateOf(tag: Tag, { strength }: Said, answer: Answer | null, refused: ReturnType<typeof refusal>): BantState {
  const isRefused = tag === TAG_OF.budget && refused !== null && refused.at > (answer?.at ?? -Infinity);
  if (isRefused && refused.isLive) return 'denied';
  if (answer !== null && !(isRefused && answer.state === 'confirmed')) return answer.state;
  return strength >= INDICATED_FROM ? 'indicated' : 'unknown';
}

/**
 * What is known under each neutral tag, in the order of `TAGS`. A page sets a tag to at most "indicated", from the strengths of live
 * signals, each event once; only a rep confirms or denies, and the last answer counts (sections 3, 3.3).
 */
export function tagsOf(signals: readonly RatedSignal[], answers: readonly Answer[], { persona, questions }: Asked, now: number): TagCell[] {
  const asked = questionsFor(persona ?? NOBODY)(questions);
  const refused = refusal(signals, now);
  const cells: TagCell[] = [];
  for (const said of sayings(signals, now)) {
    const place = cells.length;
    const tag = TAGS[place] ?? 'money';
    const answer = lastAnswer(tag, answers);
    cells.push({ tag, state: stateOf(tag, said, answer, refused), strength: said.strength, answer, signals: said.signs, questions: asked[place] ?? [] });
  }
  return cells;
}

/** How the four BANT dimensions stand, as in `bantOf`, without signs and questions. */
export function bantStates(signals: readonly RatedSignal[], answers: readonly Answer[], now: number): Record<Dimension, BantState> {
  const all = sayings(signals, now);
  const refused = refusal(signals, now);
  const state = (dimension: Dimension): BantState => {
    const tag = TAG_OF[dimension];
    const said = all[TAGS.indexOf(tag)];
    return said === undefined ? 'unknown' : stateOf(tag, said, lastAnswer(tag, answers), refused);
  };
  return { budget: state('budget'), authority: state('authority'), need: state('need'), timeline: state('timeline') };
}

/** The tags that are BANT, under their BANT names. */
export function bantOf(cells: readonly TagCell[]): BantCell[] {
  return DIMENSIONS.flatMap((dimension) =>
    cells.filter(({ tag }) => tag === TAG_OF[dimension]).map(({ state, strength, answer, signals, questions }) => ({ dimension, state, strength, answer, signals, questions })),
  );
}
