import { onceEach } from '#lib/evidence/once.ts';
import type { Framework, Tag } from '#lib/icp/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { BantState, TagCell } from './model.ts';

export interface Part {
  /** As people abbreviate it. */
  letter: string;
  name: string;
  /** What it rests on; the one that is asked about first comes first. */
  tags: readonly Tag[];
}

export interface Parts {
  name: string;
  parts: readonly Part[];
}

/**
 * The frameworks as views over the neutral tags. Source: table of section 3.3. Evidence and answers are kept once, under the tags, so a
 * team may change its framework and loses nothing. MEDDIC holds the cells of MEDDPICC: the paper process is the end of the
 * decision process, competition is a cell of its own.
 */
export const FRAMEWORKS: Readonly<Record<Framework, Parts>> = {
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

/** Parts in German; a name that is not here is the same in both languages. */
const NAMES_DE: Readonly<Record<string, string>> = {
  Authority: 'Entscheidung', Need: 'Bedarf', Timeline: 'Zeitplan', Challenges: 'Herausforderungen', Money: 'Geld', Prioritisation: 'Priorität', Metrics: 'Kennzahlen', 'Economic buyer': 'Budgetverantwortlicher',
  'Decision criteria': 'Entscheidungskriterien', 'Decision and paper process': 'Entscheidungs- und Vertragsweg', 'Identified pain': 'Erkanntes Problem', Champion: 'Fürsprecher', Competition: 'Wettbewerb',
  Goals: 'Ziele', Plans: 'Pläne', 'Consequences and implications': 'Folgen und Auswirkungen',
};

const inTongue = onceEach((framework: Parts, tongue: Tongue): Parts =>
  tongue === 'en' ? framework : { ...framework, parts: framework.parts.map((part) => ({ ...part, name: NAMES_DE[part.name] ?? part.name })) },
);

/** A framework with its parts named in a language; their letters stay, as people abbreviate them so everywhere. */
export const frameworkIn = (framework: Framework, tongue: Tongue): Parts => inTongue(FRAMEWORKS[framework], tongue);

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
export function frameworkCells(framework: Framework, tags: readonly TagCell[], tongue: Tongue): FrameworkCell[] {
  return frameworkIn(framework, tongue).parts.map((part) => {
    const state = partState(part, tags);
    return { ...state, signals: signalsOf(state.cells), questions: questionsOf(state.cells) };
  });
}
