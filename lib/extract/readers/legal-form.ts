/** Names of companies, told by the legal form behind them. */
import { fromTables } from '../tables.ts';

const WORD = "(?:\\p{Lu}|\\d|\\p{Ll}{1,3}\\p{Lu})[\\p{L}\\p{M}\\p{N}.'’&+-]*|\\p{Ll}{4,}(?=\\s)";
const SMALL = '&|und|and|et|y|e|of|für|for|de|des|der|van|der|la|du';
/** One to six words and a form: "Nordlicht Werkzeugbau GmbH & Co. KG". */
const named = fromTables(({ legalForms }) => new RegExp(`(?<![\\p{L}\\p{N}@.])((?:(?:${WORD}|${SMALL}),?\\s){0,5}(?:${WORD}),?\\s(?:${legalForms.join('|')}))(?![\\p{L}\\p{N}])`, 'u'));
const form = fromTables(({ legalForms }) => new RegExp(`\\s(?:${legalForms.join('|')})(?![\\p{L}\\p{N}])`, 'u'));
const JAPANESE = /(?:株式会社|有限会社|合同会社)\s?[\p{L}\p{N}ー・]{1,30}|[\p{L}\p{N}ー・]{1,30}\s?(?:株式会社|有限会社|合同会社)/u;
const LEAD = /^(?:(?:The company|Copyright|©|by|von|Firma|Company|Imprint|Impressum|Contact|Kontakt|Address|Adresse|About|Über|Anbieter|Angaben|at|with|bei|der|die|das|the|of)\s)+/iu;

/** First company with a legal form in a text, with its position; null without one. */
export function legalNameIn(text: string): { name: string; start: number } | null {
  const match = form().test(text) ? named().exec(text) : JAPANESE.exec(text);
  if (match === null) return null;
  const whole = match[1] ?? match[0];
  const name = whole.replace(LEAD, '');
  return /\s|社/.test(name) ? { name, start: match.index + whole.length - name.length } : null;
}

const ending = fromTables(({ legalForms }) => new RegExp(`,?\\s(?:${legalForms.join('|')})$`, 'u'));

/** The name without its legal form: "Nordlicht GmbH" is "Nordlicht". */
export const withoutLegalForm = (name: string): string => name.replace(/^(?:株式会社|有限会社|合同会社)\s?|\s?(?:株式会社|有限会社|合同会社)$/gu, '').replace(ending(), '').trim();
