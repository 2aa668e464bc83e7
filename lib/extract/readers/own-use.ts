/** Tells a product a company works with from one that a job post asks people to know. */
import type { TechnologyUse } from '#lib/evidence/model.ts';
import type { Block } from '../page.ts';
import { fromTables } from '../tables.ts';
import { NOT_THIS_ONE, OWN_USE, OWN_USE_JAPANESE, type OwnUseWords } from './own-use-table.ts';
import { LETTER, caseless, sentences, wholeWords } from './words.ts';

const of = (part: keyof OwnUseWords): string => Object.values(OWN_USE).map((words) => words[part]).join('|');

const patterns = fromTables(() => ({
  says: wholeWords(of('says')),
  saysInPosts: caseless(`(?<![${LETTER}0-9])(?:${of('says')}|${of('saysInPosts')})(?![${LETTER}0-9])`),
  ourDirectlyBefore: caseless(`(?<![${LETTER}0-9])(?:${of('our')})\\s$`),
  heading: caseless(`^(?:${of('headings')}|${OWN_USE_JAPANESE.headings})(?![${LETTER}0-9])`),
  saysAfter: new RegExp(OWN_USE_JAPANESE.saysAfter),
  notThisOne: wholeWords(NOT_THIS_ONE),
}));

const HEADING_MAX = 60;
/** "our Salesforce customers" speaks of the trade with it, not of its use. */
const TRADE = /^[\s-]*(?:partner|customer|client|kunden|integration|consult|beratung|practice|clients?\b|clienti|klant)/i;

const headsTools = ({ heading }: Pick<Block, 'heading'>): boolean => heading.length <= HEADING_MAX && patterns().heading.test(heading);

/** A cheap first look: whether a block of a company's page can say what the company itself uses. */
export const maySayOwnUse = (block: Pick<Block, 'text' | 'heading'>): boolean =>
  patterns().says.test(block.text) || patterns().saysAfter.test(block.text) || headsTools(block);

/**
 * How a block speaks of the product at `[start, end)` of its text; null where it says neither.
 * @param onPost the page is a job post or a list of jobs: what it does not say is used it asks for
 */
export function useOf(block: Pick<Block, 'text' | 'heading'>, start: number, end: number, onPost: boolean): TechnologyUse | null {
  const sentence = sentences(block.text).findLast((one) => one.start <= start) ?? { text: block.text, start: 0 };
  const before = block.text.slice(sentence.start, start);
  const after = block.text.slice(end, sentence.start + sentence.text.length);
  const { says, saysInPosts, ourDirectlyBefore, saysAfter, notThisOne } = patterns();
  // over the whole sentence: German parts its verbs
  const said = (onPost ? saysInPosts : says).exec(sentence.text);
  const between = said === null ? '' : before.slice(said.index + said[0].length);
  if (said !== null && said.index < before.length) return notThisOne.test(between) ? null : 'in-use';
  if (saysAfter.test(after) || headsTools(block)) return 'in-use';
  if (!onPost) return null;
  return ourDirectlyBefore.test(before) && !TRADE.test(after) ? 'in-use' : 'asked-for';
}
