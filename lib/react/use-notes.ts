import { useCallback } from 'react';
import type { Note } from '#lib/prospects/model.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { notesOf } from '#lib/storage/notes.ts';
import { useLiveQuery, type Live } from './use-live-query.ts';

/** The notes of a saved prospect, newest first, live; of null none. */
export function useNotes(prospectId: string | null): Live<Note[]> {
  const query = useCallback((db: LeadlightDb) => (prospectId === null ? Promise.resolve([]) : notesOf(db, prospectId)), [prospectId]);
  return useLiveQuery(query);
}
