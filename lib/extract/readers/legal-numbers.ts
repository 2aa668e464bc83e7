/** Numbers of company registers and of the tax office, in imprints, legal footers and structured data. */
import { COMPANY_REGISTERS, type CompanyRegister, VAT_ALONE, VAT_LABELS } from '#lib/taxonomy/company-registers.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { textsOf } from '../json-ld.ts';
import type { Block, Page } from '../page.ts';
import { organisationParts } from './organisation.ts';
import { SOMEBODY_ELSE, isSomebodyElses } from './somebody-else.ts';

interface Line {
  /** A label alone and the value below or beside it are one line. */
  text: string;
  block: Block;
}

const LINE_MAX = 1500;
const PER_PAGE = 4;
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** Between a label and its number: no other number, no end of a sentence. */
const BETWEEN = '(?:[^\\d;|•]{0,32}?[^\\d\\p{L};|•])??';

const escapedOr = (sources: readonly string[]): string => sources.filter((source) => source !== '').map((source) => `(?:${source})`).join('|');

interface Tables {
  any: RegExp;
  registers: readonly { register: CompanyRegister; patterns: readonly RegExp[] }[];
  vat: readonly { label: RegExp; countries: readonly string[] }[];
  vatAlone: readonly { number: RegExp; countries: readonly string[] }[];
}

const patternsOf = ({ label, number, eitherSide }: CompanyRegister): RegExp[] => [
  new RegExp(label === '' ? `${START}(?<number>${number})${END}` : `${START}(?:${label})${BETWEEN}(?<number>${number})${END}`, 'u'),
  ...(eitherSide === true ? [new RegExp(`${START}(?<number>${number})[\\s,;(–-]{1,4}(?:${label})`, 'u')] : []),
];

let made: Tables | undefined;
const tables = (): Tables =>
  (made ??= {
    any: new RegExp(`${START}(?:${escapedOr([...COMPANY_REGISTERS.map(({ label, number }) => label || number), ...VAT_LABELS.map(({ label }) => label), ...VAT_ALONE.map(({ number }) => number)])})`, 'u'),
    registers: COMPANY_REGISTERS.map((register) => ({ register, patterns: patternsOf(register) })),
    vat: VAT_LABELS.map(({ label, countries }) => ({ label: new RegExp(`${START}(?:${label})(?:[^\\d;|•]|§\\s?\\d+\\s?\\w?){0,44}?(?=${START}(?:[A-Z]{2,3}[-.:\\s]{0,2})?[A-Z]?\\d[\\dA-Z .-]{5,})`, 'u'), countries })),
    vatAlone: VAT_ALONE.map(({ number, countries }) => ({ number: new RegExp(`${START}(?:${number})${END}`, 'u'), countries })),
  });

/** Lines that name a register or a tax number, of the site's owner. */
const lines = (page: Page): readonly Line[] =>
  page.once('legal-lines', () => {
    const { any } = tables();
    const named: Line[] = [];
    for (const block of page.blocks) {
      const { text } = block;
      if (block.quoted || block.landmark === 'nav' || text.length > LINE_MAX || !any.test(text)) continue;
      const next = page.blocks[block.index + 1];
      const labelOnly = text.length < 60 && !/\d{3}/.test(text);
      if (labelOnly && (next === undefined || next.text.length > 80 || !/\d/.test(next.text))) continue;
      if (isSomebodyElses(page, block)) continue;
      named.push(labelOnly && next !== undefined ? { text: `${text} ${next.text}`, block: next } : { text, block });
    }
    return named;
  });

const ownAt = (text: string, at: number): boolean => !SOMEBODY_ELSE.test(text.slice(0, at));

