import { once, onceEach } from '#lib/evidence/once.ts';
import { type Dimension, DIMENSIONS, type Icp, type Persona, TAG_OF, type Tag, TAGS } from '#lib/icp/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { Answer, BantCell, BantState, TagCell } from './model.ts';
import { defaultQuestion, questionsIn } from './questions.ts';
import type { Say } from './say/index.ts';
import { isLive, type RatedSignal, sharedEvents } from './seen-signals.ts';

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

/** What live signals say of one tag: its signs, the strongest first, then by row, and their sum. */
type Said = Pick<TagCell, 'signals' | 'strength'>;

/** The live signals, the strongest first, equals as they came; put in place one by one, which costs a list this short least. */
function liveByStrength(signals: readonly RatedSignal[], now: number): RatedSignal[] {
  const live: RatedSignal[] = [];
  for (const signal of signals) if (isLive(signal, now)) live.push(signal);
  for (let at = 1; at < live.length; at++) {
    const signal = live[at] as RatedSignal;
    let place = at;
    for (; place > 0; place--) {
      const before = live[place - 1] as RatedSignal;
      if (before.rule.strength >= signal.rule.strength) break;
      live[place] = before;
    }
    live[place] = signal;
  }
  return live;
}

/**
 * Adds up what live signals say, `all` being in the order of `TAGS`; each event once for each tag, by the strongest of its signs. A
 * signal speaks equally strongly to all its tags, so one order of signals serves them all.
 */
function addUp(all: readonly Said[], signals: readonly RatedSignal[], now: number, say: Say | null): void {
  const shared = sharedEvents(signals);
  const heard = shared && new Set<string>();
  for (const signal of liveByStrength(signals, now)) {
    const { row, rule, event } = signal;
    const first = signal.evidence[0];
    if (first === undefined) continue;
    const isShared = shared !== null && shared.has(event);
    const label = say?.signals[row]?.label ?? rule.label;
    let sign: Sign = { row, label, strength: rule.strength, evidence: first };
    for (const { place, strength } of rule.says) {
      const said = all[place];
      if (said === undefined || (isShared && heard?.has(`${place} ${event}`) === true)) continue;
      if (isShared) heard?.add(`${place} ${event}`);
      if (sign.strength !== strength) sign = { row, label, strength, evidence: first };
      said.signals.push(sign);
      said.strength += strength;
    }
  }
}

/** When the rep last logged that there is no budget; null where never. */
function refusal(signals: readonly RatedSignal[], now: number): { at: number; isLive: boolean } | null {
  if (!signals.some(({ row }) => row === NO_BUDGET)) return null;
  const logged = signals.filter(({ row, evidence: [first] }) => row === NO_BUDGET && first?.method === 'rep');
  if (logged.length === 0) return null;
  return { at: Math.max(...logged.map(({ evidence: [first] }) => first?.observedAt ?? 0)), isLive: logged.some((signal) => isLive(signal, now)) };
}

/** Asked where no persona was found; asks nothing of its own. */
const NOBODY: Pick<Persona, 'questions'> = { questions: {} };

const questionsFor = once((persona: Pick<Persona, 'questions'>) =>
  onceEach((questions: Icp['questions'], tongue: Tongue) =>
    TAGS.map((tag): string[] => {
      const dimension = DIMENSIONS.find((name) => TAG_OF[name] === tag);
      const own = [...(persona.questions[tag] ?? []), ...((dimension && persona.questions[dimension]) ?? [])];
      const asked = [...own, ...(questions[tag] ?? [])].map((question) => defaultQuestion(tag, question, tongue));
      return [...new Set([...asked, ...questionsIn(tongue)[tag]])];
    }),
  ),
);

/** "No budget" stands against what was answered before it; once that is too old to deny, an older yes does not come back. */
function stateOf(tag: Tag, strength: number, answer: Answer | null, refused: ReturnType<typeof refusal>): BantState {
  const isRefused = tag === TAG_OF.budget && refused !== null && refused.at > (answer?.at ?? -Infinity);
  if (isRefused && refused.isLive) return 'denied';
  if (answer !== null && !(isRefused && answer.state === 'confirmed')) return answer.state;
  return strength >= INDICATED_FROM ? 'indicated' : 'unknown';
}

/**
 * What is known under each neutral tag, in the order of `TAGS`. A page sets a tag to at most "indicated", from the strengths of live
 * signals, each event once; only a rep confirms or denies, and the last answer counts (sections 3, 3.3).
 */
export function tagsOf(signals: readonly RatedSignal[], answers: readonly Answer[], { persona, questions }: Asked, now: number, say: Say): TagCell[] {
  const asked = questionsFor(persona ?? NOBODY)(questions, say.tongue);
  const cells = TAGS.map((tag, place): TagCell => ({ tag, state: 'unknown', strength: 0, answer: lastAnswer(tag, answers), signals: [], questions: asked[place] ?? [] }));
  addUp(cells, signals, now, say);
  const refused = refusal(signals, now);
  for (const cell of cells) cell.state = stateOf(cell.tag, cell.strength, cell.answer, refused);
  return cells;
}

/** How the four BANT dimensions stand, as in `bantOf`, without signs and questions. */
export function bantStates(signals: readonly RatedSignal[], answers: readonly Answer[], now: number): Record<Dimension, BantState> {
  const all = TAGS.map((): Said => ({ signals: [], strength: 0 }));
  addUp(all, signals, now, null);
  const refused = refusal(signals, now);
  const state = (dimension: Dimension): BantState => {
    const tag = TAG_OF[dimension];
    return stateOf(tag, all[TAGS.indexOf(tag)]?.strength ?? 0, lastAnswer(tag, answers), refused);
  };
  return { budget: state('budget'), authority: state('authority'), need: state('need'), timeline: state('timeline') };
}

/** The tags that are BANT, under their BANT names. */
export function bantOf(cells: readonly TagCell[]): BantCell[] {
  const bant: BantCell[] = [];
  for (const dimension of DIMENSIONS) {
    const cell = cells.find(({ tag }) => tag === TAG_OF[dimension]);
    if (cell !== undefined) bant.push({ dimension, state: cell.state, strength: cell.strength, answer: cell.answer, signals: cell.signals, questions: cell.questions });
  }
  return bant;
}
