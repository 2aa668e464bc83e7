/** What Dexie and browsers call it when the database does not open: an upgrade that failed, a newer version that is stored, damaged files. */
const NAMES: ReadonlySet<unknown> = new Set(['OpenFailedError', 'UpgradeError', 'VersionError', 'DatabaseClosedError', 'MissingAPIError', 'UnknownError', 'NoSuchDatabaseError']);

/** Whether an error says that the stored data could not be opened at all. */
export const isUnopened = (error: unknown): boolean => error instanceof Error && NAMES.has(error.name);
