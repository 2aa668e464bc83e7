import type { ReadinessGroup, Thresholds } from './model.ts';

/** Most points a group of timing signals can bring. Source: section 2.5. */
const DEFAULT_GROUP_CAPS: Readonly<Record<ReadinessGroup, number>> = {
  hiring: 30,
  money: 25,
  leadership: 20,
  technology: 20,
  intent: 40,
  touches: 40,
};

/** Sources: grades and readiness 2.7, completeness 2.2, penalty cap 2.4. */
export const DEFAULT_THRESHOLDS: Readonly<Thresholds> = {
  grade: { a: 80, b: 60, c: 40 },
  readiness: { one: 70, two: 40, three: 15 },
  completeness: 0.4,
  penaltyCap: 30,
  groupCaps: DEFAULT_GROUP_CAPS,
};
