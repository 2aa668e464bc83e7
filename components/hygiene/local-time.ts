import { t } from '#lib/i18n/t.ts';

/** The time of day there, as the reader writes it. */
export const timeIn = (timeZone: string, now: number): string => new Intl.DateTimeFormat(t('common.locale'), { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);

/** Whether it is between nine and five on a day from Monday to Friday there. */
export function isOfficeTime(timeZone: string, now: number): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !['Sat', 'Sun'].includes(part('weekday')) && hour >= 9 && hour < 17;
}
