import type { Spread } from '#lib/insights/icp-effect.ts';
import type { CriterionState } from '#lib/qualify/model.ts';

const STATES: readonly CriterionState[] = ['match', 'partial', 'mismatch', 'unknown'];
const WORDS: Readonly<Record<CriterionState, string>> = { match: 'match', partial: 'match in part', mismatch: 'do not match', unknown: 'unknown' };

function alikeWords({ alike, asked, counts }: Spread): string | null {
  if (alike === null) return null;
  if (alike === 'unknown') return `Separates nothing: unknown for all ${number(asked)}`;
  const whose = counts.unknown === 0 ? `all ${number(asked)}` : `all ${number(asked - counts.unknown)} known ones`;
  return `Separates nothing: ${whose} ${WORDS[alike]}`;
}

const number = (count: number): string => count.toLocaleString('en-US');
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
          const words = STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${WORDS[state]}`).join(', ');
          const alike = alikeWords(spread);
          return (
            <li key={criterionId}>
              <span className="spread-head">
                <span className="spread-name" title={label}>
                  {label}
                </span>
                <span className="small muted">{asked === 0 ? 'no person known' : `${wholePercent(counts.unknown, asked)} % unknown`}</span>
              </span>
              {asked > 0 && (
                <span className="spread-bar" role="img" aria-label={words}>
                  {STATES.map((state) => counts[state] > 0 && <span key={state} className={`spread-${state}`} style={{ flexGrow: counts[state] }} title={`${counts[state]} ${WORDS[state]}`} />)}
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
