import { DIMENSIONS, type Dimension, TAG_OF } from '#lib/icp/model.ts';
import type { Answer, Touch } from '#lib/qualify/model.ts';

/**
 * The BANT dimensions a person confirmed: what counts for SQL (section 2.7). The last answer of a dimension counts, and "no budget"
 * logged after a confirmed budget takes it back.
 */
export function confirmedDimensions(answers: readonly Answer[], touches: readonly Touch[]): Dimension[] {
  const refused = Math.max(...touches.filter(({ kind, source }) => kind === 'no-budget' && source === 'rep').map(({ at }) => at), -Infinity);
  return DIMENSIONS.filter((dimension) => {
    const last = answers.filter((answer) => answer.tag === TAG_OF[dimension]).toSorted((a, b) => b.at - a.at || (a.state === 'denied' ? -1 : 1))[0];
    return last?.state === 'confirmed' && !(dimension === 'budget' && refused > last.at);
  });
}
