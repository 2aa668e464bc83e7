import type { Framework, Tag } from '#lib/icp/model.ts';
import type { BantState, TagCell } from './model.ts';

export interface Part {
  /** As people abbreviate it. */
  letter: string;
  name: string;
  /** What it rests on; the one that is asked about first comes first. */
  tags: readonly Tag[];
}

/**
 * The frameworks as views over the neutral tags. Source: table of section 3.3. Evidence and answers are kept once, under the tags, so a
 * team may change its framework and loses nothing. MEDDIC holds the cells of MEDDPICC: the paper process is the end of the
 * decision process, competition is a cell of its own.
 */
export const FRAMEWORKS: Readonly<Record<Framework, { name: string; parts: readonly Part[] }>> = {
  bant: {
    name: 'BANT',
    parts: [
      { letter: 'B', name: 'Budget', tags: ['money'] },
      { letter: 'A', name: 'Authority', tags: ['power'] },
      { letter: 'N', name: 'Need', tags: ['pain'] },
      { letter: 'T', name: 'Timeline', tags: ['date'] },
    ],
  },
  champ: {
    name: 'CHAMP',
    parts: [
      { letter: 'CH', name: 'Challenges', tags: ['pain'] },
      { letter: 'A', name: 'Authority', tags: ['power'] },
      { letter: 'M', name: 'Money', tags: ['money'] },
      { letter: 'P', name: 'Prioritisation', tags: ['date'] },
    ],
  },
  meddic: {
    name: 'MEDDPICC',
    parts: [
      { letter: 'M', name: 'Metrics', tags: ['metric'] },
      { letter: 'E', name: 'Economic buyer', tags: ['power', 'money'] },
      { letter: 'D', name: 'Decision criteria', tags: ['criteria'] },
      { letter: 'DP', name: 'Decision and paper process', tags: ['process', 'date'] },
      { letter: 'I', name: 'Identified pain', tags: ['pain'] },
      { letter: 'C', name: 'Champion', tags: ['champion'] },
      { letter: 'C', name: 'Competition', tags: ['rival'] },
    ],
  },
  gpctba: {
    name: 'GPCTBA/C&I',
    parts: [
      { letter: 'G', name: 'Goals', tags: ['criteria'] },
      { letter: 'P', name: 'Plans', tags: ['process'] },
      { letter: 'C', name: 'Challenges', tags: ['pain'] },
      { letter: 'T', name: 'Timeline', tags: ['date'] },
      { letter: 'B', name: 'Budget', tags: ['money'] },
      { letter: 'A', name: 'Authority', tags: ['power'] },
      { letter: 'C&I', name: 'Consequences and implications', tags: ['metric'] },
    ],
  },
};

/** A part of a framework with what is known under its tags, taken together. */
export interface PartState extends Part {
  state: BantState;
  /** In the order of `tags`. */
  cells: TagCell[];
}

/** One cell of a framework, as screens show it. */
export interface FrameworkCell extends PartState {
  signals: TagCell['signals'];
  questions: string[];
}

/** Denied where any tag is; confirmed and unknown where all are; else indicated. */
function together(cells: readonly TagCell[]): BantState {
  const first = cells[0]?.state;
  if (cells.some(({ state }) => state === 'denied')) return 'denied';
  return first !== undefined && cells.every(({ state }) => state === first) ? first : 'indicated';
}

/** How a part of a framework stands. `tags` as in an assessment. */
export function partState({ letter, name, tags: under }: Part, tags: readonly TagCell[]): PartState {
  const cells: TagCell[] = [];
  for (const tag of under) {
    const cell = tags.find((one) => one.tag === tag);
    if (cell !== undefined) cells.push(cell);
  }
  return { letter, name, tags: under, cells, state: together(cells) };
}

/** Questions of the tags still open before those of the others. */
export function questionsOf(cells: readonly TagCell[]): string[] {
  if (cells.length === 1) return cells[0]?.questions ?? [];
  const open = cells.filter(({ state }) => state !== 'confirmed');
  return [...new Set([...open, ...cells].flatMap(({ questions }) => questions))];
}

/** Each sign once, although it may speak for two tags. */
function signalsOf(cells: readonly TagCell[]): TagCell['signals'] {
  const all = cells.flatMap(({ signals }) => signals);
  return all.filter(({ row, evidence }, index) => {
    const same = all.findIndex((other) => other.row === row && other.evidence.url === evidence.url && other.evidence.quote.exact === evidence.quote.exact);
    return same === index;
  });
}

/** What is known, as a framework's cells in its own order. `tags` as in an assessment. */
export function frameworkCells(framework: Framework, tags: readonly TagCell[]): FrameworkCell[] {
  return FRAMEWORKS[framework].parts.map((part) => {
    const state = partState(part, tags);
    return { ...state, signals: signalsOf(state.cells), questions: questionsOf(state.cells) };
  });
}
