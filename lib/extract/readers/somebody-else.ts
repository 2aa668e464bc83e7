/** Whose data stands in a legal notice too: host, web agency, authority, board of conciliation, data protection officer. */
import type { Block, Page } from '../page.ts';
import { wholeWords } from './words.ts';

export const SOMEBODY_ELSE = wholeWords('hébergeu\\w*|hébergé\\w*|hébergement|hosting|hosted by|hoster|web ?host\\w*|provider|alojamiento|webdesign|web design|realisierung|umsetzung|data protection officer|datenschutzbeauftragte\\w*|aufsichtsbehörde\\w*|\\p{L}*schlichtung\\p{L}*|\\p{L}*streitbeilegung|supervisory authority|prestataire d[’\']hébergement|proveedor de alojamiento|fornitore di hosting|alojado (?:por|en)|hospedagem|personuppgiftsombud|inspektor ochrony danych|functionaris gegevensbescherming');

/** Lines a name over them speaks for, when nothing else opens a section. */
const REACH = 8;

/** Indexes of blocks in the part of a page that a short line like "Hosting" opens; it ends with the next heading. */
const somebodyElses = (page: Page): ReadonlySet<number> => page.once('somebody-else', find);

function find(page: Page): Set<number> {
  const others = new Set<number>();
  let until = -1;
  for (const { index, text, level } of page.blocks) {
    const opens = text.length < 60 && SOMEBODY_ELSE.test(text);
    if (opens) until = level > 0 ? Number.POSITIVE_INFINITY : Math.max(until, index + REACH);
    else if (level > 0) until = -1;
    if (index <= until) others.add(index);
  }
  return others;
}

export const isSomebodyElses = (page: Page, block: Block): boolean => somebodyElses(page).has(block.index) || SOMEBODY_ELSE.test(block.heading);
