import { DecodeUTF8, Unzip, UnzipInflate } from 'fflate';
import { LONGEST_CELL, MOST_COLUMNS } from '../import/plan.ts';
import { UnreadableTable, type Reading, type TableRow } from './table.ts';
import { attribute, columnOf, dateStyles, dayOf, sharedStrings, sheetsOf, textIn, unescaped, type SheetPart } from './xlsx-parts.ts';

/** Bytes of the archive between two pauses. */
const SLICE = 128 * 1024;
/** Characters of XML in all; more is no table a person made. */
const MOST_XML = 600_000_000;

export interface Workbook {
  sheets: string[];
  /** Rows of a sheet that hold something. Throws `UnreadableTable`. */
  rows: (sheet: number, reading: Reading, mostRows: number) => Promise<TableRow[]>;
}

/** Whether bytes are of a ZIP archive, as an XLSX file is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Whether bytes are of an Excel file before 2007, or of one with a password. */
export const isOldExcel = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Opens an XLSX file. Nothing but its sheets' values is read: no formulas, no macros, no links. Throws `UnreadableTable`. */
export async function openWorkbook(bytes: Uint8Array, reading: Reading): Promise<Workbook> {
  const parts = await partsOf(bytes, (path) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml)$/i.test(path), reading);
  const { sheets, from1904 } = sheetsOf(parts.get('xl/workbook.xml') ?? '', parts.get('xl/_rels/workbook.xml.rels') ?? '');
  if (sheets.length === 0) throw new UnreadableTable('no-workbook');
  const cells: CellTexts = { strings: sharedStrings(parts.get('xl/sharedstrings.xml') ?? ''), isDate: dateStyles(parts.get('xl/styles.xml') ?? ''), from1904 };
  return {
    sheets: sheets.map(({ name }) => name),
    rows: (sheet, during, mostRows) => sheetRows(bytes, sheets[sheet] as SheetPart, cells, during, mostRows),
  };
}

interface CellTexts {
  strings: readonly string[];
  isDate: readonly boolean[];
  from1904: boolean;
}

/** Parts of the archive as text, by path in lower case. */
async function partsOf(bytes: Uint8Array, isWanted: (path: string) => boolean, reading: Reading): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  await unzipped(bytes, isWanted, (path, xml) => parts.set(path.toLowerCase(), (parts.get(path.toLowerCase()) ?? '') + xml), reading);
  return parts;
}

async function sheetRows(bytes: Uint8Array, { path }: SheetPart, texts: CellTexts, reading: Reading, mostRows: number): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  let left = '';
  await unzipped(bytes, (name) => name.toLowerCase() === path.toLowerCase(), (_path, xml) => {
    const text = left + xml;
    const end = endOfLastRow(text);
    left = text.slice(end);
    for (const row of rowsIn(text.slice(0, end), rows.at(-1)?.row ?? 0, texts)) rows.push(row);
    if (rows.length > mostRows + 20) throw new UnreadableTable('too-many-rows');
  }, reading);
  return rows;
}

/** Where the last row ends that is there as a whole; 0 where none is. */
function endOfLastRow(xml: string): number {
  const closing = 'row>';
  for (let at = xml.lastIndexOf(closing); at >= 0; at = xml.lastIndexOf(closing, at - 1)) {
    if (/<\/(?:\w+:)?$/.test(xml.slice(Math.max(0, at - 12), at))) return at + closing.length;
    if (at === 0) break;
  }
  return 0;
}

/** Unzips the parts that are wanted, piece by piece. */
async function unzipped(bytes: Uint8Array, isWanted: (path: string) => boolean, each: (path: string, xml: string) => void, { pause }: Reading): Promise<void> {
  let size = 0;
  const archive = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const text = new DecodeUTF8((xml) => {
      size += xml.length;
      if (size > MOST_XML) throw new UnreadableTable('too-large');
      each(file.name, xml);
    });
    file.ondata = (error, data, final) => {
      if (error) throw (error as Error) instanceof UnreadableTable ? error : new UnreadableTable('damaged');
      text.push(data, final);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += SLICE) {
    try {
      archive.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
    } catch (error) {
      throw error instanceof UnreadableTable ? error : new UnreadableTable('damaged');
    }
    await pause();
  }
}

const ROW = /<(?:\w+:)?row(\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

/** Rows in a piece of a sheet; those without a number of their own follow the one before. */
function rowsIn(xml: string, before: number, texts: CellTexts): TableRow[] {
  const rows: TableRow[] = [];
  let last = before;
  for (const [, tag = '', inner = ''] of xml.matchAll(ROW)) {
    const row = Number(attribute(tag, 'r') ?? last + 1);
    last = row;
    const cells = cellsIn(inner, texts);
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
  }
  return rows;
}

function cellsIn(xml: string, texts: CellTexts): string[] {
  const cells: string[] = [];
  let next = 0;
  for (const [, tag = '', inner = ''] of xml.matchAll(CELL)) {
    const address = attribute(tag, 'r');
    const column = address === null ? next : columnOf(address);
    next = column + 1;
    if (column < 0 || column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(tag, inner, texts).slice(0, LONGEST_CELL);
  }
  return cells;
}

function cellText(tag: string, inner: string, { strings, isDate, from1904 }: CellTexts): string {
  if (inner === '') return '';
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inner);
  const value = VALUE.exec(inner)?.[1] ?? '';
  if (value === '' || type === 'e') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return unescaped(value);
  const number = Number(value);
  if (isDate[Number(attribute(tag, 's') ?? -1)] === true) return dayOf(number, from1904);
  return Number.isFinite(number) ? plain(number) : value;
}

/** Without the noise of binary fractions, and never as a power of ten. */
function plain(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return Math.abs(rounded) < 1e21 && /e/.test(String(rounded)) ? rounded.toFixed(10).replace(/\.?0+$/, '') : String(rounded);
}
