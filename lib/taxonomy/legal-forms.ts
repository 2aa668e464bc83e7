/** Legal forms of companies: how names write them, and in which countries a company can have them. */
export interface LegalForm {
  /** As its own country writes it. */
  name: string;
  /** ISO 3166-1 alpha-2. One alone tells the country. */
  countries: readonly string[];
  /** Sources of patterns, in the case they are written in: "AG" is a form, "ag" is not. */
  spellings: readonly string[];
}

const form = (name: string, countries: string, ...spellings: string[]): LegalForm => ({ name, countries: countries.split(' '), spellings });

/** Where one spelling begins another, the longer stands first. Source: registers of the countries named. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  form('GmbH & Co. KGaA', 'DE', 'GmbH & Co\\.? ?KGaA'),
  form('GmbH & Co. KG', 'DE AT', 'Ges\\.? ?m\\.? ?b\\.? ?H\\.? ?& Co\\.? ?KG', 'GmbH & Co\\.? ?(?:OHG|KG)', 'G\\.?m\\.?b\\.?H\\.? ?& ?Co\\.? ?KG'),
  form('AG & Co. KG', 'DE', 'AG & Co\\.? ?KG(?:aA)?'),
  form('SE & Co. KG', 'DE', 'SE & Co\\.? ?KG(?:aA)?'),
  form('UG & Co. KG', 'DE', 'UG \\(haftungsbeschränkt\\) & Co\\.? ?KG', 'UG & Co\\.? ?KG'),
  form('gGmbH', 'DE AT', 'gGmbH'),
  form('GmbH', 'DE AT CH LI', 'GmbH', 'G\\.m\\.b\\.H\\.', 'Ges\\. ?m\\. ?b\\. ?H\\.', 'GesmbH', 'mbH'),
  form('UG', 'DE', 'UG \\(haftungsbeschränkt\\)', 'UG'),
  form('KGaA', 'DE', 'KGaA'),
  form('AG', 'DE AT CH LI LU', 'AG'),
  form('OHG', 'DE', 'OHG'),
  form('KG', 'DE AT CH LI', 'KG'),
  form('PartG mbB', 'DE', 'PartG ?mbB', 'PartGmbB'),
  form('e.K.', 'DE', 'e\\.? ?K\\.', 'e\\.Kfm\\.', 'e\\.Kfr\\.'),
  form('e.U.', 'AT', 'e\\. ?U\\.'),
  form('e.V.', 'DE', 'e\\.? ?V\\.'),
  form('eG', 'DE', 'eG'),
  form('SE', 'DE FR AT NL BE LU CZ', 'SE'),
  form('Pvt. Ltd.', 'IN PK BD LK NP', 'Pvt\\.? Ltd\\.?', 'PVT\\.? LTD\\.?', 'Private Limited'),
  form('Pte. Ltd.', 'SG', 'Pte\\.? Ltd\\.?', 'PTE\\.? LTD\\.?'),
  form('Pty Ltd', 'AU ZA', 'Pty\\.? Ltd\\.?', 'PTY\\.? LTD\\.?', '\\(Pty\\) Ltd'),
  form('Sdn. Bhd.', 'MY', 'Sdn\\.? Bhd\\.?'),
  form('Co., Ltd.', 'JP CN TW KR TH VN', 'Co\\.,? ?Ltd\\.?', 'CO\\.,? ?LTD\\.?'),
  form('Ltd.', 'GB IE IN IL CY MT NZ KE NG GH HK CA', 'Ltd\\.?', 'LTD\\.?', 'Limited'),
  form('Ltée', 'CA', 'Ltée'),
  form('PLC', 'GB IE', 'PLC', 'plc', 'Plc'),
  form('DAC', 'IE', 'DAC'),
  form('LLP', 'GB US IN CA', 'LLP'),
  form('LLC', 'US AE', 'L\\.?L\\.?C\\.?'),
  form('FZ-LLC', 'AE', 'FZ-LLC', 'FZCO', 'FZE', 'DMCC'),
  form('Inc.', 'US CA PH', 'Inc\\.?', 'INC\\.?', 'Incorporated'),
  form('Corp.', 'US CA PH', 'Corp\\.?', 'Corporation'),
  form('L.P.', 'US', 'L\\.P\\.'),
  form('CIC', 'GB', 'CIC'),
  form('SASU', 'FR', 'SASU'),
  form('SAS', 'FR CO', 'S\\.A\\.S\\.U?\\.?', 'SAS'),
  form('SARL', 'FR LU CH MA TN', 'S\\.A\\.R\\.L\\.?', 'SARL', 'S\\.à ?r\\.l\\.', 'Sàrl'),
  form('EURL', 'FR', 'EURL'),
  form('S.A. de C.V.', 'MX', 'S\\.A\\.P\\.I\\. de C\\.V\\.', 'S\\.A\\. de C\\.V\\.', 'SA de CV', 'S\\. de R\\.L\\. de C\\.V\\.'),
  form('S.A.C.', 'PE', 'S\\.A\\.C\\.'),
  form('S.p.A.', 'IT', 'S\\.p\\.A\\.?', 'S\\.P\\.A\\.?'),
  form('SpA', 'IT CL', 'SpA'),
  form('S.r.l.', 'IT', 'S\\.r\\.l\\.?s?\\.?', 's\\.r\\.l\\.?', 'Srl'),
  form('S.R.L.', 'IT RO AR PE BE BO', 'S\\.R\\.L\\.?', 'SRL'),
  form('S.n.c.', 'IT', 'S\\.n\\.c\\.'),
  form('S.a.s.', 'IT', 'S\\.a\\.s\\.'),
  form('S.L.', 'ES', 'S\\.L\\.U\\.?', 'S\\.L\\.', 'SLU', 'SL'),
  form('S.A.U.', 'ES', 'S\\.A\\.U\\.'),
  form('S/A', 'BR', 'S\\/A'),
  form('S.A.', 'FR ES PT BE LU CH PL GR BR MX AR CL CO PE', 'S\\.A\\.', 'SA'),
  form('Ltda.', 'BR CO CL', 'Ltda\\.?', 'LTDA\\.?'),
  form('Lda.', 'PT', 'Lda\\.?', 'LDA\\.?'),
  form('EIRELI', 'BR', 'EIRELI'),
  form('BVBA', 'BE', 'BVBA', 'SPRL'),
  form('B.V.', 'NL BE', 'B\\.V\\.?', 'BV'),
  form('N.V.', 'NL BE', 'N\\.V\\.?', 'NV'),
  form('AB', 'SE', 'AB'),
  form('ASA', 'NO', 'ASA'),
  form('AS', 'NO EE LV', 'AS'),
  form('A/S', 'DK', 'A\\/S'),
  form('ApS', 'DK', 'ApS', 'APS'),
  form('Oyj', 'FI', 'Oyj'),
  form('Oy', 'FI', 'Oy'),
  form('ehf.', 'IS', 'ehf\\.?', 'hf\\.'),
  form('sp. z o.o. sp. k.', 'PL', '[Ss]p\\. ?z ?o\\. ?o\\. [Ss]p\\. ?k\\.'),
  form('sp. z o.o.', 'PL', '[Ss]p\\. ?z ?o\\. ?o\\.', 'spółka z o\\. ?o\\.', 'SP\\. Z O\\. ?O\\.'),
  form('s.r.o.', 'CZ SK', 's\\. ?r\\. ?o\\.', 'spol\\. s ?r\\. ?o\\.'),
  form('a.s.', 'CZ SK', 'a\\.s\\.'),
  form('d.o.o.', 'SI HR RS BA ME', 'd\\. ?o\\. ?o\\.'),
  form('Kft.', 'HU', 'Kft\\.?'),
  form('Zrt.', 'HU', 'Zrt\\.?'),
  form('OÜ', 'EE', 'OÜ'),
  form('UAB', 'LT', 'UAB'),
  form('SIA', 'LV', 'SIA'),
  form('EOOD', 'BG', 'EOOD', 'OOD', 'ЕООД', 'ООД'),
  form('A.Ş.', 'TR', 'A\\.Ş\\.'),
];

/** Forms that Japanese names open or end with. */
const JAPANESE_FORMS = ['株式会社', '有限会社', '合同会社'] as const;

const ENDINGS = LEGAL_FORMS.flatMap(({ name, countries, spellings }) => spellings.map((spelling) => ({ name, countries, spelling })));
let patterns: { name: string; countries: readonly string[]; pattern: RegExp }[] | undefined;

/** Legal form a company's name ends with, and the countries that know it; null without one. */
export function legalFormOf(companyName: string): { name: string; countries: readonly string[] } | null {
  const name = companyName.trim();
  const japanese = JAPANESE_FORMS.find((form) => name.startsWith(form) || name.endsWith(form));
  if (japanese !== undefined) return { name: japanese, countries: ['JP'] };
  patterns ??= ENDINGS.map(({ name: form, countries, spelling }) => ({ name: form, countries, pattern: new RegExp(`[\\s,]${spelling}$`, 'u') }));
  const found = patterns.find(({ pattern }) => pattern.test(name));
  return found === undefined ? null : { name: found.name, countries: found.countries };
}
