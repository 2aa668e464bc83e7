/** What a company turns over in a year, behind a label or in a sentence. */
import { type Row, all, rule } from '../adapter.ts';
import { type Found, foundIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { behindLabel } from './labelled.ts';
import { MONEY, sentences, wholeWords } from './words.ts';

const AMOUNT = new RegExp(`(?:(?:between|zwischen|entre|tra|mellom|mellem|mellan|tussen|między)\\s\\d[\\d.,]{0,10}\\s(?:and|und|et|y|e|og|och|en|i)\\s)?${MONEY}`, 'gi');
/** Words for turnover in the languages of the tables. */
const TURNOVER = wholeWords(
  "turnover|(?:annual |yearly |net |total |group |consolidated )?(?:revenues?|sales)|ARR|(?:jahres|konzern|gesamt)?umsatz(?:es|erlöse)?|chiffre d[’']affaires|CA|facturación|ventas anuales|ingresos|fatturato|ricavi|faturamento|volume de negócios|faturação|omzet|omsättning|omsätter|nettoomsättning|omsetning|omsetter|omsætning|omsætter|przychod\\p{L}*|obrot(?:y|ów|ami)",
);
const JAPANESE = /売上(?:高|収益)?|年商/u;
/** Others' money, prices, and how it grew. */
const OTHER = wholeWords(
  "customers?|clients?|kund(?:e|en)|clientes?|klient\\p{L}*|kunder?|per (?:month|user|employee|customer)|pro (?:monat|nutzer|mitarbeiter)|market (?:size|of|worth)|industry (?:of|worth)|marktvolumen|saved|lost|losses|fraud|cost\\p{L}*|processed|transactions?|generated for|on behalf|goal|target|aim|ziel|forecast|raised|funding|invest(?:ed|ment|ition)\\p{L}*",
);
const AMOUNTS_MAX = 2;
/** Characters a word for turnover may stand away from its amount. */
const NEAR = 45;
const YEAR_BEHIND = /^[,\s]*(?:\(?(?:in|im Jahr|im Geschäftsjahr|for|fiscal(?: year)?|FY|en|nel|em|år|i|w|za rok|w roku|in het jaar|pour|à fin)?\s?(?:\d{4}\/)?(?:20\d{2})\)?)/iu;

function inSentences(page: Page): Found[] {
  if (page.kind !== 'company-home' && page.kind !== 'about' && page.kind !== 'press' && page.kind !== 'careers') return [];
  const results: Found[] = [];
  for (const block of page.blocks) {
    if (block.quoted || block.landmark === 'nav' || block.text.length < 12 || !/\d/.test(block.text) || !(TURNOVER.test(block.text) || JAPANESE.test(block.text))) continue;
    for (const { text } of sentences(block.text)) {
      if (OTHER.test(text)) continue;
      for (const match of text.matchAll(AMOUNT)) {
        const end = match.index + match[0].length;
        const [before, after] = [text.slice(Math.max(0, match.index - NEAR), match.index), text.slice(end, end + NEAR)];
        // "grew by 3 million" is no turnover
        if (/(?:by|um|de plus|increase of|growth of)\s$/i.test(before) || !(TURNOVER.test(before) || TURNOVER.test(after) || JAPANESE.test(before))) continue;
        const year = YEAR_BEHIND.exec(after)?.[0] ?? '';
        const lead = /(?:19|20)\d{2}[^.\d]{0,40}$/.exec(before)?.[0] ?? '';
        const raw = text.slice(match.index - lead.length, end + year.length);
        const item = foundIn(block, raw, { place: 'sentence on turnover', method: 'text' });
        if (item !== null) results.push(item);
        if (results.length >= AMOUNTS_MAX) return results;
      }
    }
  }
  return results;
}

export const revenueRow: Row = all(
  rule('labelled/revenue', behindLabel('revenue', (value) => /\d/.test(value) && value.length < 80)),
  rule('text/revenue', inSentences),
);
