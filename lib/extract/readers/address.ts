/** Postal addresses: structured, in `<address>`, and by the shape of a line with a postal code. */
import { type Found, found, quoteAt } from '../finding.ts';
import { type JsonLdNode, nodesOf, textOf, typesOf } from '../json-ld.ts';
import { labelled } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { isCountryName } from './country-name.ts';
import { behindLabel } from './labelled.ts';
import { ofMaker } from './contacts.ts';
import { legalNameIn } from './legal-form.ts';
import { organisationParts, ownOrganisation, things } from './organisation.ts';
import { SOMEBODY_ELSE, isSomebodyElses } from './somebody-else.ts';
import { wholeWords } from './words.ts';

const PARTS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'] as const;

function fromNode(node: JsonLdNode, place: string): Found | null {
  const [street = '', code = '', city = '', region = '', country = ''] = PARTS.map((key) => textOf(node, key));
  if (city === '' && country === '') return null;
  const town = [code, city].filter((part) => part !== '').join(' ');
  const text = [street, town, region === city ? '' : region, country].filter((part) => part !== '').join(', ');
  return found(text, { place, method: 'structured', ...(country !== '' && { hints: { country } }) });
}

/** Address of the page's own organisation; without one, of the only address there is. */
export function structuredAddresses(page: Page): Found[] {
  const own = organisationParts(page).flatMap((node) => nodesOf(node, 'address', things(page)));
  const texts = organisationParts(page).flatMap((node) => (nodesOf(node, 'address').length > 0 ? [] : found(textOf(node, 'address'), { place: 'structured data, Organization.address', method: 'structured' }))).filter((one) => one !== null);
  if (own.length > 0) return own.flatMap((node) => fromNode(node, 'structured data, Organization.address') ?? []);
  if (texts.length > 0 || ownOrganisation(page) !== null) return texts;
  const alone = things(page).filter((node) => typesOf(node).includes('PostalAddress'));
  return alone.length === 1 && alone[0] !== undefined ? [fromNode(alone[0], 'structured data, PostalAddress')].filter((one) => one !== null) : [];
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME = `${WORD}(?:(?<!\\p{L}{4}\\.)[ /-](?:${WORD}|am|an|der|im|bei|de|la|le|les|sur|del|do|da|dos|of|upon|aan|den|het|ob|vor|unter|auf|sous|lez|aux)){0,4}`;
/** Lines of addresses as the posts of the world want them. Each has a code beside a town; the loose ones need a street or country beside. */
const LINES: readonly { pattern: RegExp; loose?: true; whole?: true }[] = [
  // Austin, TX 78701 · Palatine, Illinois 60067
  { pattern: new RegExp(`${NAME},?\\s(?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.|\\p{Lu}\\p{Ll}{3,12}(?: \\p{Lu}\\p{Ll}+)?)\\.?,?\\s{1,2}\\d{5}(?:-\\d{4})?(?!\\d)`, 'u') },
  // Leeds LS1 4AP
  { pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/u },
  // Toronto, ON M5V 2T6
  { pattern: /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d(?![\p{L}\p{N}])/u },
  // 1012 AB Amsterdam
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:NL-)?[1-9]\\d{3}\\s?[A-Z]{2}\\s{1,2}${NAME}`, 'u') },
  // 00-950 Warszawa, 1250-096 Lisboa, 01310-100 São Paulo, 〒100-0001
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{5}-\\d{3})\\s{1,2}${NAME}`, 'u') },
  // 〒047-0031 and what follows; a prefecture, then a town
  { pattern: /〒\s?\d{3}-\d{4}(?:\s{0,3}[\p{Script=Han}ケヶノツ][\p{L}\p{N}－ー-]{2,30})?|(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\p{Script=Han}{1,6}?[市区町村郡][\p{L}\p{N}－ー-]{0,30}/u, whole: true },
  // Dublin, D02 X285
  { pattern: /(?<![\p{L}\p{N}])(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?(?=[A-Z\d]*[A-Z])(?=[A-Z\d]*\d)[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/u, loose: true },
  // Minato-ku, Tokyo 105-0001
  { pattern: /(?<![\p{L}])(?:Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka|Sapporo|Kobe|Sendai|Hiroshima)[,\s〒]{1,3}\d{3}-\d{4}(?!\d)/u },
  { pattern: /CEP:?\s?\d{5}-?\d{3}/ },
  // 111 29 Stockholm
  { pattern: new RegExp(`(?<![\\p{N}+(])(?:SE?-)?[1-9]\\d{2}\\s\\d{2}\\s{1,2}${NAME}`, 'u'), loose: true },
  // 10115 Berlin, D-80331 München, 1204 Genève, 0150 Oslo, CH-8001 Zürich
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:[A-Z]{1,2}[- ])?\\d{4,5},?\\s{1,2}${NAME}`, 'u'), loose: true },
  // Wellington 6011, Sydney NSW 2000, Mumbai 400001, Mumbai - 400 001
  { pattern: new RegExp(`${NAME},?(?:\\s[A-Z]{2,3})?,?\\s{1,2}(?:[-–]\\s?)?(?:\\d{4,6}|\\d{3}\\s\\d{3})(?![\\p{L}\\p{N}])`, 'u'), loose: true },
];

/** "20148 Milano Via Monreale 14": where streets open with their kind, one may follow its town. */
const STREET_BEHIND = /^,?\s(?:Via|Viale|Piazza|Corso|Largo|Strada|Calle|Avenida|Av\.|Paseo|Plaza|Rua|Praça|Rue|Avenue|Quai|Boulevard|ul\.|al\.)\s[\p{L}\p{M}.'’ ]{2,40},?\s\d{1,4}/u;
const KIND_OF_STREET = /\s(?:Via|Viale|Piazza|Corso|Largo|Strada|Calle|Avenida|Paseo|Plaza|Rua|Praça|Rue|Avenue|Quai|Boulevard)(?=\s)/u;

/** Lines of other registers. */
const OTHER_NUMBERS = /\b(?:siret|siren|rcs|hr[ab]|vat|ust|tva|iban|kvk|cvr|org\.? ?(?:nr|no)|nip|regon|krs|cnpj|cif|nif|duns|tax|reg(?:istration)? ?(?:nr|no))\b/i;
/** Months in the languages of the tables: a date is no address. */
const MONTH = wholeWords('jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|okt|dez|mai|mär|janv|févr|avr|juil|ene|abr|ago|dic|gen|mag|giu|lug|ott|maj|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|augustus|augusti|desember');
const PHONE_LABEL = /^(?:T|M|F|P|Tel|Tél|Fax|Fon|Phone|Telefon|Mobile?)\b/i;
/** Standards and articles are numbered too: "ISO 19650, …". */
const STANDARD = /(?<![\p{L}])(?:ISO|DIN|EN|IEC|BS|NF|UNI|RFC|ANSI|ASTM|VDI|VDE|ÖNORM|SOC)[\s/-]{0,2}(?:EN|ISO|IEC)?\s?$/u;
const LINE_MAX = 180;
const CONTACT = /@|(?:tel|fax|phone|mail|www|http)[.:/ ]|\+\d/i;
const STREET = /(?:str(?:aße|asse|eet|\.)|\bst\b|\brd\b|road|avenue|\bave\b|\bblvd\b|boulevard|lane|drive|way|square|plaza|platz|weg|allee|gasse|ring|damm|ufer|chaussee|\brue\b|place|quai|quay|\bcalle\b|carrer|avenida|paseo|\bvia\b|viale|piazza|corso|\brua\b|praça|straat|laan|plein|gracht|gatan|gata|vägen|veien|\bvei\b|gate\b|vej\b|\bul\.|ulica|aleja|丁目|番地|floor|suite|building|tower|park|house|box|postfach|bp\s\d|court|terrace|crescent|highway|parkway)/iu;
const STREET_AND_NUMBER = /^\p{L}[\p{L}\p{M}.'’ -]{2,40}\s\d{1,4}\s?[a-z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?(?:,|$)|^\d{1,5}[a-z]?(?:[-–/]\d{1,4})?,?\s\p{L}[\p{L}\p{M}.'’ -]{2,40}/u;
const isStreet = (text: string): boolean => /\d/.test(text) ? STREET.test(text) || STREET_AND_NUMBER.test(text) : false;
const HEADQUARTERS = /\b(?:hq|headquarters?|head office|main office|hauptsitz|firmensitz|zentrale|hauptverwaltung|siège|sede (?:central|principal|legale)|sede|hoofdkantoor|huvudkontor|hovedkontor|siedziba|matriz|registered office)\b|本社/iu;
/** Addresses in visible text, the one that is called headquarters first. */
export function addressesInText(page: Page): Found[] {
  const results: { item: Found; main: boolean }[] = [];
  const seen = new Set<number>();
  for (const block of page.blocks) {
    if (block.quoted || block.landmark === 'nav' || block.text.length > LINE_MAX * 3 || !/\d|[都道府県]/.test(block.text) || seen.has(block.index)) continue;
    const hit = postalLine(block.text, block.text.length > LINE_MAX) ?? countryLine(block, page.lang);
    if (hit === null || /©|copyright/i.test(block.text.slice(0, hit.start))) continue;
    // "210 East 4500 South" above "Ridgeport, UT 84999" is the street
    const below = page.blocks[block.index + 1];
    if (hit.loose && below !== undefined && below.text.length < 80 && postalLine(below.text, false)?.loose === false) continue;
    const group = hit.whole ? { text: block.text.slice(hit.start, hit.end), indexes: [block.index], before: [page.blocks[block.index - 1]?.text ?? ''], street: true, country: true } : linesAround(page, block, hit);
    const near = block.text.slice(Math.max(0, hit.start - 25), hit.end);
    if (hit.loose && (OTHER_NUMBERS.test(near) || PHONE_LABEL.test(block.text.slice(hit.start, hit.end)))) continue;
    if (ofMaker(block.text.slice(0, hit.start)) || SOMEBODY_ELSE.test(block.text.slice(0, hit.start)) || isSomebodyElses(page, block)) continue;
    if (hit.loose && !group.street && !group.country) continue;
    for (const index of group.indexes) seen.add(index);
    const around = [block.heading, ...group.before];
    const main = around.some((text) => text.length < 80 && (HEADQUARTERS.test(text) || labelled(text.replace(/[:：]$/, '')).includes('headquarters')));
    const heading = isCountryName(block.heading, page.lang) ? block.heading : undefined;
    const item = found(group.text, {
      place: block.landmark === 'footer' ? 'footer' : block.el.closest('address') === null ? 'text' : 'address element',
      method: 'labelled',
      hints: { ...(page.lang !== '' && { lang: page.lang }), ...(heading !== undefined && { country: heading }), ...(main && { label: 'headquarters' }) },
    });
    if (item !== null) results.push({ item: { ...item, quote: quoteAt(block.text, hit.start, hit.end) }, main });
  }
  return results.toSorted((a, b) => Number(b.main) - Number(a.main)).map(({ item }) => item);
}

interface Hit {
  start: number;
  end: number;
  /** Needs a street or a country beside it. */
  loose: boolean;
  /** Nothing above or below belongs to it. */
  whole: boolean;
}

/** Where posts have no codes, an address ends with its country: "Unit 4, Westlands, Nairobi, Kenya". */
function countryLine({ text, level }: Block, lang: string): Hit | null {
  if (text.length > 140 || level > 0 || !/\d/.test(text) || CONTACT.test(text)) return null;
  const label = /^[^:：\d,]{1,30}[:：]\s*/u.exec(text)?.[0] ?? '';
  const parts = text.slice(label.length).replace(/\.$/, '').split(/\s*,\s*|\s[-–|·]\s/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 3 || !isCountryName(last, lang) || !isStreet(text) || !parts.every((part) => part.length < 60 && /^[\p{Lu}\d#]/u.test(part))) return null;
  return { start: label.length, end: text.length, loose: false, whole: true };
}

function postalLine(text: string, long: boolean): Hit | null {
  for (const { pattern, loose, whole } of LINES) {
    const match = pattern.exec(text);
    if (match === null || (long && loose === true && !isStreet(text.slice(Math.max(0, match.index - 60), match.index)))) continue;
    if (loose === true && MONTH.test(match[0])) continue;
    if (loose === true && STANDARD.test(text.slice(0, match.index + match[0].search(/\d/)))) continue;
    // a year of a date is no code
    if (/^(?:19|20)\d\d,?\s/.test(match[0]) && /\d(?:st|nd|rd|th)?[.,]?\s*$|\p{Ll}\s*$/u.test(text.slice(0, match.index))) continue;
    if (/\s(?:19|20)\d\d$/.test(match[0]) && (loose ?? false) && !isStreet(text.slice(0, match.index))) continue;
    const town = match[0].split(KIND_OF_STREET)[0] ?? match[0];
    const end = match.index + (/^[\p{Lu}\d -]*\d\S*\s+\p{Lu}/u.test(town) ? town : match[0]).length;
    return { start: match.index, end, loose: loose === true, whole: whole === true };
  }
  return null;
}

/** The lines of one address: up to three above as far as they look like parts of it, and a country below. */
function linesAround(page: Page, block: Block, hit: { start: number; end: number }): { text: string; indexes: number[]; before: string[]; street: boolean; country: boolean } {
  const head = headOf(block.text.slice(0, hit.start));
  const tail = countryBehind(block.text.slice(hit.end), page.lang);
  const behind = STREET_BEHIND.exec(block.text.slice(hit.end))?.[0].replace(/^,?\s/, '') ?? '';
  const lines = [[`${head}${block.text.slice(hit.start, hit.end)}`, behind, tail].filter((part) => part !== '').join(', ')];
  const indexes = [block.index];
  const before: string[] = [];
  // "LS1 4AP" alone: the town stands in the line above
  const townless = head === '' && !/\p{Ll}/u.test(block.text.slice(hit.start, hit.end));
  let street = isStreet(head) || behind !== '';
  for (let index = block.index - 1; index >= Math.max(0, block.index - 5); index--) {
    const line = page.blocks[index];
    if (line === undefined || line.landmark !== block.landmark) break;
    before.push(line.text);
    const near = index >= block.index - 3 && !street && line.text.length <= 90 && !CONTACT.test(line.text) && !/^h[1-6]$/.test(line.tag);
    const together = line.el === block.el || (townless && lines.length === 1 && line.tag === block.tag);
    if (near && (isStreet(line.text) || (together && legalNameIn(line.text) === null && labelled(line.text.replace(/[:：]$/, '')).length === 0))) {
      street = isStreet(line.text);
      lines.unshift(headOf(line.text));
      indexes.push(index);
    }
  }
  const next = page.blocks[block.index + 1];
  const country = next !== undefined && next.landmark === block.landmark && !/^h[1-6]$/.test(next.tag) && isCountryName(next.text, page.lang);
  if (country) {
    lines.push(next.text);
    indexes.push(next.index);
  }
  const text = lines.map((line) => line.replace(/\bCEP:?\s?/, '').replace(/^[\s,;|·•–-]+|[\s,;|·•–-]+$/g, '')).filter((line) => line !== '').join(', ');
  return { text, indexes, before, street, country: country || tail !== '' };
}

/** What stands before the code in its line: no label, no sentence before, separators as commas. */
function headOf(text: string): string {
  // in a paragraph only the words right before belong to it
  const last = text.length > 100 ? text.slice(-60).replace(/^\S*\s/, '') : text;
  const from = Math.max(last.lastIndexOf('. ') > 12 && !/\b(?:st|str|no|nr|av|ave|rd|blvd|dr|apt|ste|bldg|c|p\.o|ul)$/i.test(last.slice(0, last.lastIndexOf('. '))) ? last.lastIndexOf('. ') + 2 : 0, 0);
  return last
    .slice(from)
    .replace(/^[^:：\d]{1,40}[:：]\s*/, '')
    .replace(/\s*[|·•]\s*/g, ', ')
    .replace(/\s[-–]\s/g, ', ');
}

/** A country named right behind the town, maybe after a state. */
function countryBehind(text: string, lang: string): string {
  const parts = text.split(/[,;|·•:()\d]|\s[-–]\s|\.\s/).map((part) => part.trim()).filter((part) => part !== '').slice(0, 2);
  return parts.find((part) => isCountryName(part, lang)) ?? '';
}

/** "Address: …" of the company's own pages, where the place needs no postal code. */
export const labelledAddresses = (page: Page): Found[] => (OWN_PLACES.has(page.kind) ? behindLabel('address', (value) => isPlaceText(value) && /,/.test(value))(page) : []);
const OWN_PLACES = new Set(['company-home', 'about', 'contact', 'team']);

/** "Country: Portugal" */
export const labelledCountries = (page: Page): Found[] => (OWN_PLACES.has(page.kind) ? behindLabel('country', (value) => isCountryName(value, page.lang))(page) : []);

/** A headquarters label with a place behind it, without a postal code: "Head office: Porto, Portugal". */
export const isPlaceText = (value: string): boolean => value.length <= 120 && /^\p{Lu}/u.test(value) && !/[@]|https?:|\d{6,}/.test(value) && legalNameIn(value) === null;
