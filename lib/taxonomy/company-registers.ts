/** Registers of companies and the numbers they give out, as imprints and legal footers write them. */
export interface CompanyRegister {
  id: string;
  /** ISO 3166-1 alpha-2 of those that have it; one alone tells the country. */
  countries: readonly string[];
  /** What stands right before the number, source of a pattern in the case it is written in; '' where the number speaks for itself. */
  label: string;
  number: string;
  /** The label may stand behind the number as well ("123 456 789 RCS Lyon"). */
  eitherSide?: true;
}

const NO = '(?:[-\\s]?(?:[Nn]um(?:mer|ber|éro|ero)|[Nn]úmero|[Nn][or°ºo]?\\.?))?';
const register = (id: string, countries: string, label: string, number: string, eitherSide?: true): CompanyRegister => ({
  id, countries: countries === '' ? [] : countries.split(' '), label, number, ...(eitherSide === true && { eitherSide }),
});

const NINE = '\\d{3}[ .\\u00a0]?\\d{3}[ .\\u00a0]?\\d{3}';

/** Sources: European Business Registry Association and GLEIF registration authorities list, for names; national registers, for forms of numbers. */
export const COMPANY_REGISTERS: readonly CompanyRegister[] = [
  register('handelsregister', 'DE', '', `HR ?[AB]${NO}[:\\s]{0,3}\\d[\\d ]{1,6}\\d(?:\\s?(?:B|P|FF|CB|HL|KI|FL|PI|NM|EL|SL))?`),
  register('genossenschaftsregister', 'DE', '', `GnR${NO}[:\\s]{0,3}\\d{1,6}`),
  register('vereinsregister', 'DE', '(?:Vereinsregister|Registergericht|Amtsgericht)', `VR${NO}[:\\s]{0,3}\\d{1,6}`),
  register('partnerschaftsregister', 'DE', '(?:Partnerschaftsregister|Registergericht|Amtsgericht)', `PR${NO}[:\\s]{0,3}\\d{1,6}`),
  register('firmenbuch', 'AT', `(?:Firmenbuch(?:nummer|-?[Nn]r\\.?)?|Firmenbuch-?\\s?Nr\\.?|FN|FB-?Nr\\.?)`, '(?:FN:?\\s?)?\\d{4,6}\\s?[a-z](?![\\p{L}\\p{N}])'),
  register('che', 'CH', '', 'CHE[-\\s]?\\d{3}[.\\s]?\\d{3}[.\\s]?\\d{3}'),
  register('fl', 'LI', '', 'FL-\\d{4}\\.\\d{3}\\.\\d{3}-\\d'),
  register('rcs-luxembourg', 'LU', 'R\\.?\\s?C\\.?\\s?S\\.?(?: de)? Lux(?:embourg|\\.)?', 'B\\s?\\d{2,3}[. ]?\\d{3}'),
  register('siren', 'FR', '(?:SIREN|Siren|R\\.?\\s?C\\.?\\s?S\\.?|SIRET|Siret|[Rr]egistre du [Cc]ommerce et des [Ss]ociétés)', `(?:[A-D]\\s?)?${NINE}(?:[ .]?\\d{5})?`, true),
  register('bce', 'BE', `(?:B\\.?C\\.?E\\.?|K\\.?B\\.?O\\.?|R\\.?P\\.?[MR]\\.?|[Oo]ndernemingsn(?:umme)?r\\.?|[Nn]uméro d[’']entreprise)`, '(?:BE\\s?)?[01]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}'),
  register('kvk', 'NL', `(?:K\\.?[vV]\\.?K\\.?|KVK|Kamer van Koophandel|Chamber of Commerce|CoC|Handelsregister)`, '\\d{8}'),
  register('registro-mercantil', 'ES', 'Registro Mercantil[^|•]{0,100}?', 'Hoja[^\\d]{0,14}\\d[\\d.]{2,9}'),
  register('rea', 'IT', `(?:R\\.?\\s?E\\.?\\s?A\\.?)`, '[A-Z]{2}\\s?[-–/.]?\\s?\\d{5,7}|\\d{6,7}'),
  register('orgnr-se', 'SE', `(?:[Oo]rg(?:anisations)?\\.?\\s?-?(?:n(?:umme)?r|no)|ORG\\.?\\s?NR)`, '\\d{6}\\s?-?\\s?\\d{4}'),
  register('orgnr-no', 'NO', `(?:[Oo]rg(?:anisasjons)?\\.?\\s?-?(?:n(?:umme)?r|no)|ORG\\.?\\s?NR|[Ff]oretaksnummer|Foretaksregisteret)`, '(?:NO\\s?)?[89]\\d{2}[ .\\u00a0]?\\d{3}[ .\\u00a0]?\\d{3}'),
  register('cvr', 'DK', `(?:CVR|Cvr|cvr)`, '(?:DK[- ]?)?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}'),
  register('y-tunnus', 'FI', `(?:Y-?[Tt]unnus|FO-[Nn]ummer|Business ID|Y-ID)`, '(?:FI[- ]?)?\\d{7}-?\\d'),
  register('kennitala', 'IS', `(?:[Kk]ennitala|[Kk]t\\.)`, '\\d{6}-?\\d{4}'),
  register('krs', 'PL', `KRS`, '\\d{10}'),
  register('regon', 'PL', `(?:REGON|Regon)`, '\\d{9}(?:\\d{5})?'),
  register('ico', 'CZ SK', `IČO?`, '\\d{2,3} ?\\d{3} ?\\d{3}'),
  register('cegjegyzek', 'HU', `(?:[Cc]égjegyzékszám|Cg\\.?)`, '\\d{2}[- ]\\d{2}[- ]\\d{6}'),
  register('onrc', 'RO', '', 'J\\d{1,2}\\/\\d{1,6}\\/\\d{4}'),
  register('gb', 'GB', `(?:[Rr]egistered (?:in|at) (?:England|Scotland|Wales|Northern Ireland|the (?:UK|United Kingdom)|Companies House)|Companies House|[Cc]ompany [Rr]egistered in (?:England|Scotland|Wales))[^\\d]{0,60}`, '(?:SC|NI|OC|SO|NC|R)?\\d{6,8}', true),
  register('ie', 'IE', `(?:[Rr]egistered in (?:the Republic of )?Ireland)[^\\d]{0,50}`, '\\d{5,7}', true),
  register('company-number', '', `(?:[Cc]ompany|[Cc]o\\.|COMPANY)\\s(?:[Rr]egistration\\s|[Rr]eg\\.?\\s|REGISTRATION\\s)?(?:[Nn]umber|[Nn]o\\.?|NUMBER|NO\\.?)`, '(?:SC|NI|OC|SO|NC)?\\d{5,8}'),
  register('abn', 'AU', `(?:A\\.?B\\.?N\\.?)`, '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}'),
  register('acn', 'AU', `(?:A\\.?C\\.?N\\.?)`, '\\d{3} ?\\d{3} ?\\d{3}'),
  register('nzbn', 'NZ', `NZBN`, '\\d{13}'),
  register('cin', 'IN', `CIN`, '[LUF]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6}'),
  register('gstin', 'IN', `(?:GSTIN|GST)`, '\\d{2}[A-Z]{5}\\d{4}[A-Z]\\d[A-Z][\\dA-Z]'),
  register('uen', 'SG', `UEN`, '\\d{8,9}[A-Z]|[TSR]\\d{2}[A-Z]{2}\\d{4}[A-Z]'),
  register('cnpj', 'BR', `CNPJ`, '\\d{2}\\.?\\d{3}\\.?\\d{3}\\/?\\d{4}-?\\d{2}'),
  register('nit', 'CO', `(?:NIT|Nit|N\\.I\\.T)`, '\\d{3}\\.?\\d{3}\\.?\\d{3}\\s?-?\\s?\\d?'),
  register('rut', 'CL', `(?:RUT|Rut|R\\.U\\.T)`, '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dkK]'),
  register('cuit', 'AR', `(?:CUIT|C\\.U\\.I\\.T)`, '\\d{2}-?\\d{8}-?\\d'),
  register('ruc', 'PE', `RUC`, '(?:10|20)\\d{9}'),
  register('rfc', 'MX', `(?:RFC|R\\.F\\.C)`, '[A-ZÑ&]{3,4}[- ]?\\d{6}[- ]?[A-Z\\d]{3}'),
  register('houjin-bangou', 'JP', '法人番号', '\\d{13}'),
  register('uscc', 'CN', '统一社会信用代码', '[\\dA-Z]{18}'),
  register('tongyi-bianhao', 'TW', '統一編號', '\\d{8}'),
  register('saeopja', 'KR', '사업자\\s?등록\\s?번호', '\\d{3}-\\d{2}-\\d{5}'),
  register('registrikood', 'EE', '(?:[Rr]egistrikood|[Rr]eg\\.? ?kood|[Rr]egistry code)', '\\d{8}'),
  register('regnr-lv', 'LV', '(?:[Rr]eģ(?:istrācijas)?\\.? ?[Nn](?:r|umurs)\\.?)', '(?:LV)?\\d{11}'),
  register('imones-kodas', 'LT', '[ĮI]monės kodas', '\\d{9}'),
  register('gemi', 'GR', '(?:Γ\\.?Ε\\.?ΜΗ\\.?|G\\.?E\\.?MI\\.?)', '\\d{12}'),
  register('mersis', 'TR', '(?:MERSİS|Mersis)', '\\d{16}'),
  register('eik', 'BG', '(?:ЕИК|EIK)', '\\d{9}'),
  register('edrpou', 'UA', '(?:ЄДРПОУ|EDRPOU)', '\\d{8}'),
  register('lei', '', 'LEI', '[\\dA-Z]{18}\\d{2}'),
].map((row) => ({ ...row, label: row.label === '' ? '' : `${row.label}${NO}` }));

