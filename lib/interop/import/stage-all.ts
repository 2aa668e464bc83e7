/** Sends a file to where it is staged, slice by slice, and adds up what is told of it. */

/** Items of one message. */
const SLICE = 400;

export interface Staging<Item, Report> {
  items: readonly Item[];
  /** Rejects to stop. */
  send: (number: number, items: Item[]) => Promise<Report>;
  /** Told after each slice: items done. */
  onProgress: (done: number) => void;
}

/** Every report, in order. Rejects with whatever `send` rejects with. */
export async function stageAll<Item, Report>({ items, send, onProgress }: Staging<Item, Report>): Promise<Report[]> {
  const reports: Report[] = [];
  for (let from = 0; from < items.length; from += SLICE) {
    reports.push(await send(reports.length, items.slice(from, from + SLICE)));
    onProgress(Math.min(items.length, from + SLICE));
  }
  return reports;
}
