import { useState } from 'react';
import type { EffectOn, ShownGrade } from '#lib/messaging/icp-protocol.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useEffectPreview, type AskSlice } from './use-effect-preview.ts';

const SHOWN_FIRST = 10;
const SHOWN_MOST = 500;

const number = (count: number): string => count.toLocaleString('en-GB');
const people = (count: number): string => (count === 1 ? 'saved prospect' : 'saved prospects');
const shown = ({ grade, score }: ShownGrade): string => (score === null ? grade : `${grade} · ${score}`);

/** "A → B: 3", most frequent first. */
function moves(changed: readonly EffectOn[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { before, after } of changed) {
    const move = before.grade === after.grade ? `stays ${after.grade}, other score` : `${before.grade} → ${after.grade}`;
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
  if (total === 0) return <p className="muted">No prospects are saved yet, so no grade would change.</p>;
  return (
    <div className="stack">
      <div role="status">
        {running && (
          <p className="muted">
            Trying it on your saved prospects: {number(tried)}
            {total !== null && ` of ${number(total)}`}…
          </p>
        )}
        {!running && total !== null && !problem && (
          <p>
            <strong>
              {number(letters)} of {number(tried)} {people(tried)} change grade
            </strong>
            {changed.length > letters && `, ${number(changed.length - letters)} more change score alone`}.
          </p>
        )}
      </div>
      {more && total !== null && (
        <p>
          This is a sample: {number(tried)} of your {number(total)} saved prospects were tried.{' '}
          <button type="button" className="button" onClick={more}>
            Try all {number(total)}
          </button>
        </p>
      )}
      {unsure && <p className="muted">{unsure}</p>}
      <ProblemText problem={problem} />
      {changed.length > 0 && (
        <>
          <ul className="moves small" aria-label="Changes by grade">
            {moves(changed).map(([move, count]) => (
              <li key={move}>
                {move}: {number(count)}
              </li>
            ))}
          </ul>
          <div className="table-scroll">
            <table className="plain effect">
              <caption className="sr-only">Saved prospects that change</caption>
              <thead>
                <tr>
                  <th scope="col">Prospect</th>
                  <th scope="col">Now</th>
                  <th scope="col">Then</th>
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
                Show {changed.length > SHOWN_MOST ? `the first ${SHOWN_MOST}` : `all ${number(changed.length)}`}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
