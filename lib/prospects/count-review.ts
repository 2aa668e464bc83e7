import { duplicatesIn } from './duplicates.ts';
import type { ListedProspect } from './model.ts';
import { reviewOf } from './review.ts';

/** How many things there are to look after: prospects that may be one, and what may be wrong with one. `now` in milliseconds; in steps. */
export function* countReview(prospects: readonly ListedProspect[], { now }: { now: number }): Generator<void, number> {
  const groups = yield* reviewOf(prospects, now);
  const pairs = yield* duplicatesIn(prospects);
  return pairs.length + groups.reduce((sum, { items }) => sum + items.length, 0);
}
