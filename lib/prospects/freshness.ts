import type { Prospect } from './model.ts';

const DAY = 86_400_000;
/** Half-life of what grades rest on most: head count, title, technology (section 2.3). */
const STALE_AFTER_DAYS = 180;

/** When what is known of a prospect was last read on a page or said to hold by a rep; null where neither ever was. */
export function freshAt({ facts, verifiedAt }: Pick<Prospect, 'facts' | 'verifiedAt'>): number | null {
  const times = [facts?.readAt, verifiedAt].filter((time) => time !== undefined && time !== null);
  return times.length === 0 ? null : Math.max(...times);
}

/** Whether what is known is so old that it counts half; false where nobody knows how old it is. */
export function isStale(prospect: Pick<Prospect, 'facts' | 'verifiedAt'>, now: number): boolean {
  const fresh = freshAt(prospect);
  return fresh !== null && now - fresh >= STALE_AFTER_DAYS * DAY;
}

export const FRESHNESSES = ['fresh', 'ageing', 'stale', 'unread'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** How far what is known has aged: ageing from half of the half-life on; unread where nobody knows. */
export function freshnessOf(prospect: Pick<Prospect, 'facts' | 'verifiedAt'>, now: number): Freshness {
  const fresh = freshAt(prospect);
  if (fresh === null) return 'unread';
  if (isStale(prospect, now)) return 'stale';
  return now - fresh >= (STALE_AFTER_DAYS / 2) * DAY ? 'ageing' : 'fresh';
}
