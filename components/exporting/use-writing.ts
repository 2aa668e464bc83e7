import { useEffect, useRef, useState } from 'react';
import { chosenColumns } from '#lib/interop/targets/columns.ts';
import { type ExportFacts, type ExportRecord, exportRecord } from '#lib/interop/targets/facts.ts';
import type { CardTarget, ExportChoices, TableTarget, Target } from '#lib/interop/targets/model.ts';
import { TARGETS } from '#lib/interop/targets/targets.ts';
import { ExportWriter, nameOf, type Written } from '#lib/interop/targets/write.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { Exporting } from './model.ts';

/** The first rows are shown at once, the others come in slices. */
const FIRST = 10;
const SLICE = 250;
/** So long a page may be busy before others get their turn, in milliseconds, and how often it tells how far it is. */
const BUSY = 8;
const TOLD_EVERY = 200;

export interface Writing {
  /** Null while nothing was written yet, and for whole records, which are written as they are saved. */
  written: Written | null;
  /** Prospects looked at. */
  done: number;
  problem: Problem | null;
}

const NOTHING: Writing = { written: null, done: 0, problem: null };

/** What was read of prospects, by id, with the reasons or without; null for one that is gone. */
type Held = Map<string, { facts: ExportFacts | null; reasons: boolean }>;

const withReasons = (target: Target, choices: ExportChoices): boolean =>
  target.kind === 'cards' || (target.kind === 'table' && chosenColumns(target, choices).some(({ from }) => from === 'reasons' || from === 'summary'));

/**
 * Writes the chosen prospects for a target as the dialog stands open, so that what is shown is the file itself. A change of
 * choices writes anew from what was read already.
 */
export function useWriting(choices: ExportChoices | null, { prospects, icps, now, onRead }: Pick<Exporting, 'prospects' | 'icps' | 'now' | 'onRead'>): Writing {
  const [writing, setWriting] = useState(NOTHING);
  const held = useRef<Held>(new Map());
  const read = useRef(onRead);
  read.current = onRead;

  useEffect(() => {
    const target = choices && TARGETS[choices.target];
    setWriting(NOTHING);
    if (!choices || !target || target.kind === 'records') return;
    let over = false;
    void write(target, choices).catch((error: unknown) => !over && setWriting({ ...NOTHING, problem: { code: 'refused', message: error instanceof Error ? error.message : String(error) } }));
    return () => {
      over = true;
    };

    async function write(to: TableTarget | CardTarget, chosen: ExportChoices): Promise<void> {
      const writer = new ExportWriter(to, chosen, now);
      const reasons = withReasons(to, chosen);
      let begun = performance.now();
      let told = begun;
      for (let at = 0; at < prospects.length && !over; ) {
        const slice = prospects.slice(at, at + (at === 0 ? FIRST : SLICE));
        const problem = await fill(held.current, slice, reasons, read.current);
        if (over) return;
        if (problem) return setWriting({ ...NOTHING, problem });
        writer.take(recordsOf(slice, held.current, icps, (name) => writer.miss(name)));
        at += slice.length;
        if (at <= FIRST || performance.now() - told > TOLD_EVERY) {
          setWriting({ written: { ...writer.written }, done: at, problem: null });
          told = performance.now();
        }
        if (performance.now() - begun < BUSY) continue;
        await new Promise((resolve) => setTimeout(resolve));
        begun = performance.now();
      }
      if (!over) setWriting({ written: { ...writer.written }, done: prospects.length, problem: null });
    }
  }, [choices, prospects, icps, now]);
  return writing;
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

/** Reads these few for the clipboard. */
export async function readRecords({ prospects, icps, onRead }: Pick<Exporting, 'prospects' | 'icps' | 'onRead'>): Promise<ExportRecord[] | Problem> {
  const held: Held = new Map();
  for (let at = 0; at < prospects.length; at += SLICE) {
    const problem = await fill(held, prospects.slice(at, at + SLICE), false, onRead);
    if (problem) return problem;
  }
  return recordsOf(prospects, held, icps, () => {});
}
