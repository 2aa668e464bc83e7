import { END_OF_LIFE } from '#lib/taxonomy/end-of-life.ts';
import { dayOf } from '../dates.ts';
import type { Facts } from '../facts.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

/** Row 36: products in use whose maker has ended support by now. */
export function endOfLifeRows({ company: { technology = [] }, now }: Facts): SeenSignal[] {
  return technology.flatMap(({ value: { name, use }, reliability, signals }) => {
    const ended = END_OF_LIFE.get(name);
    const day = ended === undefined ? null : dayOf(ended);
    if (use !== 'in-use' || day === null || day > now) return [];
    return [{ row: 36, event: `row 36: ${name}`, reliability, date: publishedDay(signals), until: null, evidence: signals }];
  });
}
