import { daysLeft, endOfKeeping, RETENTION_DAYS_MAX, RETENTION_DAYS_MIN, type RetentionRule } from '#lib/prospects/retention.ts';
import { KEEP_DAYS } from '#lib/qualify/keeping.ts';
import type { LeadlightDb } from './db.ts';

const RULE = 'privacy:retention';
const CLEANED = 'privacy:cleaned';

/** The last clean-up that deleted anybody. */
export interface Cleaned {
  at: number;
  count: number;
}

/** How long persons are kept; null before the first clean-up looked, when the default begins. */
export async function retentionRule(db: LeadlightDb): Promise<RetentionRule | null> {
  const value = (await db.choices.get(RULE))?.value as Partial<RetentionRule> | undefined;
  const { days, since } = value ?? {};
  return isDays(days) && typeof since === 'number' ? { days, since } : null;
}

/** Sets how long persons are kept, from now on. */
export async function putRetentionRule(db: LeadlightDb, rule: RetentionRule): Promise<void> {
  await db.choices.put({ id: RULE, value: rule });
}

/** The rule in force; the default begins now where none was set. */
export async function beginRetention(db: LeadlightDb, now: number): Promise<RetentionRule> {
  const stored = await retentionRule(db);
  if (stored) return stored;
  const rule = { days: KEEP_DAYS, since: now };
  await putRetentionRule(db, rule);
  return rule;
}

/** Ids of the persons whose keeping has ended. */
export function endedBy(db: LeadlightDb, rule: RetentionRule, now: number): Promise<string[]> {
  return db.prospects.where('personKey').above('').filter((row) => (endOfKeeping(row, rule) ?? Infinity) <= now).primaryKeys();
}

export async function lastCleaned(db: LeadlightDb): Promise<Cleaned | null> {
  return ((await db.choices.get(CLEANED))?.value as Cleaned | undefined) ?? null;
}

export async function putCleaned(db: LeadlightDb, cleaned: Cleaned): Promise<void> {
  await db.choices.put({ id: CLEANED, value: cleaned });
}

const isDays = (days: unknown): days is number => typeof days === 'number' && days >= RETENTION_DAYS_MIN && days <= RETENTION_DAYS_MAX;

/** A person whose keeping ends soon. */
export interface Ending {
  id: string;
  name: string;
  /** Whole days until they are deleted. */
  days: number;
}

const SHOWN = 20;

/** Whose keeping ends within the announced days: the soonest of them, and how many there are. */
export async function endingSoon(db: LeadlightDb, rule: RetentionRule, now: number): Promise<{ first: Ending[]; count: number }> {
  const ending: Ending[] = [];
  await db.prospects.where('personKey').above('').each((row) => {
    const days = daysLeft(row, rule, now);
    if (days !== null) ending.push({ id: row.id, name: row.personName ?? row.companyName ?? row.url, days });
  });
  return { first: ending.toSorted((a, b) => a.days - b.days).slice(0, SHOWN), count: ending.length };
}
