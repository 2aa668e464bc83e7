import { DecodeUTF8 } from 'fflate';
import { LONGEST_TEXT, MOST_COLUMNS } from '../import/plan.ts';
import { UnreadableTable, type Reading, type TableRow } from './table.ts';
import { attribute, columnOf, dateStyles, dayOf, SharedStrings, sheetsOf, textIn, unescaped, WholeElements } from './xlsx-parts.ts';
import { unzipPart, zipParts, type ZipPart } from './zip.ts';

/** Bytes of a sheet and of the texts of all; more is no table a person made. */
const MOST_BYTES = 600_000_000;
/** Of a part that is read in one go. */
const MOST_AT_ONCE = 20_000_000;

export interface Workbook {
  sheets: string[];
  /** Rows of a sheet that hold something. Throws `UnreadableTable`. */
  rows: (sheet: number, reading: Reading, mostRows: number) => Promise<TableRow[]>;
}

/** Whether bytes are of an Excel file before 2007, or of one with a password. */
export const isOldExcel = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Opens an XLSX file. Nothing but its sheets' values is read: no formulas, no macros, no links. Throws `UnreadableTable`. */
export async function openWorkbook(bytes: Uint8Array, reading: Reading): Promise<Workbook> {
  const parts = new Map(zipParts(bytes).map((part) => [part.path.toLowerCase(), part]));
  const textOf = async (path: string): Promise<string> => {
    const pieces: string[] = [];
    await eachPiece(bytes, parts.get(path), MOST_AT_ONCE, (xml) => pieces.push(xml), reading);
    return pieces.join('');
  };
  const { sheets, from1904 } = sheetsOf(await textOf('xl/workbook.xml'), await textOf('xl/_rels/workbook.xml.rels'));
  if (sheets.length === 0) throw new UnreadableTable('no-workbook');
  const strings = new SharedStrings();
  await eachPiece(bytes, parts.get('xl/sharedstrings.xml'), MOST_BYTES, (xml) => strings.take(xml), reading);
  const cells: CellTexts = { strings: strings.end(), isDate: dateStyles(await textOf('xl/styles.xml')), from1904 };
  return {
    sheets: sheets.map(({ name }) => name),
    rows: (sheet, during, mostRows) => sheetRows(bytes, parts.get(sheets[sheet]?.path.toLowerCase() ?? ''), cells, during, mostRows),
  };
}

interface CellTexts {
  strings: readonly string[];
  isDate: readonly boolean[];
  from1904: boolean;
}

/** A part of the archive as text, piece by piece; nothing where it is not there. */
async function eachPiece(bytes: Uint8Array, part: ZipPart | undefined, most: number, each: (xml: string) => void, reading: Reading): Promise<void> {
  if (part === undefined) return;
  const text = new DecodeUTF8(each);
  await unzipPart(bytes, part, most, (piece) => text.push(piece), reading);
  text.push(new Uint8Array(), true);
}

async function sheetRows(bytes: Uint8Array, part: ZipPart | undefined, texts: CellTexts, reading: Reading, mostRows: number): Promise<TableRow[]> {
  if (part === undefined) throw new UnreadableTable('damaged');
  const rows: TableRow[] = [];
  const elements = new WholeElements('row');
  let last = 0;
  await eachPiece(bytes, part, MOST_BYTES, (xml) => {
    for (const { tag, inner } of elements.take(xml)) {
      last = Number(attribute(tag, 'r') ?? last + 1);
      const cells = cellsIn(inner, texts);
      if (cells.some((cell) => cell !== '')) rows.push({ row: last, cells });
      if (rows.length > mostRows + 20) throw new UnreadableTable('too-many-rows');
    }
  }, reading);
  return rows;
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

function cellsIn(xml: string, texts: CellTexts): string[] {
  const cells: string[] = [];
  let next = 0;
  for (const { tag, inner } of new WholeElements('c').take(xml)) {
    const address = attribute(tag, 'r');
    const column = address === null ? next : columnOf(address);
    next = column + 1;
    if (column < 0 || column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(tag, inner, texts).slice(0, LONGEST_TEXT);
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
