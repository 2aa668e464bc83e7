import type { Evidence } from '#lib/evidence/model.ts';
import { countMore, countPage, dayOf, DAYS_KEPT, healthId, type HealthRow } from '#lib/insights/health.ts';
import type { LeadlightDb } from './db.ts';

const DAY_MS = 86_400_000;

/**
 * Counts one page read at `now`; the first of a day, adapter and kind drops what is too old. A page whose `former`
 * reading was counted today stays one page.
 */
export function countReading(db: LeadlightDb, evidence: Evidence, now: number, former: Evidence | null = null): Promise<void> {
  const day = dayOf(now);
  return db.transaction('rw', db.health, async () => {
    const row = await db.health.get(healthId(day, evidence));
    if (former) {
      if (row && former.pageKind === evidence.pageKind) await db.health.put(countMore(row, evidence, former));
      return;
    }
    await db.health.put(countPage(row, day, evidence));
    if (!row) await db.health.where('day').below(dayOf(now - DAYS_KEPT * DAY_MS)).delete();
  });
}

/** All that is kept, the oldest day first. */
export function listHealth(db: LeadlightDb): Promise<HealthRow[]> {
  return db.health.orderBy('day').toArray();
}

export function clearHealth(db: LeadlightDb): Promise<void> {
  return db.health.clear();
}
