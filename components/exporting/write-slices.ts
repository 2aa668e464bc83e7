import { tongue } from '#lib/i18n/tongue.ts';
import { chosenColumns } from '#lib/interop/targets/columns.ts';
import { type ExportFacts, type ExportRecord, exportRecord } from '#lib/interop/targets/facts.ts';
import type { CardTarget, ExportChoices, TableTarget } from '#lib/interop/targets/model.ts';
import { ExportWriter, nameOf, type Written } from '#lib/interop/targets/write.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { Exporting } from './model.ts';

/** The first rows are shown at once, the others come in slices. */
const FIRST = 10;
const SLICE = 100;
/** So long a page may be busy before others get their turn, in milliseconds, and how often it tells how far it is. */
const BUSY = 8;
const TOLD_EVERY = 200;

export type Reading = Pick<Exporting, 'prospects' | 'icps' | 'onRead'>;

/** What was read of prospects, by id, with the reasons or without; null for one that is gone. */
export type Held = Map<string, { facts: ExportFacts | null; reasons: boolean }>;

interface Job extends Reading {
  target: TableTarget | CardTarget;
  choices: ExportChoices;
  now: number;
  held: Held;
  isOver: () => boolean;
  /** Tells how many prospects were looked at, and what is written of them. */
  onStep: (written: Written, done: number) => void;
}

const withReasons = (target: Job['target'], choices: ExportChoices): boolean =>
  target.kind === 'cards' || chosenColumns(target, choices).some(({ from }) => from === 'reasons' || from === 'summary');

/** Writes prospects for a target in slices, so that the page stays quick; what stood in the way, else null. */
export async function writeInSlices({ target, choices, prospects, icps, now, held, onRead, isOver, onStep }: Job): Promise<Problem | null> {
  const writer = new ExportWriter(target, choices, now, tongue());
  const reasons = withReasons(target, choices);
  let begun = performance.now();
  let told = begun;
  for (let at = 0; at < prospects.length; ) {
    const slice = prospects.slice(at, at + (at === 0 ? FIRST : SLICE));
    const problem = await fill(held, slice, reasons, onRead);
    if (isOver() || problem) return problem;
    writer.take(recordsOf(slice, held, icps, (name) => writer.miss(name)));
    at += slice.length;
    if (at <= FIRST || at === prospects.length || performance.now() - told > TOLD_EVERY) {
      onStep({ ...writer.written }, at);
      told = performance.now();
    }
    if (performance.now() - begun < BUSY) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return null;
    begun = performance.now();
  }
  return null;
}

/** Asks for what is not held yet of a slice; what stood in the way, else null. */
async function fill(held: Held, slice: readonly ListedProspect[], reasons: boolean, read: Exporting['onRead']): Promise<Problem | null> {
  const lacking = slice.filter(({ id }) => !held.has(id) || (reasons && held.get(id)?.reasons === false));
  if (lacking.length === 0) return null;
  const outcome = await read(lacking.map(({ id, grading }) => ({ id, icpId: reasons && grading.stamp.icpId !== '' ? grading.stamp.icpId : null })));
  if (!outcome.ok) return outcome.error;
  lacking.forEach(({ id }, at) => held.set(id, { facts: outcome.value[at] ?? null, reasons }));
  return null;
}

function recordsOf(slice: readonly ListedProspect[], held: Held, icps: Exporting['icps'], onGone: (name: string) => void): ExportRecord[] {
  return slice.flatMap((prospect) => {
    const facts = held.get(prospect.id)?.facts;
    if (facts) return [exportRecord(prospect, facts, icps)];
    onGone(nameOf(prospect));
    return [];
  });
}

/** Reads these few whole, for the clipboard. */
export async function readRecords({ prospects, icps, onRead }: Reading): Promise<ExportRecord[] | Problem> {
  const held: Held = new Map();
  for (let at = 0; at < prospects.length; at += SLICE) {
    const problem = await fill(held, prospects.slice(at, at + SLICE), false, onRead);
    if (problem) return problem;
  }
  return recordsOf(prospects, held, icps, () => {});
}
