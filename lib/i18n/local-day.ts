/** The reader's own calendar day (ISO) of a time in milliseconds since the epoch. */
export function localDay(time: number): string {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
