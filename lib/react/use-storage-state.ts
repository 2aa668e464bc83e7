import { useCallback, useEffect, useState } from 'react';
import { askToKeep, storageState, type StorageState } from '#lib/platform/storage-manager.ts';

/** How much room the stored data take; null until the browser has said. `keep` asks it not to clear them, inside a click. */
export function useStorageState(): { state: StorageState | null; keep: () => Promise<boolean> } {
  const [state, setState] = useState<StorageState | null>(null);
  const read = useCallback(() => void storageState().then(setState), []);
  useEffect(read, [read]);
  return { state, keep: () => askToKeep().finally(read) };
}
