import { t } from '#lib/i18n/t.ts';
import type { Spread } from '#lib/insights/icp-effect.ts';
import type { CriterionState } from '#lib/qualify/model.ts';
import { countText } from '../../ui/format.ts';

const STATES: readonly CriterionState[] = ['match', 'partial', 'mismatch', 'unknown'];
const WORDS: Readonly<Record<CriterionState, string>> = { match: t('icp.spread.match'), partial: t('icp.spread.partial'), mismatch: t('icp.spread.mismatch'), unknown: t('icp.spread.unknown') };

function alikeWords({ alike, asked, counts }: Spread): string | null {
  if (alike === null) return null;
  if (alike === 'unknown') return t('icp.spread.unknownAll', { count: countText(asked) });
  const state = WORDS[alike];
  return counts.unknown === 0 ? t('icp.spread.all', { count: countText(asked), state }) : t('icp.spread.allKnown', { count: countText(asked - counts.unknown), state });
}

const wholePercent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** How each criterion parts the prospects, those that part none first, and of how many it is unknown. */
export function SpreadList({ criteria }: { criteria: readonly Spread[] }) {
  const order = criteria.toSorted((a, b) => Number(b.alike !== null) - Number(a.alike !== null));
  return (
    <>
      <p className="small muted spread-key">
        {STATES.map((state) => (
          <span key={state}>
            <span className={`spread-${state}`} aria-hidden /> {WORDS[state]}
          </span>
        ))}
      </p>
      <ul className="spreads">
        {order.map((spread) => {
          const { criterionId, label, counts, asked } = spread;
          const words = STATES.filter((state) => counts[state] > 0).map((state) => t('icp.spread.counted', { count: counts[state], state: WORDS[state] })).join(', ');
          const alike = alikeWords(spread);
          return (
            <li key={criterionId}>
              <span className="spread-head">
                <span className="spread-name" title={label}>
                  {label}
                </span>
                <span className="small muted">{asked === 0 ? t('icp.spread.noPerson') : t('icp.spread.share', { percent: wholePercent(counts.unknown, asked) })}</span>
              </span>
              {asked > 0 && (
                <span className="spread-bar" role="img" aria-label={words}>
                  {STATES.map((state) => counts[state] > 0 && <span key={state} className={`spread-${state}`} style={{ flexGrow: counts[state] }} title={t('icp.spread.counted', { count: counts[state], state: WORDS[state] })} />)}
                </span>
              )}
              {alike && <span className="small spread-alike">{alike}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
