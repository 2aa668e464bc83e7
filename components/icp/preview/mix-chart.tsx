import { useId } from 'react';
import { type GradeMix, MIX_COLUMNS, type MixColumn } from '#lib/insights/icp-effect.ts';

const WORDS: Readonly<Record<MixColumn, string>> = { A: 'A', B: 'B', C: 'C', D: 'D', F: 'Disqualified', unknown: 'Too little known', excluded: 'Excluded' };
/** Always shown, so that bars do not jump while somebody types. */
const LETTERS: readonly MixColumn[] = ['A', 'B', 'C', 'D'];

const number = (count: number): string => count.toLocaleString('en-US');

const WIDTH = 320;
const ROW = 34;
const BAR = 9;
const BARS_AT = 108;
const BARS_WIDE = 116;

/** How many prospects stand where, before and after: two bars a grade, with their figures. */
export function MixChart({ before, after }: { before: GradeMix; after: GradeMix }) {
  const id = useId();
  const columns = MIX_COLUMNS.filter((column) => LETTERS.includes(column) || before[column] + after[column] > 0);
  const most = Math.max(1, ...columns.flatMap((column) => [before[column], after[column]]));
  const wide = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * BARS_WIDE));
  const words = columns.map((column) => `${WORDS[column]}: ${before[column]} before, ${after[column]} after`).join('; ');
  return (
    <figure className="mix">
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} viewBox={`0 0 ${WIDTH} ${columns.length * ROW}`} width="100%">
        <title id={`${id}-title`}>Grades before and after</title>
        <desc id={`${id}-desc`}>{words}</desc>
        {columns.map((column, index) => (
          <g key={column} transform={`translate(0 ${index * ROW})`} className={`mix-${column.toLowerCase()}`}>
            <text x={0} y={ROW / 2} dominantBaseline="middle" className="mix-name">
              {WORDS[column]}
            </text>
            <rect x={BARS_AT} y={ROW / 2 - BAR - 1} height={BAR} width={wide(before[column])} rx={2} className="mix-before" />
            <rect x={BARS_AT} y={ROW / 2 + 1} height={BAR} width={wide(after[column])} rx={2} className="mix-after" />
            <text x={WIDTH} y={ROW / 2} dominantBaseline="middle" textAnchor="end" className="mix-count">
              {before[column] === after[column] ? number(after[column]) : `${number(before[column])} → ${number(after[column])}`}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="small muted mix-key">
        <span className="mix-key-before" aria-hidden /> as stored <span className="mix-key-after" aria-hidden /> with your changes
      </figcaption>
    </figure>
  );
}
