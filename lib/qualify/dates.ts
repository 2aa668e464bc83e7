export const DAY = 86_400_000;

/**
 * Start of an ISO date ("2026-11", "2026-11-05", with any time behind it) in UTC milliseconds; null when it is none.
 * Times and zones are left aside, so that it means the same on every machine.
 */
export function dayOf(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return Number.isNaN(time) ? null : time;
}

/** Whole and part days from a time to now, 0 for what lies ahead. */
export function daysSince(time: number, now: number): number {
  return Math.max(0, now - time) / DAY;
}

/** Days from now to the next return of a yearly date, 0 on the day itself. */
export function daysUntilYearly(date: number, now: number): number {
  const [then, today] = [new Date(date), new Date(now)];
  const inYear = (year: number): number => Date.UTC(year, then.getUTCMonth(), then.getUTCDate());
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const next = inYear(today.getUTCFullYear());
  return ((next >= start ? next : inYear(today.getUTCFullYear() + 1)) - start) / DAY;
}
