import type { Icp, ReadinessGroup, Thresholds } from './model.ts';

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
  scheme: 'percent',
  grade: { a: 80, b: 60, c: 40 },
  readiness: { one: 70, two: 40, three: 15 },
  completeness: 0.4,
  penaltyCap: 30,
  groupCaps: DEFAULT_GROUP_CAPS,
};

/** Where every ICP begins in what is not criteria. Sources: stages 2.7, reasons 2.4, buying group 3.1 column D. */
export const DEFAULT_PROCESS: Readonly<Pick<Icp, 'applies' | 'questions' | 'buyingGroup' | 'stages' | 'reasons'>> = {
  applies: { industries: [], countries: [], regions: [] },
  questions: {},
  buyingGroup: ['decision maker', 'economic buyer', 'champion', 'end user'],
  stages: {
    mql: { grades: ['A', 'B'], readiness: 3, completeness: 0.6 },
    sql: { confirmed: 3, among: ['need', 'authority'] },
    hysteresis: 5,
    nurture: { monthsAhead: 6, touchesWithoutReply: 4 },
  },
  reasons: [
    { code: 'no_budget', label: 'No budget' },
    { code: 'no_need', label: 'No need' },
    { code: 'no_authority', label: 'Cannot decide, and nobody who can is in reach' },
    { code: 'bad_timing', label: 'Bad timing' },
    { code: 'bad_fit', label: 'Bad fit' },
    { code: 'rival', label: 'Chose a rival' },
    { code: 'no_reply', label: 'Never replied' },
    { code: 'left', label: 'Contact left, no successor' },
    { code: 'closed', label: 'Company closed' },
    { code: 'not_a_business', label: 'Not a business' },
  ],
};