const COURT = /(?:Amtsgericht|Registergericht|Handelsgericht|Landes- als Handelsgericht|Landesgericht|Greffe(?: du tribunal)? de|R\.?C\.?S\.?|Registro Mercantil de|CCIAA(?: di)?|Sąd Rejonowy)\s*(?:des Amtsgerichts\s|:\s?)?(?:Amtsgericht\s)?(\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?:[ -](?:\p{Lu}[\p{L}\p{M}.’'()-]{1,30}|am|an der|im|in|bei|ob der|de|la|le|sur)){0,3})/u;
const COURTS: ReadonlySet<string> = new Set(['handelsregister', 'genossenschaftsregister', 'vereinsregister', 'partnerschaftsregister', 'firmenbuch', 'siren', 'registro-mercantil', 'rea']);

/** Court or place that keeps the register, named on the line or a neighbour. */
function courtOf({ block }: Line, page: Page): string | undefined {
  const around = [block.text, ...[-1, 1, -2].map((away) => page.blocks[block.index + away]?.text ?? '')];
  const match = around.map((line) => COURT.exec(line)).find((one) => one !== null);
  return match?.[0].replace(/\s?:\s?/, ' ').replace(/^Registergericht (?:des Amtsgerichts )?(?=Amtsgericht)/, '').replace(/[\s.,-]+$/, '').slice(0, 60);
}

/** Registered numbers, each register once and with its court. */
export function registerNumbers(page: Page): Found[] {
  const results = new Map<string, Found>();
  for (const line of lines(page)) {
    for (const { register, patterns } of tables().registers) {
      if (results.has(register.id) || results.size >= PER_PAGE) continue;
      for (const pattern of patterns) {
        const match = pattern.exec(line.text);
        const number = match?.groups?.['number'];
        if (match === null || number === undefined || !ownAt(line.text, match.index)) continue;
        const place = COURTS.has(register.id) ? courtOf(line, page) : undefined;
        const item = foundIn(line.block, number, { place: placeOf(line), method: 'labelled', hints: { label: register.id, ...(place !== undefined && { place }) } });
        if (item !== null) results.set(register.id, item);
        break;
      }
    }
  }
  return [...results.values()];
}

/** What may be a VAT number: what follows its label. The worker knows the check digits. */
export function vatNumbers(page: Page): Found[] {
  const results: Found[] = [];
  for (const line of lines(page)) {
    for (const { label, countries } of tables().vat) {
      const match = label.exec(line.text);
      if (match === null || !ownAt(line.text, match.index)) continue;
      const at = match.index + match[0].length;
      const raw = line.text.slice(at, at + 30).split(/[,;|•()]|\s[–-]\s/)[0] ?? '';
      const item = foundIn(line.block, raw, { place: placeOf(line), method: 'labelled', ...(countries.length > 0 && { hints: { country: countries.join(' ') } }) });
      if (item !== null) results.push(item);
    }
    for (const { number, countries } of tables().vatAlone) {
      const match = number.exec(line.text);
      const item = match === null || !ownAt(line.text, match.index) ? null : foundIn(line.block, match[0], { place: placeOf(line), method: 'labelled', hints: { country: countries.join(' ') } });
      if (item !== null) results.push(item);
    }
  }
  return results.slice(0, PER_PAGE * 2);
}

const placeOf = ({ block }: Line): string => (block.landmark === 'footer' ? 'legal line in the footer' : 'legal line');

/** "Registered in England and Wales": where a company is registered, said in words. */
const REGISTERED_IN = /(?<![\p{L}])(?:[Rr]egistered|[Ii]ncorporated) (?:as a (?:limited )?company )?(?:in|at Companies House,?) (England(?:,? (?:and|&) Wales)?|Scotland|Wales|Northern Ireland|the United Kingdom|the Republic of Ireland|Ireland)(?![\p{L}])/u;

export function registeredCountry(page: Page): Found[] {
  return page.blocks.flatMap((block) => {
    const match = block.quoted || block.text.length > LINE_MAX || isSomebodyElses(page, block) ? null : REGISTERED_IN.exec(block.text);
    const name = match?.[1]?.replace(/^(?:the Republic of|the) /, '').replace(/,? (?:and|&) Wales$/, '');
    return name === undefined || !ownAt(block.text, match?.index ?? 0) ? [] : (foundIn(block, name, { place: placeOf({ block, text: block.text }), method: 'text' }) ?? []);
  }).slice(0, 1);
}

export const structuredVatNumbers = (page: Page): Found[] => ofParts(page, ['vatID', 'taxID']);
export const structuredRegisterNumbers = (page: Page): Found[] => ofParts(page, ['leiCode'], 'lei');

const ofParts = (page: Page, keys: readonly string[], label?: string): Found[] =>
  organisationParts(page).flatMap((node) =>
    keys.flatMap((key) => textsOf(node, key).flatMap((text) => found(text, { place: `structured data, Organization.${key}`, method: 'structured', ...(label !== undefined && { hints: { label } }) }) ?? [])),
  );
