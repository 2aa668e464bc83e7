/** The small parts of a workbook, read from their XML (ECMA-376 part 1, sections 18.2, 18.4 and 18.8). */
import { UnreadableTable } from './table.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML without its entities. */
export function unescaped(xml: string): string {
  if (!xml.includes('&') && !xml.includes('_x')) return xml;
  return xml
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex?: string, digits?: string, name = '') => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return Number.isNaN(code) ? (ENTITIES[name] ?? all) : code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Value of an attribute of a start tag; null without it. */
export function attribute(tag: string, name: string): string | null {
  const at = tag.search(new RegExp(`\\s${name}=`));
  if (at < 0) return null;
  const quoteAt = at + name.length + 2;
  const quote = tag[quoteAt] ?? '"';
  return unescaped(tag.slice(quoteAt + 1, tag.indexOf(quote, quoteAt + 1)));
}

export interface SheetPart {
  name: string;
  path: string;
}

/** The sheets of a workbook that are not hidden, and whether it counts days from 1904. */
export function sheetsOf(workbook: string, relations: string): { sheets: SheetPart[]; from1904: boolean } {
  const paths = new Map([...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']));
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const path = paths.get(attribute(tag, 'r:id') ?? attribute(tag, '\\w+:id'));
    const state = attribute(tag, 'state') ?? 'visible';
    return path && state === 'visible' ? [{ name: attribute(tag, 'name') ?? '', path: path.startsWith('/') ? path.slice(1) : `xl/${path}` }] : [];
  });
  return { sheets, from1904: /<(?:\w+:)?workbookPr[^>]*\sdate1904="(?:1|true)"/.test(workbook) };
}

/** An element, or an empty one: what stands in its start tag, and what it holds. */
export interface Element {
  tag: string;
  inner: string;
}

/** No row and no text a person made is longer. */
const LONGEST_ELEMENT = 16_000_000;

/** Elements of one name, none of which holds another, out of XML that comes piece by piece; one without an end is left out. */
export class WholeElements {
  readonly #end: RegExp;
  readonly #start: RegExp;
  #left: string[] = [];
  #length = 0;

  constructor(name: string) {
    this.#end = new RegExp(`</(?:\\w+:)?${name}>`);
    this.#start = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(/?)>`, 'g');
  }

  /** Those that end within a piece, and empty ones before them. Throws `UnreadableTable` where one does not come to its end. */
  take(xml: string): Element[] {
    this.#left.push(xml);
    this.#length += xml.length;
    if (this.#length > LONGEST_ELEMENT + xml.length) throw new UnreadableTable('damaged');
    if (!this.#end.test((this.#left.at(-2)?.slice(-30) ?? '') + xml)) return [];
    const parts = this.#left.join('').split(this.#end);
    const left = parts.pop() ?? '';
    this.#left = [left];
    this.#length = left.length;
    return parts.flatMap((part) => this.#endingIn(part));
  }

  /** The empty ones after the last that ended. */
  end(): Element[] {
    return this.#tagsIn(this.#left.join('')).filter(({ isEmpty }) => isEmpty).map(({ tag }) => ({ tag, inner: '' }));
  }

  #endingIn(part: string): Element[] {
    const tags = this.#tagsIn(part);
    return tags.flatMap(({ tag, isEmpty, after }, index) => (isEmpty ? [{ tag, inner: '' }] : index === tags.length - 1 ? [{ tag, inner: part.slice(after) }] : []));
  }

  #tagsIn(text: string): { tag: string; isEmpty: boolean; after: number }[] {
    return [...text.matchAll(this.#start)].map((found) => ({ tag: found[1] ?? '', isEmpty: found[2] === '/', after: found.index + found[0].length }));
  }
}

/** The texts that cells refer to by number; readings beside Japanese ones are left out. */
export class SharedStrings {
  readonly #elements = new WholeElements('si');
  readonly #texts: string[] = [];

  take(xml: string): void {
    for (const { inner } of this.#elements.take(xml)) this.#texts.push(textIn(inner));
  }

  end(): string[] {
    return [...this.#texts, ...this.#elements.end().map(() => '')];
  }
}

/** Characters of XML that are read of one text. */
const LONGEST_TEXT_XML = 100_000;

/** Text of the `t` elements in some XML. */
export function textIn(xml: string): string {
  const whole = xml.slice(0, LONGEST_TEXT_XML);
  const own = whole.includes('rPh') ? whole.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '') : whole;
  return [...own.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)].map(([, text = '']) => unescaped(text)).join('');
}

/** Number formats of dates that need no definition of their own (section 18.8.30). */
const isDateFormatId = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** For each style of cells, whether it shows a number as a date. */
export function dateStyles(styles: string): boolean[] {
  const codes = new Map([...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].map(([tag]) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '']));
  const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return [...cells.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    const code = codes.get(id);
    return code === undefined ? isDateFormatId(id) : /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(code);
  });
}

const DAY = 86_400_000;
/** Day 0 of spreadsheets; the day that never was, 29 February 1900, is skipped by all real dates. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

/** The day of a serial number as ISO date; the number itself where it is none. */
export function dayOf(serial: number, from1904: boolean): string {
  const time = (from1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.floor(serial) * DAY;
  return serial >= 1 && serial < 2_958_466 ? new Date(time).toISOString().slice(0, 10) : String(serial);
}

/** Index of the column of a cell's address: "B12" is 1. */
export function columnOf(address: string): number {
  let column = 0;
  for (const letter of address) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}
