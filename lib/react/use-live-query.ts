import { useLiveQuery as useDexieQuery } from 'dexie-react-hooks';
import { openDatabase, type LeadlightDb } from '#lib/storage/db.ts';

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; message: string };

const LOADING = { state: 'loading' } as const;
/** Opened on first use; pages read, the worker writes. */
export const database = openDatabase();

/** What a query over the stored data gives now, and again whenever the worker changes that data. Failing is a state, not an exception. */
export function useLiveQuery<T>(query: (db: LeadlightDb) => Promise<T>): Live<T> {
  return useDexieQuery(
    () =>
      query(database).then(
        (value): Live<T> => ({ state: 'ready', value }),
        (error: unknown): Live<T> => ({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
      ),
    [query],
    LOADING,
  );
}
