/** The figures of the grading bench, held against what is wanted of them. */
import type { GradingTimes } from './grading.ts';
import type { Verdict } from './report.ts';

const HAND_AT_MOST = 2;
const ENGINE_AT_LEAST = 60;
const WHOLE_AT_MOST = 10;
/** What continuous runs hold, which share their machine with others: beyond it a change has made grading another kind of work. */
const FLOOR = { overHand: 2, engineOver: 40, wholeOver: 13 };

const one = (number: number): string => number.toFixed(1);

export function gradingVerdicts({ overHand, engineOver, wholeOver }: GradingTimes): Verdict[] {
  return [
    { text: `Fit with its explanation: ${one(overHand)} times closures written by hand that collect the same, at most ${HAND_AT_MOST} wanted`, met: overHand <= HAND_AT_MOST },
    { text: `Against json-rules-engine on the equivalent rules: ${one(engineOver)} times its throughput, at least ${ENGINE_AT_LEAST} wanted`, met: engineOver >= ENGINE_AT_LEAST },
    { text: `A whole assessment with its stamps: ${one(wholeOver)} times that fit, at most ${WHOLE_AT_MOST} wanted`, met: wholeOver <= WHOLE_AT_MOST },
  ];
}

export const keepsGradingFloor = ({ overHand, engineOver, wholeOver }: GradingTimes): boolean =>
  overHand <= FLOOR.overHand && engineOver >= FLOOR.engineOver && wholeOver <= FLOOR.wholeOver;

/** What stands in the README. */
export function gradingTable(times: GradingTimes): string {
  const { file, hand, engine, whole, slim } = times;
  const row = (name: string, us: number): string => `| ${name} | ${one(us)} | ${one(us / file)} |`;
  return [
    'Twelve criteria and twenty buying signals, one run in Node; µs are medians of a machine that had other work too, so compare the ratios.',
    '',
    '| One prospect | µs | Times the fit |',
    '| --- | --: | --: |',
    row('Fit by the ICP file, with a line for each criterion and the signs of each question', file),
    row('The same written out by hand as closures', hand),
    row('json-rules-engine, 40 equivalent rules', engine),
    row('Whole assessment, stamped', whole),
    row('Grade for a list, without its explanation', slim),
    '',
    ...gradingVerdicts(times).map(({ text }) => `- ${text}`),
  ].join('\n');
}
