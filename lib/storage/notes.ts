import type { Note } from '#lib/prospects/model.ts';
import type { LeadlightDb } from './db.ts';

/** Of one prospect, the newest first. */
export async function notesOf(db: LeadlightDb, prospectId: string): Promise<Note[]> {
  const notes = await db.notes.where('prospectId').equals(prospectId).toArray();
  return notes.toSorted((a, b) => b.at - a.at);
}
