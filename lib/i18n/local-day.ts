/** The time at which a clock in UTC shows what the reader's own clock shows at `time`; both in milliseconds since the epoch. */
export const localTime = (time: number): number => time - new Date(time).getTimezoneOffset() * 60_000;

/** The reader's own calendar day (ISO) of a time in milliseconds since the epoch. */
export const localDay = (time: number): string => new Date(localTime(time)).toISOString().slice(0, 10);
