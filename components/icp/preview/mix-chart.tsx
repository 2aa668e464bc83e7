import { useId } from 'react';
import { t } from '#lib/i18n/t.ts';
import { type GradeMix, MIX_COLUMNS, type MixColumn } from '#lib/insights/icp-effect.ts';
import { countText } from '../../ui/format.ts';

const WORDS: Readonly<Record<MixColumn, string>> = { A: 'A', B: 'B', C: 'C', D: 'D', F: t('icp.mix.disqualified'), unknown: t('icp.mix.unknown'), excluded: t('icp.mix.excluded') };
/** Always shown, so that bars do not jump while somebody types. */
const LETTERS: readonly MixColumn[] = ['A', 'B', 'C', 'D'];

const WIDTH = 320;
const ROW = 34;
const BAR = 9;
const BARS_AT = 120;
const BARS_WIDE = 104;

/** How many prospects stand where, before and after: two bars a grade, with their figures. */
export function MixChart({ before, after }: { before: GradeMix; after: GradeMix }) {
  const id = useId();
  const columns = MIX_COLUMNS.filter((column) => LETTERS.includes(column) || before[column] + after[column] > 0);
  const most = Math.max(1, ...columns.flatMap((column) => [before[column], after[column]]));
  const wide = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * BARS_WIDE));
  const words = columns.map((column) => t('icp.mix.row', { grade: WORDS[column], before: before[column], after: after[column] })).join('; ');
  return (
    <figure className="mix">
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} viewBox={`0 0 ${WIDTH} ${columns.length * ROW}`} width="100%">
        <title id={`${id}-title`}>{t('icp.mix.title')}</title>
        <desc id={`${id}-desc`}>{words}</desc>
        {columns.map((column, index) => (
          <g key={column} transform={`translate(0 ${index * ROW})`} className={`mix-${column.toLowerCase()}`}>
            <text x={0} y={ROW / 2} dominantBaseline="middle" className="mix-name">
              {WORDS[column]}
            </text>
            <rect x={BARS_AT} y={ROW / 2 - BAR - 1} height={BAR} width={wide(before[column])} rx={2} className="mix-before" />
            <rect x={BARS_AT} y={ROW / 2 + 1} height={BAR} width={wide(after[column])} rx={2} className="mix-after" />
            <text x={WIDTH} y={ROW / 2} dominantBaseline="middle" textAnchor="end" className="mix-count">
              {before[column] === after[column] ? countText(after[column]) : `${countText(before[column])} → ${countText(after[column])}`}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="small muted mix-key">
        <span>
          <i className="mix-key-before" aria-hidden /> {t('icp.mix.stored')}
        </span>
        <span>
          <i className="mix-key-after" aria-hidden /> {t('icp.mix.changed')}
        </span>
      </figcaption>
    </figure>
  );
}
