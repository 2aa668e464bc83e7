import Papa from 'papaparse';
import { correctionSignal } from '#lib/evidence/correction.ts';
import type { AnySignal, Beliefs, FieldName } from '#lib/evidence/model.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { believe } from '#lib/evidence/profile.ts';
import { fold } from '#lib/taxonomy/fold.ts';

/** One line of a list of customers. */
export interface ListedCustomer {
  /** As in the list, for people. */
  text: string;
  /** Registrable. */
  domain: string | null;
  name: string | null;
  /** What its other columns say. */
  facts: Beliefs;
}

/** Far more customers than a team pastes. */
const LINES_MAX = 5000;

/** Columns by their usual headings; a heading is compared without case and accents. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  companyDomain: ['domain', 'website', 'web', 'url', 'homepage', 'company domain', 'company website', 'company domain name', 'webseite', 'e mail', 'email'],
  companyName: ['name', 'company', 'company name', 'account', 'account name', 'customer', 'firma', 'kunde', 'unternehmen'],
  country: ['country', 'country region', 'land', 'billing country', 'company country'],
  headCount: ['employees', 'number of employees', 'employee count', 'head count', 'headcount', 'size', 'company size', 'mitarbeiter'],
  industry: ['industry', 'branch', 'branche', 'sector'],
  founded: ['founded', 'year founded', 'founding year', 'gegrundet'],
  technology: ['technology', 'technologies', 'tools', 'tech stack'],
};

type Columns = Readonly<Record<string, number>>;

/** Where each column stands; null where the first line is no heading. */
function columnsOf(first: readonly string[]): Columns | null {
  const cells = first.map(fold);
  const found = Object.entries(HEADINGS).flatMap(([field, headings]) => {
    const at = cells.findIndex((cell) => headings.includes(cell));
    return at === -1 ? [] : [[field, at] as const];
  });
  const columns = Object.fromEntries(found);
  return 'companyDomain' in columns || 'companyName' in columns ? columns : null;
}

const domainIn = (cell: string): string | null => (/\s/.test(cell.trim()) ? null : companyDomain(cell.trim().split('@').at(-1) ?? ''));

/** Of a line without headings: the first cell that is a domain, and the first that is not and holds letters. */
function withoutHeadings(cells: readonly string[]): Pick<ListedCustomer, 'domain' | 'name'> {
  const domain = cells.map(domainIn).find((found) => found !== null) ?? null;
  const name = cells.find((cell) => domainIn(cell) === null && /\p{L}/u.test(cell));
  return { domain, name: name?.trim() ?? null };
}

function factsOf(cells: readonly string[], columns: Columns, now: number): Beliefs {
  const signals = Object.entries(columns).flatMap(([field, at]): AnySignal[] => {
    const text = cells[at]?.trim() ?? '';
    if (text === '' || field === 'companyDomain' || field === 'companyName') return [];
    const parts = field === 'technology' ? text.split(/[,;|]/) : [text];
    return parts.map((part) => correctionSignal(field as FieldName, part, { url: '', now })).filter((signal): signal is AnySignal => !('error' in signal));
  });
  return believe({ kind: 'company', key: '', pages: [], signals }, now);
}

/**
 * A pasted list of customers: domains or names, one a line, or a table with headings as a CRM exports it. Of a column that is
 * recognised (country, employees, industry, founded, tools) its facts count too. `now` in milliseconds since the epoch.
 */
export function readCustomerList(text: string, now: number): ListedCustomer[] {
  const rows = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] }).data.slice(0, LINES_MAX);
  const columns = columnsOf(rows[0] ?? []);
  const seen = new Set<string>();
  return (columns === null ? rows : rows.slice(1)).flatMap((cells): ListedCustomer[] => {
    const told = columns === null ? withoutHeadings(cells) : { domain: domainIn(cells[columns['companyDomain'] ?? -1] ?? ''), name: cells[columns['companyName'] ?? -1]?.trim() || null };
    const key = told.domain ?? fold(told.name ?? '');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ text: told.name ?? told.domain ?? '', ...told, facts: columns === null ? {} : factsOf(cells, columns, now) }];
  });
}
