import { lastUndo, UNDO_FOR_MS, type UndoRow } from '#lib/storage/undo.ts';
import { command } from './command.ts';
import { database, useLiveQuery } from './use-live-query.ts';

/** The command that can be undone next, live; null while there is none. `now` in milliseconds since the epoch. */
export function useLastUndo(now: number): UndoRow | null {
  const last = useLiveQuery(lastUndo);
  return last.state === 'ready' && last.value !== null && now - last.value.at <= UNDO_FOR_MS ? last.value : null;
}

/** Undoes what was done last; does nothing where there is nothing. */
export async function undoLast(): Promise<void> {
  const last = await lastUndo(database);
  if (last) await command('undo', { seq: last.seq });
}
