import { useState } from 'react';
import { type SavedFile } from '#lib/interop/targets/manifest.ts';
import type { ExportChoices } from '#lib/interop/targets/model.ts';
import type { Written } from '#lib/interop/targets/write.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import { type Task, useTask } from '../ui/use-task.ts';
import type { Exporting } from './model.ts';
import { recordsFile } from './save-records.ts';

/** What was saved: the first file at once, further ones on a click each, as browsers ask for. */
export interface SavedExport {
  written: Written;
  files: SavedFile[];
}

interface Saving extends Pick<Task, 'pending'> {
  saved: SavedExport | null;
  /** Prospects whose whole records were read. */
  done: number;
  problem: Problem | null;
  save: (written: Written | null) => Promise<void>;
  clear: () => void;
}

/** Saves what was written, or reads whole records and saves those; then keeps what was chosen for the next time. */
export function useSaving(choices: ExportChoices, exporting: Exporting): Saving {
  const task = useTask();
  const [saved, setSaved] = useState<SavedExport | null>(null);
  const [done, setDone] = useState(0);

  async function save(written: Written | null): Promise<void> {
    await task.run(async () => {
      const made = await fileOf(written);
      if (!made.ok) return made;
      const { file, written: all } = made.value;
      const { bytes, sha256 } = await exporting.onSave(file);
      setSaved({ written: all, files: [{ name: file.name, rows: all.files[0]?.rows ?? 0, bytes, sha256 }] });
      return exporting.onKeep(choices);
    });
  }

  async function fileOf(written: Written | null): ReturnType<typeof recordsFile> {
    const [file] = written?.files ?? [];
    return written && file ? { ok: true, value: { file, written } } : recordsFile(exporting, setDone);
  }

  const clear = (): void => {
    task.clear();
    setSaved(null);
    setDone(0);
  };
  return { pending: task.pending, problem: task.problem, saved, done, save, clear };
}
