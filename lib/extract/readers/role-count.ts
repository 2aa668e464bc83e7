/** How many jobs are open: as the page states it, as it lists them, or none where it says so. Never less than there are. */
import { foundIn, found, type Found } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { fromTables } from '../tables.ts';
import { inAll } from './role-open.ts';
import { sentences, wholeText, wholeWords } from './words.ts';

const CHROME: ReadonlySet<string> = new Set(['nav', 'footer']);
const LINE_MAX = 200;
const OF_MORE = '(?:of|von|sur|de|di|van|av|af|z|från)';

const noun = (): string => `(?:${inAll(({ jobs }) => jobs)})`;
/** "12 open positions", "Showing 20 of 123 jobs". */
const stated = fromTables(() => wholeWords(`(?:${OF_MORE} )?(?<n>\\d{1,4}) (?:${inAll(({ open }) => open)})(?: \\p{L}+)? ${noun()}|(?<n2>\\d{1,4}) ${noun()} (?:${inAll(({ open }) => open)}|found|gefunden|trouvée?s?|encontrad[ao]s?|trovate)|\\d+ ${OF_MORE} (?<n3>\\d{1,4}) (?:${inAll(({ open }) => open)} )?${noun()}`));
/** Nothing but the number: "123 jobs", "Open positions (12)". */
const alone = fromTables(() => wholeWords(`^(?<n>\\d{1,4}) ${noun()}$|^(?:(?:${inAll(({ open }) => open)}) )?${noun()}(?: (?:${inAll(({ open }) => open)}))?\\s?[(:]\\s?(?<n2>\\d{1,4})\\)?$|^(?<n3>\\d{1,4})\\s?件`));
const noRoles = fromTables(({ roles }) => wholeWords(roles.noRoles));
const supposing = fromTables(() => wholeWords(inAll(({ supposing }) => supposing)));
const more = fromTables(() => wholeText(inAll(({ more }) => more)));
const DIGIT = /\d/;
/** A part of each statement of none. */
const NONE = /n[’']t\b|\b(?:no|not|none|without|kein\p{L}*|aucune?|pas|ningun\p{L}*|nessun\p{L}*|non|não|nenhum\p{L}*|sem|geen|inga|inte|ingen|ikke|brak|nie)\b|ない|ありません|おりません|なし/iu;

interface Statement {
  block: Block;
  count: string;
}

/** The numbers the page states, each once. Several mean teams or filters, and the largest only counts as their sum. */
function statements(page: Page): Statement[] {
  const all: Statement[] = [];
  for (const block of page.blocks) {
    if (block.text.length > LINE_MAX || CHROME.has(block.landmark) || block.quoted || !DIGIT.test(block.text)) continue;
    const groups = (block.text.length < 50 ? alone().exec(block.text) : null)?.groups ?? stated().exec(block.text)?.groups;
    const count = groups?.['n'] ?? groups?.['n2'] ?? groups?.['n3'];
    if (count !== undefined && !all.some((one) => one.count === count)) all.push({ block, count });
  }
  return all;
}

function total(all: readonly Statement[]): Statement | null {
  const [first] = all;
  if (first === undefined) return null;
  const largest = all.reduce((best, one) => (Number(one.count) > Number(best.count) ? one : best), first);
  const rest = all.reduce((sum, { count }) => sum + Number(count), 0) - Number(largest.count);
  return all.length === 1 || Number(largest.count) >= rest ? largest : null;
}

/** "There are no open positions" on its own: no condition, no question, no filter that found nothing. */
const saysNone = ({ text }: Block): boolean =>
  text.length <= 400 &&
  NONE.test(text) &&
  sentences(text).some((sentence) => {
    const match = noRoles().exec(sentence.text);
    return match !== null && !/[?？]\s*$/.test(sentence.text) && !supposing().test(sentence.text.slice(0, match.index)) && !supposing().test(sentence.text.slice(match.index).split(/[,;–—]/)[0] ?? '');
  });

/** Below the list stands a link to more of it, or page numbers. */
const goesOn = (page: Page, from: number): boolean =>
  page.blocks.some(({ index, text, landmark }) => index > from && landmark !== 'footer' && text.length < 40 && (more().test(text) || (text === '2' && page.blocks[index - 1]?.text === '1')));

/**
 * Null where neither is told, and where a list goes on elsewhere without saying how long it is.
 * @param listed jobs the page shows
 * @param from index of the block where the list starts
 */
export function roleCount(page: Page, listed: number, from: number): Found | null {
  const told = total(statements(page));
  if (told !== null && Number(told.count) > 0 && Number(told.count) >= listed) return foundIn(told.block, told.count, { place: 'stated number of roles', method: 'text' });
  if (listed > 0) return goesOn(page, from) ? null : found(String(listed), { place: 'list of open roles', method: 'field' });
  const none = page.url.search === '' || !/[?&](?:q|query|search|keyword|location|department|team|office)/i.test(page.url.search) ? page.blocks.filter(({ landmark, quoted }) => !CHROME.has(landmark) && !quoted).find(saysNone) : undefined;
  return none === undefined ? null : foundIn(none, '0', { place: 'statement of no open roles', method: 'text' });
}
