import type { Choices } from '#lib/interop/import/choices.ts';
import type { ImportPlan } from '#lib/interop/import/plan.ts';
import type { OpenFile } from '#lib/interop/tables/open-file.ts';
import type { Imported, RowNote, StagedReport, Verdict } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';

export interface OpenedFile {
  file: File;
  content: OpenFile;
  /** For the columns of a table. */
  choices: Choices;
  /** Whether the choices are those of the last time. */
  isRemembered: boolean;
}

/** What looking through a file found. */
export interface Checked {
  importId: string;
  rows: number;
  counts: Record<Verdict, number>;
  notes: RowNote[];
  unread: { header: string; count: number; samples: string[] }[];
  sample: StagedReport['sample'];
}

/** What the screen asks for; a null value says that the rep stopped it. */
export interface ImportActions {
  onOpen: (file: File, sheet: number) => Promise<Outcome<OpenedFile>>;
  onCheck: (opened: OpenedFile, plan: ImportPlan, watch: { onProgress: (done: number) => void; signal: AbortSignal }) => Promise<Outcome<Checked | null>>;
  onCommit: (importId: string, onProgress: (done: number, of: number) => void) => Promise<Outcome<Imported | null>>;
  /** Stops the writing. */
  onStop: (importId: string) => void;
  /** Forgets what was looked through. */
  onGiveUp: (importId: string) => void;
  onSaveRejected: (opened: OpenedFile, checked: Checked) => void;
  onUndo: (seq: number) => Promise<Outcome<unknown>>;
}

const SAMPLES = 4;
const SAMPLE_ROWS = 6;
const VERDICTS = { new: 0, changed: 0, same: 0, again: 0 } as const;

/** Adds up what was told of each slice of a file. */
export function summed(importId: string, rows: number, headers: readonly string[], reports: readonly StagedReport[]): Checked {
  const counts: Record<Verdict, number> = { ...VERDICTS };
  const unread = new Map<number, { header: string; count: number; samples: string[] }>();
  for (const report of reports) {
    for (const verdict of Object.keys(VERDICTS) as Verdict[]) counts[verdict] += report.counts[verdict];
    for (const { column, cell } of report.unread) {
      const entry = unread.get(column) ?? { header: headers[column] ?? '', count: 0, samples: [] };
      entry.count += 1;
      if (entry.samples.length < SAMPLES && !entry.samples.includes(cell)) entry.samples.push(cell);
      unread.set(column, entry);
    }
  }
  return {
    importId,
    rows,
    counts,
    notes: reports.flatMap(({ notes }) => notes),
    unread: [...unread.values()].toSorted((a, b) => b.count - a.count),
    sample: reports.flatMap(({ sample }) => sample).slice(0, SAMPLE_ROWS),
  };
}
