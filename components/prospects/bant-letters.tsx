import { DIMENSIONS } from '#lib/icp/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { BantState } from '#lib/qualify/model.ts';
import { BANT_WORDS, DIMENSION_WORDS } from '../assessment/words.ts';

const SIGNS: Readonly<Record<BantState, string>> = { unknown: '?', indicated: '•', confirmed: '✓', denied: '✗' };

/** B, A, N, T with a sign each, small enough for a table cell; in words for screen readers and on hover. */
export function BantLetters({ bant }: { bant: Grading['bant'] }) {
  return (
    <ul className="bant-letters">
      {DIMENSIONS.map((dimension) => ({ dimension, state: bant[dimension] })).map(({ dimension, state }) => (
        <li key={dimension} className={`bant-letter mark-bant-${state}`} title={`${DIMENSION_WORDS[dimension]}: ${BANT_WORDS[state].toLowerCase()}`}>
          <span aria-hidden>
            {DIMENSION_WORDS[dimension].charAt(0)}
            {SIGNS[state]}
          </span>
          <span className="sr-only">
            {DIMENSION_WORDS[dimension]} {BANT_WORDS[state].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}
