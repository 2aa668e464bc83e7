/** Milliseconds of work before others get their turn; a page feels anything over 50. */
const SLICE_MS = 12;

export interface Slicing {
  /** Milliseconds, from any start. */
  clock: () => number;
  pause: () => Promise<void>;
}

export const IN_PAGE: Slicing = {
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Works through a list in short slices; stops between two of them once `over` says so, and answers whether it came to the end. */
export async function inSlices<T>(items: readonly T[], work: (item: T, index: number) => void, over: () => boolean, { clock, pause }: Slicing = IN_PAGE): Promise<boolean> {
  let since = clock();
  for (const [index, item] of items.entries()) {
    if (clock() - since >= SLICE_MS) {
      await pause();
      if (over()) return false;
      since = clock();
    }
    work(item, index);
  }
  return !over();
}
