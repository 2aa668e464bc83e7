import type { Column, ExportChoices, TableTarget, TargetId } from './model.ts';
import { TARGETS } from './targets.ts';

/** Columns that no choice takes away: a row may need them. */
export const neededHeaders = ({ needs }: TableTarget): ReadonlySet<string> => new Set(needs.flat());

/** The columns of a table as chosen, in their own order. */
export function chosenColumns(target: TableTarget, { without, custom }: Pick<ExportChoices, 'without' | 'custom'>): Column[] {
  const needed = neededHeaders(target);
  return target.columns.filter((column) => (custom || !column.custom) && (needed.has(column.header) || !without.includes(column.header)));
}

/** How a target is exported until somebody chooses otherwise. */
export function defaultChoices(target: TargetId, currency: string): ExportChoices {
  const { kind } = TARGETS[target];
  const forPeople = target === 'spreadsheet';
  return { target, without: [], mark: forPeople, closed: forPeople || kind === 'records', unknownLastName: false, custom: false, currency, purpose: '' };
}
