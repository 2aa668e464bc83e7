import type { CriterionLine, CriterionState } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { CriterionMark } from './state-mark.tsx';

const ORDER: readonly CriterionState[] = ['match', 'partial', 'mismatch', 'unknown'];
const NAMED = 3;

function names(lines: readonly CriterionLine[]): string {
  const heaviest = lines.toSorted((a, b) => b.weight - a.weight);
  const more = heaviest.length - NAMED;
  const named = heaviest.slice(0, NAMED).map(({ label }) => label).join(', ');
  return more > 0 ? t('assessment.short.andMore', { names: named, count: more }) : named;
}

/** The reason for the grade at a glance: which criteria match, which do not and which are unknown, the heaviest first. */
export function InShort({ lines }: { lines: readonly CriterionLine[] }) {
  const groups = ORDER.map((state) => ({ state, of: lines.filter((line) => line.state === state) })).filter(({ of }) => of.length > 0);
  return (
    <ul className="in-short small" aria-label={t('assessment.short.name')}>
      {groups.map(({ state, of }) => (
        <li key={state}>
          <CriterionMark state={state} /> {names(of)}
        </li>
      ))}
    </ul>
  );
}
