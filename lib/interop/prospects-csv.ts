import Papa from 'papaparse';
import { DIMENSIONS } from '#lib/icp/model.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import type { BantState, Points } from '#lib/qualify/model.ts';
import { guardFormula } from './formula-guard.ts';

type Cell = string | null;
type Column = readonly [header: string, cell: (prospect: Prospect, now: number) => Cell];

/** What tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const points = (hundredths: Points | null): Cell => (hundredths === null ? null : (hundredths / 100).toFixed(1));
const day = (time: number): Cell => new Date(time).toISOString().slice(0, 10);
const stateOf = ({ assessment }: Prospect, dimension: string): BantState => assessment.bant.find((cell) => cell.dimension === dimension)?.state ?? 'unknown';

const COLUMNS: readonly Column[] = [
  ['Company', ({ companyName }) => companyName],
  ['Domain', ({ companyDomain }) => companyDomain],
  ['Person', ({ personName }) => personName],
  ['Job title', ({ personTitle }) => personTitle],
  ['Decision role', ({ assessment }) => assessment.decisionRole],
  ['Status', ({ assessment }) => assessment.status.replace('_', ' ')],
  ['Grade', ({ assessment }) => assessment.grade],
  ['Score', ({ assessment }) => assessment.score],
  ['Segment', ({ assessment }) => assessment.segment],
  ['Fit', ({ assessment }) => points(assessment.fit.estimate)],
  ['Fit at least', ({ assessment }) => points(assessment.fit.low)],
  ['Fit at most', ({ assessment }) => points(assessment.fit.high)],
  ['Known, % of fit', ({ assessment }) => points(assessment.fit.completeness)],
  ['Rank', ({ assessment }) => points(assessment.fit.rank)],
  ['Readiness', ({ assessment }) => points(assessment.readiness.total)],
  ...DIMENSIONS.map((dimension): Column => [dimension.charAt(0).toUpperCase() + dimension.slice(1), (prospect) => stateOf(prospect, dimension)]),
  ['BANT gaps', (prospect) => DIMENSIONS.filter((dimension) => stateOf(prospect, dimension) === 'unknown').join(', ')],
  ['Next step', ({ assessment }) => assessment.nextSteps[0]?.text ?? null],
  ['Page', ({ url }) => url],
  ['Saved', ({ savedAt }) => day(savedAt)],
  ['Updated', ({ updatedAt }) => day(updatedAt)],
  ['Graded', ({ assessment }) => day(assessment.stamp.now)],
  ['ICP', ({ assessment }) => `${assessment.stamp.icpId} ${assessment.stamp.icpVersion}`],
  ['Exported', (_prospect, now) => day(now)],
];

/**
 * The prospects as a CSV file for a spreadsheet: UTF-8 with byte order mark, CRLF, quoted as in RFC 4180, and no cell that could
 * run as a formula. What is not known is an empty cell. `now` in milliseconds is the day of export.
 */
export function prospectsCsv(prospects: readonly Prospect[], now: number): string {
  const fields = COLUMNS.map(([header]) => header);
  const data = prospects.map((prospect) => COLUMNS.map(([, cell]) => guardFormula(cell(prospect, now) ?? '')));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { newline: '\r\n' });
}
