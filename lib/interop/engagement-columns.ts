/** Columns of an engagement file. */
export type Column = 'domain' | 'email' | 'kind' | 'date' | 'note' | 'until';

/** Headers by which a column is known, lower case, best first. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  domain: ['domain', 'company domain', 'company domain name', 'website', 'company website', 'web', 'url', 'webseite'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'contact email', 'person email', 'lead email', 'e-mail-adresse'],
  kind: ['kind', 'type', 'activity', 'activity type', 'event', 'event type', 'engagement', 'engagement type', 'action', 'outcome', 'art', 'typ'],
  date: ['date', 'activity date', 'event date', 'occurred at', 'timestamp', 'time', 'when', 'created at', 'created', 'datum'],
  note: ['note', 'notes', 'comment', 'comments', 'details', 'detail', 'subject', 'description', 'title', 'notiz'],
  until: ['until', 'ask again', 'ask again on', 'follow up', 'follow-up', 'follow up date', 'follow-up date', 'next date', 'wiedervorlage'],
};

/** Where each column stands that is known by its header. */
export function columnsOf(headers: readonly string[]): Partial<Record<Column, number>> {
  const names = headers.map((header) => header.trim().toLowerCase().replaceAll('_', ' '));
  const taken = new Set<number>();
  const found: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(HEADERS) as [Column, readonly string[]][]) {
    const index = known.map((name) => names.findIndex((header, at) => header === name && !taken.has(at))).find((at) => at >= 0);
    if (index === undefined) continue;
    taken.add(index);
    found[column] = index;
  }
  return found;
}
