/** Time is bounded: work is done in short slices, and after the budget is spent a reading ends and says so. */

/** Longest stretch of work between two pauses, in milliseconds. */
const SLICE_MS = 8;

export interface Budget {
  /** True once the working time (pauses not counted) is spent. Stays true. */
  readonly spent: boolean;
  /** Working time so far in milliseconds, pauses not counted. */
  readonly usedMs: number;
  /** Looks at the clock: true when it is time to pause or to stop. Cheap enough for every few hundred steps. */
  due(): boolean;
  /** Pauses when the slice is used up. Resolves at once otherwise. */
  breathe(): Promise<void>;
}

/**
 * @param budgetMs working time in milliseconds; null for no limit
 * @param pause gives the page its turn; without it there are no pauses
 */
export function startBudget(now: () => number, budgetMs: number | null, pause?: () => Promise<void>): Budget {
  let used = 0;
  let sliceStart = now();
  let spent = false;
  const sliceTime = () => now() - sliceStart;
  return {
    get spent() {
      return spent;
    },
    get usedMs() {
      return used + sliceTime();
    },
    due() {
      const slice = sliceTime();
      spent ||= budgetMs !== null && used + slice > budgetMs;
      return spent || slice > SLICE_MS;
    },
    async breathe() {
      if (!this.due() || spent || pause === undefined) return;
      used += sliceTime();
      await pause();
      sliceStart = now();
    },
  };
}
