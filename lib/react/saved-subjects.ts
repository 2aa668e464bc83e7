import { type CustomerSearch, savedCustomers, type SavedCustomers } from '#lib/storage/customers.ts';
import { openDatabase } from '#lib/storage/db.ts';
import { savedSubjects, type SavedSubject } from '#lib/storage/subjects.ts';

const database = openDatabase();

/** Saved prospects with what they are graded from, in small batches; of more than `limit` an even sample. */
export function readSavedSubjects(limit: number): AsyncGenerator<{ saved: number; batch: SavedSubject[] }> {
  return savedSubjects(database, limit);
}

/** Saved prospects that count as customers, with a sample of the others. */
export function readSavedCustomers(search: CustomerSearch): Promise<SavedCustomers> {
  return savedCustomers(database, search);
}

/** How many prospects are won. */
export function countWon(): Promise<number> {
  return database.prospects.where('stage').equals('won').count();
}
