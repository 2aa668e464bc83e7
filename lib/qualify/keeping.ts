import { DAY } from './dates.ts';
import { isoDay, monthLater } from './due.ts';
import type { Touch } from './model.ts';
import type { Kept } from './subject.ts';

/** Persons without any activity are kept so long (section 5.3). */
export const KEEP_DAYS = 180;
/** Days ahead of the end that it is announced. */
export const ANNOUNCE_DAYS = 30;

const isWord = ({ source, kind }: Touch): boolean => source === 'rep' && kind !== 'no-reply';

/**
 * The day (ISO) by which a saved person is to be told that their data are kept: within a month, or with the first word (Art. 14 GDPR,
 * section 5.3). `spoken` where there was one, so that it is due at once. Null once they were told.
 */
export function informDay({ savedAt, informedAt }: Pick<Kept, 'savedAt' | 'informedAt'>, touches: readonly Touch[], now: number): { day: string; spoken: boolean } | null {
  if (informedAt !== null) return null;
  const spoken = touches.some(isWord);
  return { day: isoDay(spoken ? now : monthLater(savedAt)), spoken };
}

/** When anything happened last with what is kept, and the end of keeping it without more; milliseconds since the epoch (section 5.3). */
export function keptUntil({ touchedAt, informedAt }: Pick<Kept, 'touchedAt' | 'informedAt'>, touches: readonly Pick<Touch, 'at'>[], days: number = KEEP_DAYS): { last: number; end: number } {
  const last = Math.max(touchedAt, informedAt ?? 0, ...touches.map(({ at }) => at));
  return { last, end: last + days * DAY };
}
