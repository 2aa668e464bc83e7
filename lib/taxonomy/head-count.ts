/** Head-count bands of LinkedIn (section 4.2); the open top band ends at 100,000 as in section 2.2. */
export interface Band {
  min: number;
  max: number;
  label: string;
  /** `urn:li:staffCountRange:(min,max)`. */
  urn: string;
}

const OPEN_END = 2147483647;
export const TOP_OF_OPEN_BAND = 100_000;

export const HEAD_COUNT_BANDS: readonly Band[] = [
  [1, 1, '1'],
  [2, 10, '2–10'],
  [11, 50, '11–50'],
  [51, 200, '51–200'],
  [201, 500, '201–500'],
  [501, 1000, '501–1,000'],
  [1001, 5000, '1,001–5,000'],
  [5001, 10_000, '5,001–10,000'],
  [10_001, TOP_OF_OPEN_BAND, '10,001+'],
].map(([min, max, label]) => ({
  min: min as number,
  max: max as number,
  label: label as string,
  urn: `urn:li:staffCountRange:(${min},${max === TOP_OF_OPEN_BAND ? OPEN_END : max})`,
}));

/** The band a count falls into. */
export function bandOf(count: number): Band | undefined {
  return HEAD_COUNT_BANDS.find((band) => count >= band.min && (count <= band.max || band.max === TOP_OF_OPEN_BAND));
}
