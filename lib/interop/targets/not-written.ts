import Papa from 'papaparse';
import { guardFormula } from '../formula-guard.ts';
import type { Changed, Skipped, SkipReason, ValueReason } from './model.ts';

/** Headers and reasons in the words of a language. */
export interface NotWrittenWords {
  headers: readonly [prospect: string, column: string, value: string, reason: string];
  skipped: (reason: SkipReason) => string;
  changed: (reason: ValueReason, header: string) => string;
}

/** What did not arrive as a CSV for a spreadsheet: prospects without a row first, then values that changed or were left out. */
export function notWrittenCsv({ skipped, changed }: { skipped: readonly Skipped[]; changed: readonly Changed[] }, words: NotWrittenWords): string {
  const data = [
    ...skipped.map(({ name, reason }) => [name, '', '', words.skipped(reason)]),
    ...changed.map(({ name, header, value, reason }) => [name, header, value, words.changed(reason, header)]),
  ];
  return `\uFEFF${Papa.unparse({ fields: [...words.headers], data: data.map((row) => row.map(guardFormula)) }, { newline: '\r\n' })}\r\n`;
}
