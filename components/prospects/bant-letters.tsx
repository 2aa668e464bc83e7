import { DIMENSIONS, type Dimension } from '#lib/icp/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { BantState } from '#lib/qualify/model.ts';
import { BANT_WORDS, DIMENSION_WORDS } from '../assessment/words.ts';

const SIGNS: Readonly<Record<BantState, string>> = { unknown: '?', indicated: '•', confirmed: '✓', denied: '✗' };

const words = (dimension: Dimension, state: BantState): string => `${DIMENSION_WORDS[dimension]}: ${BANT_WORDS[state].toLowerCase()}`;

/** B, A, N, T with a sign each, small enough for a table cell, of which many are drawn; in words for screen readers and on hover. */
export function BantLetters({ bant }: { bant: Grading['bant'] }) {
  return (
    <span className="bant-letters" role="img" aria-label={DIMENSIONS.map((dimension) => words(dimension, bant[dimension])).join(', ')}>
      {DIMENSIONS.map((dimension) => (
        <span key={dimension} className={`bant-letter mark-bant-${bant[dimension]}`} title={words(dimension, bant[dimension])}>
          {DIMENSION_WORDS[dimension].charAt(0) + SIGNS[bant[dimension]]}
        </span>
      ))}
    </span>
  );
}
