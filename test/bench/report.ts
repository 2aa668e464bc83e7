/** The bench's figures as tables. Those of sample pages are summed up: the pages themselves are no part of the project. */
import { type Measured, median } from './measure.ts';

/** From this size on there is a target: at most this many times the walk in the median, and never more than that. */
const LARGE = 50_000;
const VERY_LARGE = 200_000;
export const MEDIAN_TARGET = 5;
export const NEVER_ABOVE = 12;
/** Longest slice of the main thread on a page of a megabyte. */
export const SLICE_TARGET_MS = 16;

export const ratio = (ms: number, { walkMs }: Measured): number => ms / Math.max(walkMs, 0.05);
const one = (number: number): string => number.toFixed(1);

const HEAD = ['Page', 'Kind', 'kB', 'Nodes', 'Walk ms', 'Page ms', 'Times the walk', 'Longest slice ms', 'Readability, times the walk', 'Worker ms'];

const cells = (row: Measured): string[] => [
  row.name,
  row.kind,
  String(Math.round(row.bytes / 1000)),
  String(row.nodes),
  one(row.walkMs),
  one(row.copyMs),
  one(ratio(row.copyMs, row)),
  one(row.longestMs),
  one(ratio(row.readabilityMs, row)),
  one(row.rulesMs),
];

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at < 1 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const fullTable = (rows: readonly Measured[]): string => markdown(HEAD, rows.map(cells));

export interface Verdict {
  text: string;
  met: boolean;
}

/** Targets with what was reached, over the rows given. */
export function verdicts(rows: readonly Measured[]): Verdict[] {
  const large = rows.filter(({ bytes }) => bytes >= LARGE);
  const veryLarge = rows.filter(({ bytes }) => bytes >= VERY_LARGE);
  const middle = median(large.map((row) => ratio(row.copyMs, row)));
  const most = Math.max(0, ...veryLarge.map((row) => ratio(row.copyMs, row)));
  const slower = large.filter(({ copyMs, readabilityMs }) => copyMs >= readabilityMs).length;
  const nobodys = rows.filter(({ kind }) => kind === 'none');
  const dear = nobodys.filter(({ copyMs, walkMs }) => copyMs > walkMs / 2 + 2).length;
  const longest = Math.max(0, ...rows.filter(({ bytes }) => bytes <= 1_100_000).map(({ longestMs }) => longestMs));
  const whole = median(large.map((row) => ratio(row.copyMs + row.rulesMs, row)));
  return [
    { text: `Pages over ${LARGE / 1000} kB (${large.length}): ${one(middle)} times the walk in the median, at most ${MEDIAN_TARGET} wanted`, met: middle <= MEDIAN_TARGET },
    { text: `Pages over ${VERY_LARGE / 1000} kB (${veryLarge.length}): at most ${one(most)} times the walk, never above ${NEVER_ABOVE} wanted`, met: most <= NEVER_ABOVE },
    { text: `Slower than Readability’s parse of a clone: ${slower} of ${large.length}`, met: slower === 0 },
    { text: `Longest slice on pages up to a megabyte: ${one(longest)} ms, at most ${SLICE_TARGET_MS} wanted`, met: longest <= SLICE_TARGET_MS },
    { text: `Pages that are nobody’s: ${dear} of ${nobodys.length} cost more than half a walk and 2 ms`, met: dear === 0 },
    { text: `With the rules, which run in the worker: ${one(whole)} times the walk in the median`, met: true },
  ];
}

/**
 * The floor of continuous runs, which share their machine with others: pages with a target stay below the bound of the
 * largest in the median. A change that makes copying another kind of work falls through it; noise does not.
 */
export const keepsFloor = (rows: readonly Measured[]): boolean =>
  median(rows.filter(({ bytes }) => bytes >= LARGE).map((row) => ratio(row.copyMs, row))) <= NEVER_ABOVE;

/** Cost of a thousand nodes on the largest page over that on one of five thousand nodes: 1 is linear growth. */
export function growth(rows: readonly Measured[]): number {
  const made = rows.filter(({ sample, nodes }) => !sample && nodes > 4000).toSorted((a, b) => a.nodes - b.nodes);
  const [small, big] = [made[0], made.at(-1)];
  return small === undefined || big === undefined ? 1 : big.copyMs / big.nodes / (small.copyMs / small.nodes);
}

export interface Scripts {
  rows: { name: string; bytes: number; gzip: number; ms: number | null }[];
  emptyMs: number;
  coldRulesMs: number;
}

/** What stands in the README. */
export function readmeTable(rows: readonly Measured[], loads: number, scripts: Scripts): string {
  const samples = rows.filter(({ sample }) => sample);
  return [
    `Medians of ${loads} fresh loads each, one run in Chromium; *page* is the main-thread time of copying a page and handing the copy over.`,
    '',
    fullTable(rows.filter(({ sample }) => !sample)),
    '',
    ...(samples.length === 0 ? [] : [`${samples.length} real pages:`, '', ...verdicts(samples).map(({ text }) => `- ${text}`), '']),
    markdown(['Script in pages', 'Bytes', 'Gzip', 'ms on a blank page'], scripts.rows.map(({ name, bytes, gzip, ms }) => [name, String(bytes), String(gzip), ms === null ? 'on demand' : ms.toFixed(2)])),
    '',
    `An empty script takes ${scripts.emptyMs.toFixed(2)} ms on the same page. A worker that never read a page reads its first in ${one(scripts.coldRulesMs)} ms.`,
  ].join('\n');
}

/** The README with a new table between the marks of that name; the same text where it has no place for one. */
export function intoReadme(readme: string, table: string, name = 'bench'): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [readme.indexOf(from), readme.indexOf(to)];
  return start < 0 || end < start ? readme : `${readme.slice(0, start + from.length)}\n${table}\n${readme.slice(end)}`;
}
