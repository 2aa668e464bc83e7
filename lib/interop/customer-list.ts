import Papa from 'papaparse';
import { fold } from '#lib/taxonomy/fold.ts';
import { type Column, COLUMNS, type ListedCustomer } from './customer-columns.ts';
import { DELIMITERS } from './delimiters.ts';

/** Far more customers than a team pastes. */
const LINES_MAX = 5000;
const CELL_MAX = 300;

/** Columns by their usual headings; a heading is compared without case and accents. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  companyDomain: ['domain', 'website', 'web', 'url', 'homepage', 'company domain', 'company website', 'company domain name', 'webseite', 'e mail', 'email'],
  companyName: ['name', 'company', 'company name', 'account', 'account name', 'customer', 'firma', 'kunde', 'unternehmen'],
  country: ['country', 'country region', 'land', 'billing country', 'company country'],
  headCount: ['employees', 'number of employees', 'employee count', 'head count', 'headcount', 'size', 'company size', 'mitarbeiter'],
  industry: ['industry', 'branch', 'branche', 'sector'],
  founded: ['founded', 'year founded', 'founding year', 'gegrundet'],
  technology: ['technology', 'technologies', 'tools', 'tech stack'],
};

type Columns = Readonly<Partial<Record<Column, number>>>;

/** Where each column stands; null where the first line is no heading. */
function columnsOf(first: readonly string[]): Columns | null {
  const cells = first.map(fold);
  const columns: Partial<Record<Column, number>> = {};
  for (const column of COLUMNS) {
    const at = cells.findIndex((cell) => HEADINGS[column].includes(cell));
    if (at !== -1) columns[column] = at;
  }
  return 'companyDomain' in columns || 'companyName' in columns ? columns : null;
}

const looksLikeDomain = (cell: string): boolean => /^[^\s,;]+\.[\p{L}-]{2,}(?:[/:?#]\S*)?$/u.test(cell.trim());

/** Of a line without headings: the first cell that looks like a domain, and the first that does not and holds letters. */
function withoutHeadings(cells: readonly string[]): ListedCustomer {
  const domain = cells.find(looksLikeDomain)?.trim();
  const name = cells.find((cell) => !looksLikeDomain(cell) && /\p{L}/u.test(cell))?.trim();
  return { ...(domain && { companyDomain: domain }), ...(name && { companyName: name }) };
}

const underHeadings = (cells: readonly string[], columns: Columns): ListedCustomer =>
  Object.fromEntries(COLUMNS.flatMap((column) => {
    const cell = cells[columns[column] ?? -1]?.trim() ?? '';
    return cell === '' ? [] : [[column, cell.slice(0, CELL_MAX)]];
  }));

/**
 * A pasted list of customers as written: domains or names, one a line, or a table with headings as a CRM exports it, of which
 * the columns that are recognised come along.
 */
export function readCustomerList(text: string): ListedCustomer[] {
  const rows = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy', delimitersToGuess: [...DELIMITERS] }).data.slice(0, LINES_MAX);
  const columns = columnsOf(rows[0] ?? []);
  const listed = columns === null ? rows.map(withoutHeadings) : rows.slice(1).map((cells) => underHeadings(cells, columns));
  return listed.filter(({ companyDomain, companyName }) => companyDomain !== undefined || companyName !== undefined);
}
