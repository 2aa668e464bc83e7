import type { Points, Share } from '#lib/qualify/model.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Hundredths of a point as fixed text for columns that add up: 1850 -> "18.50", -500 -> "−5.00". */
export function fixedPoints(points: Points): string {
  return `${points < 0 ? '−' : ''}${(Math.abs(points) / 100).toFixed(2)}`;
}

/** Hundredths of a point without needless zeros: 7500 -> "75", 6825 -> "68.25". */
export function shortPoints(points: Points): string {
  return `${points < 0 ? '−' : ''}${Math.abs(points) / 100}`;
}

/** Hundredths of a point as whole points, rounded down so that none seems to have reached a line: 6960 -> "69". */
export function wholePoints(points: Points): string {
  return String(Math.floor(points / 100));
}

/** Ten-thousandths as whole percent, never rounded up to 100 or down to 0: 7000 -> "70 %". */
export function percent(share: Share): string {
  const rounded = Math.round(share / 100);
  if (rounded === 100 && share < 10_000) return '99 %';
  if (rounded === 0 && share > 0) return '1 %';
  return `${rounded} %`;
}

/** Age in words, both in milliseconds since the epoch: "just now", "5 minutes ago", "3 days ago", "2 years ago". */
export function ageText(then: number, now: number): string {
  const age = Math.max(0, now - then);
  if (age < MINUTE) return 'just now';
  if (age < 60 * MINUTE) return ago(age / MINUTE, 'minute');
  if (age < DAY) return ago(age / (60 * MINUTE), 'hour');
  if (age < 60 * DAY) return ago(age / DAY, 'day');
  if (age < 730 * DAY) return ago(age / (30.44 * DAY), 'month');
  return ago(age / (365.25 * DAY), 'year');
}

function ago(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}

/** A day as "22 Nov 2026", in the reader's time zone. */
export function dayText(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}
