/**
 * Jobs whose titles no table knows ("Pipe layer", "Polier"): cards of the same list as known ones. General reason: a list repeats its
 * form, so a heading of the same rank with the same lines below ("Apply", a contract, a place) names the same kind of thing.
 */
import type { Block, Page } from '../page.ts';
import { isPlace, isWorking } from './role-details.ts';
import { cleanTitle, isOpenApplication, looksLikeCall } from './role-titles.ts';

const ENOUGH = 2;
const CARD_MAX = 14;
const LINE_MAX = 40;

const rank = ({ level, tag, landmark, link }: Block): string => [level, level > 0 ? '' : tag, landmark, link === null ? '' : 'link'].join(' ');

/** What the short lines of a card are: "apply now", a working time, a place. */
function marksOf(page: Page, block: Block, from: string): Set<string> {
  const marks = new Set<string>();
  for (const next of page.blocks.slice(block.index + 1, block.index + 1 + CARD_MAX)) {
    if (rank(next) === from || (block.level > 0 && next.level > 0 && next.level <= block.level) || next.landmark !== block.landmark) break;
    if (next.text.length > LINE_MAX) continue;
    if (isWorking(next.text)) marks.add('working');
    else if (isPlace(next.text, page.lang)) marks.add('place');
    if (next.level > 0 || next.link !== null) marks.add(next.text.toLowerCase());
  }
  return marks;
}

const mayBeTitle = (text: string): boolean => text.length > 2 && text.length < 80 && text.split(' ').length < 11 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/[.!?:…]$/.test(text) && !looksLikeCall(text) && !isOpenApplication(text) && !isWorking(text);

/**
 * Blocks of further jobs, in order.
 * @param known blocks of titles that are known to be jobs
 */
export function siblingsOf(page: Page, known: readonly Block[]): Block[] {
  const groups = new Map<string, Block[]>();
  for (const block of known) {
    const key = rank(block);
    if (block.level === 0 && block.link === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [block]);
    else group.push(block);
  }
  return [...groups].flatMap(([key, group]) => {
    if (group.length < ENOUGH) return [];
    const marks = group.map((block) => marksOf(page, block, key));
    const shared = [...(marks[0] ?? [])].filter((mark) => marks.every((all) => all.has(mark)));
    if (shared.length === 0) return [];
    const titles = new Set(group.map(({ text }) => text));
    return page.blocks.filter((block) => rank(block) === key && !titles.has(block.text) && mayBeTitle(cleanTitle(block.text)) && shared.every((mark) => marksOf(page, block, key).has(mark)));
  });
}
