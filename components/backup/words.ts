import { t } from '#lib/i18n/t.ts';
import { countText, perLanguage } from '../ui/format.ts';

const percentFormat = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const megabytes = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }));
const gigabytes = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 }));
const momentFormat = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));

/** A share of 1 as whole percent. */
export const percentText = (share: number): string => percentFormat().format(Math.floor(share * 100) / 100);

/** Bytes as people say them: "1.4 MB". */
export const bytesText = (bytes: number): string => (bytes < 1e9 ? megabytes().format(bytes / 1e6) : gigabytes().format(bytes / 1e9));

/** A moment with its time, in the reader's time zone. */
export const momentText = (time: number): string => momentFormat().format(time);

/** "3 prospects: 2 new, 1 is here already", of a merge. */
export function mergeText({ inFile, both, suppressed }: { inFile: number; both: number; suppressed: number }): string {
  return t('backup.restore.mergeCounts', { all: t('common.prospects', inFile), fresh: countText(Math.max(0, inFile - both - suppressed)), both: countText(both) });
}
