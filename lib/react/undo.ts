import { lastUndo, UNDO_FOR_MS, type UndoRow } from '#lib/storage/undo.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The command that can be undone next, live; null while there is none. `now` in milliseconds since the epoch. */
export function useLastUndo(now: number): UndoRow | null {
  const last = useLiveQuery(lastUndo);
  return last.state === 'ready' && last.value !== null && now - last.value.at <= UNDO_FOR_MS ? last.value : null;
}