/** VAT numbers that no label needs to name. Sources of patterns. */
export const VAT_ALONE: readonly { number: string; countries: readonly string[] }[] = [
  { number: 'ATU\\s?\\d{8}', countries: ['AT'] },
  { number: 'NL\\s?\\d{9}\\s?B\\s?\\d{2}', countries: ['NL'] },
  { number: 'CHE[-\\s]?\\d{3}[.\\s]?\\d{3}[.\\s]?\\d{3}\\s(?:MWST|TVA|IVA|VAT)', countries: ['CH'] },
  { number: `(?:NO\\s?)?[89]\\d{2}[ .\\u00a0]?\\d{3}[ .\\u00a0]?\\d{3}\\s?MVA`, countries: ['NO'] },
];

/** What a VAT number is called; where the word is one country's, a number without letters is read as its. */
export const VAT_LABELS: readonly { label: string; countries: readonly string[] }[] = [
  { label: '[Uu][Ss][Tt]\\.?[-\\s]?I[Dd](?:ent)?|USt\\.?[-\\s]?Ident\\w*|[Uu]msatzsteuer-?\\s?(?:[Ii]dentifikations?)?-?\\s?(?:ID|[Nn]ummer|[Nn]r|[Ii]dent\\w*)|Umsatzsteuer', countries: [] },
  { label: 'UID|MWST|MwSt|ATU', countries: [] },
  { label: 'VAT|V\\.A\\.T', countries: [] },
  { label: 'T\\.?V\\.?A\\.?(?:\\s[Ii]ntra[-\\s]?[Cc]ommunautaire)?|N°\\s?TVA', countries: [] },
  { label: 'P\\.?\\s?\\/?\\s?I\\.?V\\.?A|[Pp]artita I\\.?V\\.?A|PARTITA IVA|C\\.?\\s?F\\.?\\s?(?:e|\\/|-|&)?\\s?P\\.?\\s?IVA|[Cc]od(?:ice|\\.)\\s?[Ff]isc(?:ale|\\.)?', countries: ['IT'] },
  { label: 'C\\.?\\s?I\\.?\\s?F|N\\.?\\s?I\\.?\\s?F', countries: ['ES', 'PT'] },
  { label: 'NIPC|[Cc]ontribuinte', countries: ['PT'] },
  { label: 'NIP', countries: ['PL'] },
  { label: 'B\\.?T\\.?W\\.?', countries: ['NL', 'BE'] },
  { label: '[Mm]oms(?:reg)?|MOMS|VAT', countries: ['SE', 'DK'] },
  { label: 'ALV', countries: ['FI'] },
  { label: 'DIČ|IČ DPH|DPH', countries: ['CZ', 'SK'] },
  { label: '[Aa]dószám', countries: ['HU'] },
  { label: 'CUI|C\\.U\\.I', countries: ['RO'] },
  { label: 'OIB', countries: ['HR'] },
  { label: 'DDV', countries: ['SI'] },
  { label: 'KMKR', countries: ['EE'] },
  { label: 'Α\\.?Φ\\.?Μ|AFM', countries: ['GR'] },
];
