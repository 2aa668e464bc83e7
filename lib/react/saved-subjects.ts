import { openDatabase } from '#lib/storage/db.ts';
import { savedSubjects, type SavedSubject } from '#lib/storage/subjects.ts';

const database = openDatabase();

/** Saved prospects with what they are graded from, in small batches; of more than `limit` an even sample. */
export function readSavedSubjects(limit: number): AsyncGenerator<{ saved: number; batch: SavedSubject[] }> {
  return savedSubjects(database, limit);
}
