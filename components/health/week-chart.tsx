import type { Share } from '#lib/insights/drop.ts';
import type { WeekHealth } from '#lib/insights/site-health.ts';
import { t } from '#lib/i18n/t.ts';
import { percent } from '../ui/format.ts';

/** Ten-thousandths of a share as words; "–" where there was nothing to look at. */
export function shareWords({ yes, of }: Share): string {
  return of === 0 ? '–' : percent(Math.round((yes / of) * 10_000));
}

/** A bar a week, each with its figure in words: what was known of all that such pages usually say. */
export function WeekChart({ weeks }: { weeks: readonly WeekHealth[] }) {
  return (
    <ol className="weeks">
      {weeks.map(({ weeksAgo, pages, known }) => (
        <li key={weeksAgo}>
          <span className="weeks-share">{shareWords(known)}</span>
          <span className="weeks-track" aria-hidden>
            <span style={{ height: `${known.of === 0 ? 0 : (known.yes / known.of) * 100}%` }} />
          </span>
          <span className="weeks-label">
            {weeksAgo === 0 ? t('health.week.this') : weeksAgo === 1 ? t('health.week.last') : t('health.week.ago', weeksAgo)}
            <span className="muted">{t('health.week.pages', pages)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
