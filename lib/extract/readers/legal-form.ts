/** Legal forms as they stand behind a company's name. Case matters: "AG" is a form, "ag" is not. */
const FORMS = [
  'GmbH & Co\\.? ?KGaA', 'GmbH & Co\\.? ?(?:OHG|KG)', 'gGmbH', 'GmbH', 'mbH', 'UG \\(haftungsbeschränkt\\)', 'UG', 'KGaA', 'AG & Co\\.? ?KG', 'AG', 'OHG', 'KG', 'PartG ?mbB', 'e\\.? ?K\\.', 'e\\.? ?V\\.', 'eG', 'SE',
  'Pvt\\.? Ltd\\.?', 'Private Limited', 'Pte\\.? Ltd\\.?', 'Pty\\.? Ltd\\.?', 'Co\\.,? Ltd\\.?', 'Ltd\\.?', 'LTD\\.?', 'Limited', 'PLC', 'plc', 'LLP', 'L\\.?L\\.?C\\.?', 'Inc\\.?', 'INC\\.?', 'Incorporated', 'Corp\\.?', 'Corporation', 'L\\.P\\.', 'CIC',
  'S\\.?A\\.?S\\.?U?', 'SASU', 'SARL', 'S\\.à ?r\\.l\\.', 'Sàrl', 'EURL', 'S\\.A\\. de C\\.V\\.', 'S\\.A\\.', 'SA', 'S\\.L\\.U?\\.?', 'SL', 'Ltda\\.?', 'LTDA\\.?', 'Lda\\.?', 'EIRELI', 'S\\/A', 'S\\.r\\.l\\.?s?\\.?', 'Srl', 'S\\.p\\.A\\.?', 'SpA', 'B\\.?V\\.?', 'N\\.?V\\.?', 'BVBA', 'SRL',
  'AB', 'AS', 'ASA', 'A\\/S', 'ApS', 'Oyj?', 'sp\\. ?z ?o\\. ?o\\.', 'Sp\\. ?z ?o\\. ?o\\.', 'S\\.A\\.', 's\\.r\\.o\\.', 'a\\.s\\.', 'd\\.o\\.o\\.', 'Kft\\.?', 'Zrt\\.?', 'OÜ', 'UAB', 'SIA',
];
const WORD = "(?:\\p{Lu}|\\d|\\p{Ll}{1,3}\\p{Lu})[\\p{L}\\p{M}\\p{N}.'’&+-]*|\\p{Ll}{4,}(?=\\s)";
const SMALL = '&|und|and|et|y|e|of|für|for|de|des|der|van|der|la|du';
/** One to six words and a form: "Nordlicht Werkzeugbau GmbH & Co. KG". */
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}@.])((?:(?:${WORD}|${SMALL}),?\\s){0,5}(?:${WORD}),?\\s(?:${FORMS.join('|')}))(?![\\p{L}\\p{N}])`, 'u');
const FORM = new RegExp(`\\s(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const JAPANESE = /(?:株式会社|有限会社|合同会社)\s?[\p{L}\p{N}ー・]{1,30}|[\p{L}\p{N}ー・]{1,30}\s?(?:株式会社|有限会社|合同会社)/u;
const LEAD = /^(?:(?:The company|Copyright|©|by|von|Firma|Company|Imprint|Impressum|Contact|Kontakt|Address|Adresse|About|Über|Anbieter|Angaben|at|with|bei|der|die|das|the|of)\s)+/iu;

/** First company with a legal form in a text, with its position; null without one. */
export function legalNameIn(text: string): { name: string; start: number } | null {
  const match = FORM.test(text) ? NAMED.exec(text) : JAPANESE.exec(text);
  if (match === null) return null;
  const whole = match[1] ?? match[0];
  const name = whole.replace(LEAD, '');
  return /\s|社/.test(name) ? { name, start: match.index + whole.length - name.length } : null;
}

const ENDING = new RegExp(`,?\\s(?:${FORMS.join('|')})$`, 'u');

/** The name without its legal form: "Nordlicht GmbH" is "Nordlicht". */
export const withoutLegalForm = (name: string): string => name.replace(/^(?:株式会社|有限会社|合同会社)\s?|\s?(?:株式会社|有限会社|合同会社)$/gu, '').replace(ENDING, '').trim();
