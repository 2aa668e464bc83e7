/** Amounts of money a company raised, as written, with the round where one is named. */
import { type Row, all, rule } from '../adapter.ts';
import { type Found, foundIn } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { publishedAt } from './articles.ts';
import { MONEY, sentences, wholeWords } from './words.ts';

const ROUND = '(?:(?:pre-)?seed|series[ -][a-h]\\d?|série[ -][a-h])(?:[- ](?:funding|financing|investment|extension|Finanzierung\\p{L}*))?(?:[- ](?:round|Runde|ronda))?|(?:growth|bridge|angel|venture|debt)[- ](?:funding|financing|round|capital|Runde)';
const AMOUNT = wholeWords(MONEY);
const RAISED = wholeWords(
  `rais(?:e[sd]?|ing)|secur(?:e[sd]|ing)|funding|funded|financing round|seed round|${ROUND} round|series [a-h]|backed by|venture capital|investment round|capital increase|total raised|eingesammelt|sammelt|Finanzierungsrunde|Finanzierung|Risikokapital|Wachstumskapital|Serie[ -][A-H]|levée? (?:de fonds)?|lève|a levé|tour de table|financement|levant[aó]|ronda de|financiación|capt[aó]|recaud[aó]|raccolt[oa]|raccoglie|round di|captou|rodada|opgehaald|haalt|financieringsronde|hentet|rest inn|pozyskał[ao]?|pozyskuje|zebrał[ao]?|runda|rundę|dofinansowani\\p{L}*|inwestycj\\p{L}*|tar in|tagit in|får in|finansieringsrunda|kapitalanskaffning|nyemission|investering|rejser|rejst|henter|kapitalrejsning|kapitalinnhenting|emisjon|reist`,
);
/** Money that is not the company's: prices, fraud, markets, other people's rounds. */
const OTHER = wholeWords(
  'our (?:customers?|clients?)|(?:help|helped|helping|for) (?:our )?(?:customers?|clients?|startups?|founders?|portfolio)|crowdfunding platform|charity|charities|donations?|competitors?|fund of|a (?:new )?\\S+ fund|per month|per year|per user|(?:his|her) (?:company|startup|firm)|salary|Gehalt|valuation of|valued at|revenue of|prize|Preisgeld',
);
/** 資金調達を実施, シリーズA */
const JAPANESE = /調達|シリーズ\s?[A-HＡ-Ｈ]/u;
const ROUND_WORDS = wholeWords(ROUND);
const SPAN_MAX = 60;

/** The amount with the round's name where both stand close: "$18 million in Series B". */
function amountWithRound(text: string, start: number, end: number): [number, number] {
  const after = ROUND_WORDS.exec(text.slice(end, end + SPAN_MAX));
  if (after !== null && !AMOUNT.test(text.slice(end, end + after.index))) return [start, end + after.index + after[0].length];
  const from = Math.max(0, start - SPAN_MAX);
  const before = [...text.slice(from, start).matchAll(new RegExp(ROUND_WORDS.source, 'gi'))].at(-1);
  if (before !== undefined && /^\s?(?:round |Runde |funding |Finanzierungsrunde )?(?:of|von|über|in Höhe von|de|di|totalling|worth|:|–|-)?\s?(?:over |more than |about |über |mehr als )?$/i.test(text.slice(from + before.index + before[0].length, start))) return [from + before.index, end];
  return [start, end];
}

/** Funding amounts in a block. */
export function fundingIn(block: Block): { raw: string; total: boolean }[] {
  const results: { raw: string; total: boolean }[] = [];
  if (!/\d/.test(block.text)) return results;
  for (const { text } of sentences(block.text)) {
    if (!(RAISED.test(text) || JAPANESE.test(text)) || OTHER.test(text)) continue;
    for (const match of text.matchAll(new RegExp(AMOUNT.source, 'gi'))) {
      const around = text.slice(Math.max(0, match.index - 90), match.index + match[0].length + 70);
      if (!(RAISED.test(around) || JAPANESE.test(around)) || !/(?:k|m|mn|mio|mill|bn|billion|mrd|mld|mil|[億万]|,\d{3}|\.\d{3})/i.test(match[0])) continue;
      const [start, end] = amountWithRound(text, match.index, match.index + match[0].length);
      results.push({ raw: text.slice(start, end).trim(), total: /\b(?:total|insgesamt|au total|en total)\b/i.test(around) || /has now raised/i.test(around) });
    }
  }
  return results;
}

const READ_ON = new Set(['company-home', 'about', 'press', 'careers', 'job-post', 'linkedin-company', 'profile-other']);
const FUNDING_MAX = 4;

function funding(page: Page): (Found | null)[] {
  if (!READ_ON.has(page.kind)) return [];
  const results: (Found | null)[] = [];
  for (const block of page.blocks) {
    if (block.quoted || block.landmark === 'nav' || block.landmark === 'footer' || block.landmark === 'aside' || block.text.length < 20) continue;
    for (const { raw, total } of fundingIn(block)) {
      const date = page.kind === 'press' ? publishedAt(page) : undefined;
      results.push(foundIn(block, raw, { place: 'sentence on funding', method: 'text', publishedAt: date, ...(total && { hints: { label: 'total' } }) }));
      if (results.length >= FUNDING_MAX) return results;
    }
  }
  return results;
}

export const fundingRow: Row = all(rule('funding/sentence', funding));
