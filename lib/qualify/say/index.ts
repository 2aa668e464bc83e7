import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { SIGNAL_ROWS } from '../signal-table.ts';
import { DE } from './de/index.ts';
import { SIGNALS_DE } from './de/signals.ts';
import { EN } from './en/index.ts';

/** What a row of table 3.1 is called, and what the rep does with it. */
interface SignalWords {
  label: string;
  nextStep: string;
}

type Words = typeof EN;

/** All that assessments say in one language; taken once for each, and handed to whatever puts something in words. */
export interface Say extends Words {
  tongue: Tongue;
  /** By the number of the row. */
  signals: readonly (SignalWords | undefined)[];
}

function byRow(rows: Iterable<readonly [number, SignalWords]>): (SignalWords | undefined)[] {
  const signals: (SignalWords | undefined)[] = [];
  for (const [row, words] of rows) signals[row] = words;
  return signals;
}

const SAY: Readonly<Record<Tongue, Say>> = {
  en: { ...EN, tongue: 'en', signals: byRow(SIGNAL_ROWS) },
  de: { ...DE, tongue: 'de', signals: byRow(Object.entries(SIGNALS_DE).map(([row, [label, nextStep]]) => [Number(row), { label, nextStep }] as const)) },
};

export const sayIn = (tongue: Tongue): Say => SAY[tongue];

/** What a row is called; '' for none that the table holds. */
export const signalLabel = (row: number, tongue: Tongue): string => SAY[tongue].signals[row]?.label ?? '';
