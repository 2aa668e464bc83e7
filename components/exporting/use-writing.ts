import { useEffect, useRef, useState } from 'react';
import type { ExportChoices } from '#lib/interop/targets/model.ts';
import { TARGETS } from '#lib/interop/targets/targets.ts';
import type { Written } from '#lib/interop/targets/write.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import type { Exporting } from './model.ts';
import { type Held, writeInSlices } from './write-slices.ts';

export interface Writing {
  /** Null while nothing was written yet, and for whole records, which are written as they are saved. */
  written: Written | null;
  /** Prospects looked at. */
  done: number;
  problem: Problem | null;
}

const NOTHING: Writing = { written: null, done: 0, problem: null };

/**
 * Writes the chosen prospects for a target while the dialog stands open, so that what is shown is the file itself. A change of
 * choices writes anew from what was read already.
 */
export function useWriting(choices: ExportChoices, { prospects, icps, now, onRead }: Pick<Exporting, 'prospects' | 'icps' | 'now' | 'onRead'>): Writing {
  const [shown, setShown] = useState({ choices, writing: NOTHING });
  const held = useRef<Held>(new Map());
  useEffect(() => {
    const target = TARGETS[choices.target];
    if (target.kind === 'records') return;
    let over = false;
    const show = (writing: Writing): void => {
      if (!over) setShown({ choices, writing });
    };
    writeInSlices({ target, choices, prospects, icps, now, held: held.current, onRead, isOver: () => over, onStep: (written, done) => show({ written, done, problem: null }) })
      .then((problem) => problem && show({ ...NOTHING, problem }))
      .catch((error: unknown) => show({ ...NOTHING, problem: { code: 'refused', message: error instanceof Error ? error.message : String(error) } }));
    return () => {
      over = true;
    };
  }, [choices, prospects, icps, now, onRead]);
  if (shown.choices === choices) return shown.writing;
  // While the same file is written otherwise, what stood in it stays in sight.
  return shown.choices.target === choices.target ? { ...shown.writing, done: 0 } : NOTHING;
}
