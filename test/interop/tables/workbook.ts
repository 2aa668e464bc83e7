import { strToU8, zipSync } from 'fflate';

type Cell = string | number | { xml: string };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letter = (column: number): string => String.fromCharCode(65 + column);

function cellXml(cell: Cell, address: string, strings: string[]): string {
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${address}"`);
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  strings.push(cell);
  return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
}

/** An XLSX file of these sheets; style 1 shows a number as a date, style 2 by a format of its own. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, options: { prefix?: string; hidden?: string; from1904?: boolean } = {}): Uint8Array {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const bodies = Object.values(sheets).map((rows) => {
    const body = rows.map((cells, index) => (cells.length === 0 ? '' : `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${index + 1}`, strings)).join('')}</row>`)).join('');
    const xml = `<worksheet><sheetData>${body}</sheetData></worksheet>`;
    return options.prefix === undefined ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${options.prefix}:`);
  });
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook>${options.from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${name === options.hidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, body])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
