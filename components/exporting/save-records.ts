import type { Outcome } from '#lib/messaging/protocol.ts';
import { withGrading } from '#lib/interop/prospect-record.ts';
import type { Skipped } from '#lib/interop/targets/model.ts';
import { type IcpCount, nameOf, type Written } from '#lib/interop/targets/write.ts';
import type { Exporting, FileToSave } from './model.ts';

const SLICE = 100;

/** Whole records as one file of lines, read in slices; `onStep` is told how many prospects were looked at. */
export async function recordsFile({ prospects, now, onReadLines }: Pick<Exporting, 'prospects' | 'now' | 'onReadLines'>, onStep: (done: number) => void): Promise<Outcome<{ file: FileToSave; written: Written }>> {
  const parts: Blob[] = [];
  const skipped: Skipped[] = [];
  const icps = new Map<string, IcpCount>();
  let rows = 0;
  for (let at = 0; at < prospects.length; at += SLICE) {
    const slice = prospects.slice(at, at + SLICE);
    const outcome = await onReadLines(slice.map(({ id }) => id));
    if (!outcome.ok) return outcome;
    const lines: string[] = [];
    slice.forEach((prospect, index) => {
      const line = outcome.value[index];
      if (line == null) return skipped.push({ name: nameOf(prospect), reason: { code: 'gone' } });
      lines.push(`${withGrading(line, prospect.grading)}\n`);
      count(icps, prospect.grading.stamp);
    });
    rows += lines.length;
    // As a Blob a slice lies outside the page's heap.
    parts.push(new Blob(lines));
    onStep(at + slice.length);
  }
  const name = `leadlight-prospects-${new Date(now).toISOString().slice(0, 10)}.ndjson`;
  const file = { name, type: 'application/x-ndjson', parts };
  return { ok: true, value: { file, written: { files: [{ name, type: file.type, rows, parts: [] }], columns: [], rows, skipped, changed: [], icps: [...icps.values()], sample: [] } } };
}

function count(icps: Map<string, IcpCount>, { icpId: id, icpVersion: version, icpHash: hash }: { icpId: string; icpVersion: string; icpHash: string }): void {
  const counted = icps.get(hash) ?? { id, version, hash, prospects: 0 };
  counted.prospects += 1;
  icps.set(hash, counted);
}
