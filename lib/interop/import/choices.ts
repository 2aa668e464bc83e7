import type { Table } from '../tables/table.ts';
import { DEFAULT_RULE, FIELDS_OF, LONGEST_CELL, LONGEST_HEADER, LONGEST_NOTE, type ColumnPlan, type FileRow, type ImportPlan, type Rule, type Target } from './plan.ts';
import { amountsOf, suggestTargets } from './suggest.ts';

/** What the rep makes of a column; null leaves it out. */
export interface ColumnChoice {
  header: string;
  /** Of the file's columns. */
  index: number;
  target: Target | null;
  currency?: string;
  factor?: number;
}

export interface Choices {
  columns: ColumnChoice[];
  rules: Partial<Record<Target, Rule>>;
}

/** Columns as they were read the last time, else by their headers. */
export function firstChoices(headers: readonly string[], kept: Pick<ImportPlan, 'columns' | 'rules'> | null): Choices {
  const suggested = suggestTargets(headers);
  const columns = headers.map((header, index): ColumnChoice => {
    const nth = nthOf(headers, index);
    const former = kept?.columns.find((column) => column.header.toLowerCase() === header.toLowerCase() && (column.nth ?? 1) === nth);
    if (former) return { ...former, header, index };
    return { header, index, target: kept === null ? (suggested[index] ?? null) : null, ...amountsOf(header) };
  });
  return { columns, rules: kept?.rules ?? {} };
}

/** Which of the columns with its header a column is, from 1. */
const nthOf = (headers: readonly string[], index: number): number => headers.slice(0, index + 1).filter((header) => header.toLowerCase() === headers[index]?.toLowerCase()).length;

/** The same with another target for one column; a target that only one column fills leaves the column it had. */
export function withTarget(choices: Choices, index: number, target: Target | null): Choices {
  const alone = target !== null && !SEVERAL.has(target);
  return { ...choices, columns: choices.columns.map((column) => (column.index === index ? { ...column, target } : alone && column.target === target ? { ...column, target: null } : column)) };
}

const SEVERAL: ReadonlySet<Target> = new Set(['tags', 'note', 'technology', 'phone', 'email']);

const NAMES_SOMEBODY: ReadonlySet<Target> = new Set(['companyName', 'companyDomain', 'legalName', 'personName', 'firstName', 'lastName', 'email', 'personUrl', 'companyLinkedIn']);

/** Whether any column can tell whom a row is of. */
export const canNameSomebody = ({ columns }: Choices): boolean => columns.some(({ target }) => target !== null && NAMES_SOMEBODY.has(target));

/** Whether a rule is to be chosen for a target: what only helps to read other columns changes nothing by itself. */
export const hasRule = (target: Target): boolean => FIELDS_OF[target].length > 0 || target === 'owner' || target === 'tags' || target === 'note' || target === 'firstName' || target === 'lastName';

export const ruleOf = ({ rules }: Choices, target: Target): Rule => rules[target] ?? DEFAULT_RULE;

/** How the file is to be read. */
export function planOf(choices: Choices, fileName: string, asOf: string | null): ImportPlan {
  const headers = choices.columns.map(({ header }) => header);
  const columns = planned(choices).map(({ header, index, target, currency, factor }): ColumnPlan => {
    const nth = nthOf(headers, choices.columns.findIndex((column) => column.index === index));
    return { header: header.slice(0, LONGEST_HEADER), ...(nth > 1 && { nth }), target, ...(currency !== undefined && { currency }), ...(factor !== undefined && { factor }) };
  });
  const used = new Set(columns.map(({ target }) => target));
  const names = choices.rules.firstName ?? choices.rules.lastName;
  const rules = { ...choices.rules, ...(names !== undefined && !used.has('personName') && { personName: names }) };
  return { fileName: fileName.slice(0, 300) || 'file', columns, asOf, rules };
}

/** Rows with the cells of the planned columns alone, in their order. */
export function rowsFor(choices: Choices, rows: Table['rows']): FileRow[] {
  const columns = planned(choices).map(({ index, target }) => ({ index, longest: target === 'note' ? LONGEST_NOTE : LONGEST_CELL }));
  return rows.map(({ row, cells }) => ({ row, cells: columns.map(({ index, longest }) => (cells[index] ?? '').slice(0, longest)) }));
}

const planned = ({ columns }: Choices): (ColumnChoice & { target: Target })[] => columns.flatMap((column) => (column.target === null ? [] : [{ ...column, target: column.target }]));

/** The first values of a column that differ. */
export function samplesOf({ rows }: Table, index: number, most = 3): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows.slice(0, 200)) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '') samples.add(cell);
    if (samples.size === most) break;
  }
  return [...samples];
}
