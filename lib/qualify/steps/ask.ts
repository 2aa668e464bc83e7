import { once } from '#lib/evidence/once.ts';
import { DIMENSIONS, TAG_OF, type Tag } from '#lib/icp/model.ts';
import { anyOf } from '../any-of.ts';
import { type FrameworkCell, frameworkCells } from '../frameworks.ts';
import type { NextStep } from '../model.ts';
import { ANSWERS, PRODUCT_FIT_QUESTION } from '../questions.ts';
import type { Situation } from './situation.ts';

/** Need and authority decide whether it is worth anybody's time (section 2.7), so they are asked about first. */
const ASK_IN_ORDER: readonly Tag[] = ['pain', 'power', 'date', 'money', 'metric', 'champion', 'criteria', 'process', 'rival'];

const isOpen = ({ state }: FrameworkCell): boolean => state === 'unknown' || state === 'indicated';
const turnOf = once((tags: FrameworkCell['tags']): number => Math.min(...tags.map((tag) => ASK_IN_ORDER.indexOf(tag))));

function question(cell: FrameworkCell): NextStep[] {
  const about = cell.cells.find(({ state }) => state !== 'confirmed') ?? cell.cells[0];
  const asked = cell.questions[0];
  if (about === undefined || asked === undefined) return [];
  const sign = cell.signals[0]?.label;
  const known = cell.state === 'unknown' ? 'is unknown' : sign === undefined ? 'is known in part' : `is only indicated by a page (${sign})`;
  const dimension = DIMENSIONS.find((name) => TAG_OF[name] === about.tag);
  return [{
    kind: 'ask',
    text: `Ask: “${asked}”`,
    reason: `${cell.name} ${known}; a good answer names ${ANSWERS[about.tag].good}`,
    ...(dimension === undefined ? {} : { dimension }),
    tag: about.tag,
  }];
}

/** The question for each gap of the team's framework, in the persona's wording, the unknown before what a page only hints at (section 3.2). */
export function questions({ result }: Situation): NextStep[] {
  const open = frameworkCells(result.framework, result.tags).filter(isOpen).toSorted((a, b) => turnOf(a.tags) - turnOf(b.tags));
  return [...open.filter(({ state }) => state === 'unknown'), ...open.filter(({ state }) => state === 'indicated')].flatMap(question);
}

/** Product fit: what the offer takes and no page says; a must-have that is missing disqualifies early (section 3.2). */
export function productFit({ result }: Situation): NextStep[] {
  const { offer } = result;
  const open = offer?.mustHaves.filter(({ known }) => !known).map(({ text }) => text) ?? [];
  if (offer === null || open.length === 0) return [];
  return [{
    kind: 'ask',
    text: `Ask: “${PRODUCT_FIT_QUESTION}”`,
    reason: `${offer.name} takes ${anyOf(open.map((text) => `“${text}”`)).replace(/ or (?=“[^“]*$)/, ' and ')}, and no page says so; without it, disqualify early`,
    tag: 'criteria',
  }];
}
