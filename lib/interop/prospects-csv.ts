import Papa from 'papaparse';
import { DIMENSIONS, type Dimension } from '#lib/icp/model.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { isClosed, lastMove } from '#lib/prospects/stage.ts';
import type { BantState, Points } from '#lib/qualify/model.ts';
import { guardFormula } from './formula-guard.ts';

type Cell = string | null;
type Column = readonly [header: string, cell: (prospect: ListedProspect, now: number) => Cell];

/** What tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const points = (hundredths: Points | null): Cell => (hundredths === null ? null : (hundredths / 100).toFixed(1));
const day = (time: number): Cell => new Date(time).toISOString().slice(0, 10);
const stateOf = ({ grading }: ListedProspect, dimension: Dimension): BantState => grading.bant[dimension];

/** The day it came to its stage; where nothing moved it, the day it was saved. */
const sinceOf = ({ history, savedAt }: ListedProspect): Cell => day(lastMove(history)?.at ?? savedAt);

const COLUMNS: readonly Column[] = [
  ['Company', ({ companyName }) => companyName],
  ['Domain', ({ companyDomain }) => companyDomain],
  ['Person', ({ personName }) => personName],
  ['Job title', ({ personTitle }) => personTitle],
  ['Decision role', ({ grading }) => grading.decisionRole],
  ['Status', ({ grading }) => grading.status.replace('_', ' ')],
  ['Grade', ({ grading }) => grading.grade],
  ['Score', ({ grading }) => grading.score],
  ['Segment', ({ grading }) => grading.segment],
  ['Stage', ({ stage }) => (stage === 'mql' || stage === 'sql' ? stage.toUpperCase() : stage)],
  ['Stage since', (prospect) => sinceOf(prospect)],
  ['Closed because', ({ stage, history }) => (isClosed(stage) ? (lastMove(history)?.why ?? null) : null)],
  ['Fit', ({ grading }) => points(grading.fit.estimate)],
  ['Fit at least', ({ grading }) => points(grading.fit.low)],
  ['Fit at most', ({ grading }) => points(grading.fit.high)],
  ['Known, % of fit', ({ grading }) => points(grading.fit.completeness)],
  ['Rank', ({ grading }) => points(grading.fit.rank)],
  ['Readiness', ({ grading }) => points(grading.readiness)],
  ...DIMENSIONS.map((dimension): Column => [dimension.charAt(0).toUpperCase() + dimension.slice(1), (prospect) => stateOf(prospect, dimension)]),
  ['BANT gaps', (prospect) => DIMENSIONS.filter((dimension) => stateOf(prospect, dimension) === 'unknown').join(', ')],
  ['Next step', ({ grading }) => grading.nextStep?.text ?? null],
  ['Page', ({ url }) => url],
  ['Saved', ({ savedAt }) => day(savedAt)],
  ['Updated', ({ updatedAt }) => day(updatedAt)],
  ['Graded', ({ grading }) => day(grading.stamp.now)],
  ['ICP', ({ grading }) => `${grading.stamp.icpId} ${grading.stamp.icpVersion}`],
  ['Exported', (_prospect, now) => day(now)],
];

/**
 * The prospects as a CSV file for a spreadsheet: UTF-8 with byte order mark, CRLF, quoted as in RFC 4180, and no cell that could
 * run as a formula. What is not known is an empty cell. `now` in milliseconds is the day of export.
 */
export function prospectsCsv(prospects: readonly ListedProspect[], now: number): string {
  const fields = COLUMNS.map(([header]) => header);
  const data = prospects.map((prospect) => COLUMNS.map(([, cell]) => guardFormula(cell(prospect, now) ?? '')));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { newline: '\r\n' });
}
