import Papa from 'papaparse';
import { guardFormula } from '../formula-guard.ts';
import type { ExportRecord } from '../targets/facts.ts';
import { nameOf } from '../targets/write.ts';
import { copyTable, type CopyWords } from './columns.ts';

type Records = readonly ExportRecord[];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>]+$/i.test(text);

/** For a cell grid: a header and a row a prospect, parted by tabs, with no cell that could run as a formula. */
export function asTsv(records: Records, words: CopyWords): string {
  const { headers, rows } = copyTable(records, words);
  const data = [headers, ...rows].map((row) => row.map((cell) => guardFormula(oneLine(cell))));
  return Papa.unparse(data, { delimiter: '\t', newline: '\n' });
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One prospect as a heading with a list, several as a table. */
export function asMarkdown(records: Records, words: CopyWords): string {
  const { headers, rows } = copyTable(records, words);
  const [record, ...more] = records;
  if (record === undefined) return '';
  if (more.length === 0) {
    return [`**${markdown(nameOf(record.prospect))}**`, '', ...listed(headers, rows[0] ?? []).map(([header, cell]) => `- ${markdown(header)}: ${markdownLink(cell)}`)].join('\n');
  }
  return [tableLine(headers.map(markdown)), tableLine(headers.map(() => '---')), ...rows.map((row) => tableLine(row.map(markdownLink)))].join('\n');
}

const tableRow = (cells: readonly string[], tag: 'th' | 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** The same as HTML, for mails and documents. */
export function asHtml(records: Records, words: CopyWords): string {
  const { headers, rows } = copyTable(records, words);
  const [record, ...more] = records;
  if (record === undefined) return '';
  if (more.length === 0) {
    const items = listed(headers, rows[0] ?? []).map(([header, cell]) => `<li>${html(header)}: ${htmlLink(cell)}</li>`);
    return `<p><strong>${html(nameOf(record.prospect))}</strong></p><ul>${items.join('')}</ul>`;
  }
  return `<table><thead>${tableRow(headers.map(html), 'th')}</thead><tbody>${rows.map((cells) => tableRow(cells.map(htmlLink), 'td')).join('')}</tbody></table>`;
}

/** Of one prospect: what is known, header and cell. */
const listed = (headers: readonly string[], cells: readonly string[]): [string, string][] =>
  headers.map((header, at): [string, string] => [header, cells[at] ?? '']).filter(([, cell]) => cell !== '');

/** What Markdown would read as a mark is written behind a backslash. */
const markdown = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|#~]/g, '\\$&');
/** Cells end at a bar, in an address too. */
const markdownLink = (text: string): string => (isAddress(text) ? `<${text.replaceAll('|', '%7C')}>` : markdown(text));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const htmlLink = (text: string): string => (isAddress(text) ? `<a href="${html(text)}">${html(text)}</a>` : html(text));
