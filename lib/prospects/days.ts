/** ISO date, in UTC. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The same time some months later; a day that month does not have becomes its last one. */
export function monthsLater(time: number, months: number): number {
  const date = new Date(time);
  const target = new Date(time);
  target.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return target.getTime();
}
