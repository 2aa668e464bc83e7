/** Facts behind a label: definition lists, tables, "Founded: 1998", and figures over their label ("61" above "Employees"). */
import { type Found, foundIn } from '../finding.ts';
import { type LabelledFact, labelled } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { isOthers } from './others.ts';

export interface LabelledText {
  facts: readonly LabelledFact[];
  label: string;
  value: string;
  block: Block;
}

const COLON = /^([^:：]{1,60}?)\s*[:：]\s*(\S.*)$/u;
const FIGURE = /^[~+>≈]?\s?\d[\d.,\s]{0,10}\s?[+k]?$/i;

/** Every label with its text, in page order. */
export const labelledTexts = (page: Page): readonly LabelledText[] => page.once('labelled', find);

function find(page: Page): LabelledText[] {
  const results: LabelledText[] = [];
  const { blocks } = page;
  for (const [index, block] of blocks.entries()) {
    if (block.quoted || block.text.length > 400 || block.landmark === 'nav' || isOthers(page, block)) continue;
    const inline = COLON.exec(block.text);
    if (inline !== null) {
      const [, label = '', value = ''] = inline;
      const facts = labelled(label);
      if (facts.length > 0) results.push({ facts, label, value, block });
      continue;
    }
    const facts = labelled(block.text.replace(/[:：]$/, ''));
    if (facts.length === 0) continue;
    const next = blocks[index + 1];
    const label = block.text.replace(/[:：]$/, '');
    const before = blocks[index - 1];
    if (before !== undefined && facts.includes('headCount') && standsUnderFigure(blocks, index)) {
      results.push({ facts: ['headCount'], label, value: before.text, block: before });
    } else if (next !== undefined && isValueOf(block, next)) results.push({ facts, label, value: next.text, block: next });
  }
  return results;
}

/** "240" above "Employees". Where figures stand on both sides, the end of the row tells whether figures or labels come first. */
function standsUnderFigure(blocks: readonly Block[], index: number): boolean {
  const label = blocks[index];
  const isFigure = (at: number): boolean => FIGURE.test(blocks[at]?.text ?? '');
  if (label === undefined || !isFigure(index - 1) || /^(?:dt|dd|td|th)$/.test(label.tag)) return false;
  const parent = label.el.parent;
  const withBefore = blocks[index - 1]?.el.parent === parent;
  const withNext = blocks[index + 1]?.el.parent === parent;
  if (!isFigure(index + 1) || withBefore !== withNext) return withBefore || !isFigure(index + 1);
  let at = index;
  while (isFigure(at + 1) && isCaption(blocks[at + 2])) at += 2;
  return !isFigure(at + 1);
}

const isCaption = (block: Block | undefined): boolean => block !== undefined && block.level === 0 && block.text.length < 30 && !FIGURE.test(block.text);

/** A value stands in the cell after its label, or right after a label that ends with a colon, is bold or is a small heading. */
function isValueOf(label: Block, next: Block): boolean {
  if (label.tag === 'dt') return next.tag === 'dd' || next.el.closest('dd') !== null;
  if (label.tag === 'th' || label.tag === 'td') return next.tag === 'td' || next.el.closest('td') !== null;
  if (/[:：]$/.test(label.text)) return true;
  return label.level >= 3 || label.el === next.el || label.el.parent === next.el.parent;
}

/** Findings of one fact. `accept` looks at the value. */
export const behindLabel = (fact: LabelledFact, accept: (value: string, label: string) => boolean = () => true) => (page: Page): Found[] =>
  labelledTexts(page)
    .filter(({ facts, value, label }) => facts.includes(fact) && value.length <= 200 && accept(value, label))
    .flatMap(({ label, value, block }) => foundIn(block, value, { place: `label "${label.slice(0, 40)}"`, method: 'labelled', hints: { label } }) ?? []);
