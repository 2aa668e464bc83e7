import { once } from '#lib/evidence/once.ts';
import { type Dimension, DIMENSIONS, TAG_OF, type Tag } from '#lib/icp/model.ts';
import { allOf } from '../any-of.ts';
import { frameworkIn, type Part, partState, type PartState, questionsOf } from '../frameworks.ts';
import type { NextStep } from '../model.ts';
import { answersIn } from '../questions.ts';
import type { Say } from '../say/index.ts';
import type { Situation } from './situation.ts';

/** Need and authority decide whether it is worth anybody's time (section 2.7), so they are asked about first. */
const ASK_IN_ORDER: readonly Tag[] = ['pain', 'power', 'date', 'money', 'metric', 'champion', 'criteria', 'process', 'rival'];

const turnOf = ({ tags }: Part): number => Math.min(...tags.map((tag) => ASK_IN_ORDER.indexOf(tag)));
const inTurn = once((parts: readonly Part[]): readonly Part[] => parts.toSorted((a, b) => turnOf(a) - turnOf(b)));

const DIMENSION_OF: ReadonlyMap<Tag, Dimension> = new Map(DIMENSIONS.map((dimension) => [TAG_OF[dimension], dimension]));

function question({ name, state, cells }: PartState, { steps: { ask }, tongue }: Say): NextStep | null {
  const about = cells.find((cell) => cell.state !== 'confirmed') ?? cells[0];
  const asked = questionsOf(cells)[0];
  if (about === undefined || asked === undefined) return null;
  const sign = cells.find(({ signals }) => signals.length > 0)?.signals[0]?.label;
  const { tag } = about;
  const text = ask.text(asked);
  const { good } = answersIn(tongue)[tag];
  const reason = state === 'unknown' ? ask.unknown(name, good) : sign === undefined ? ask.partly(name, good) : ask.indicated(name, sign, good);
  const dimension = DIMENSION_OF.get(tag);
  return dimension === undefined ? { kind: 'ask', text, reason, tag } : { kind: 'ask', text, reason, dimension, tag };
}

/** The question for each gap of the team's framework, in the persona's wording, the unknown before what a page only hints at (section 3.2). */
export function questions({ result, say }: Situation): NextStep[] {
  const unknown: NextStep[] = [];
  const indicated: NextStep[] = [];
  for (const part of inTurn(frameworkIn(result.framework, say.tongue).parts)) {
    const stands = partState(part, result.tags);
    if (stands.state !== 'unknown' && stands.state !== 'indicated') continue;
    const step = question(stands, say);
    if (step !== null) (stands.state === 'unknown' ? unknown : indicated).push(step);
  }
  return unknown.concat(indicated);
}

/** Product fit: what the offer takes and no page says; a must-have that is missing disqualifies early (section 3.2). */
export function productFit({ result, say }: Situation): NextStep[] {
  const { offer } = result;
  const { ask } = say.steps;
  const open = offer?.mustHaves.filter(({ known }) => !known).map(({ text }) => text) ?? [];
  if (offer === null || open.length === 0) return [];
  return [{
    kind: 'ask',
    text: ask.text(ask.productFit),
    reason: ask.takes(offer.name, allOf(open.map(say.asks.quoted), say)),
    tag: 'criteria',
  }];
}
