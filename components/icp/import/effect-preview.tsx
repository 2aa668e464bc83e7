import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { EffectOn, ShownGrade } from '#lib/messaging/icp-protocol.ts';
import { countText } from '../../ui/format.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useEffectPreview, type AskSlice } from './use-effect-preview.ts';

const SHOWN_FIRST = 10;
const SHOWN_MOST = 500;

const shown = ({ grade, score }: ShownGrade): string => (score === null ? grade : `${grade} · ${score}`);

/** "A → B: 3", most frequent first. */
function moves(changed: readonly EffectOn[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { before, after } of changed) {
    const move = before.grade === after.grade ? t('icp.effect.stays', { grade: after.grade }) : t('icp.effect.moves', { before: before.grade, after: after.grade });
    counts.set(move, (counts.get(move) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/**
 * What an ICP would change among the saved prospects: how many, which, from what to what. Give it a key of all that its answer
 * hangs on, so that another question starts anew.
 */
export function EffectPreview({ ask }: { ask: AskSlice }) {
  const { tried, total, changed, unsure, problem, running, more } = useEffectPreview(ask);
  const [all, setAll] = useState(false);
  const letters = changed.filter(({ before, after }) => before.grade !== after.grade).length;
  const rows = changed.slice(0, all ? SHOWN_MOST : SHOWN_FIRST);
  if (total === 0) return <p className="muted">{t('icp.effect.noneSaved')}</p>;
  return (
    <div className="stack">
      <div role="status">
        {running && (
          <p className="muted">{total === null ? t('icp.effect.trying', { count: countText(tried) }) : t('icp.effect.tryingOf', { count: countText(tried), total: countText(total) })}</p>
        )}
        {!running && total !== null && !problem && (
          <p>
            <strong>{t('icp.effect.changes', tried, [countText(tried)], { letters: countText(letters) })}</strong>
            {changed.length > letters && t('icp.effect.scoreAlone', { count: countText(changed.length - letters) })}.
          </p>
        )}
      </div>
      {more && total !== null && (
        <p>
          {t('icp.effect.sample', { count: countText(tried), total: countText(total) })}{' '}
          <button type="button" className="button" onClick={more}>
            {t('icp.effect.tryAll', { total: countText(total) })}
          </button>
        </p>
      )}
      {unsure && <p className="muted">{unsure}</p>}
      <ProblemText problem={problem} />
      {changed.length > 0 && (
        <>
          <ul className="moves small" aria-label={t('icp.effect.byGrade')}>
            {moves(changed).map(([move, count]) => (
              <li key={move}>{t('icp.effect.moveCount', { move, count: countText(count) })}</li>
            ))}
          </ul>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t('icp.effect.caption')}>
            <table className="plain effect">
              <caption className="sr-only">{t('icp.effect.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('icp.effect.prospect')}</th>
                  <th scope="col">{t('icp.effect.now')}</th>
                  <th scope="col">{t('icp.effect.later')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ prospectId, name, before, after }) => (
                  <tr key={prospectId}>
                    <th scope="row">{name}</th>
                    <td>{shown(before)}</td>
                    <td>{shown(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {!all && changed.length > rows.length && (
            <p>
              <button type="button" className="button" onClick={() => setAll(true)}>
                {changed.length > SHOWN_MOST ? t('icp.effect.showFirst', { count: SHOWN_MOST }) : t('icp.effect.showAll', { count: countText(changed.length) })}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
