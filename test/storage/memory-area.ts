import type { LocalArea } from '#lib/platform/local-area.ts';
import type { Lock } from '#lib/platform/lock.ts';
import type { SessionArea } from '#lib/platform/session-area.ts';

interface MemoryArea {
  get(key: string): Promise<unknown>;
  set: SessionArea['set'] & LocalArea['set'];
  remove(keys: string[]): Promise<void>;
  watch: SessionArea['watch'] & LocalArea['watch'];
  keys(): string[];
  clear(): void;
  /** Bytes of JSON it holds at most, as a browser's quota. */
  quota: number;
}

/** A browser storage area in memory; like a browser's it keeps copies and refuses what exceeds its quota. */
export function memoryArea(): MemoryArea {
  const entries = new Map<string, string>();
  const listeners = new Set<(keys: string[]) => void>();
  const notify = (keys: string[]) => {
    for (const listener of listeners) listener(keys);
  };
  const area: MemoryArea = {
    quota: Number.POSITIVE_INFINITY,
    keys: () => [...entries.keys()],
    clear: () => entries.clear(),
    get: (key) => Promise.resolve(entries.has(key) ? JSON.parse(entries.get(key) ?? 'null') : undefined),
    set: (what: string | Record<string, unknown>, value?: unknown) => {
      const fresh = Object.entries(typeof what === 'string' ? { [what]: value } : what).map(
        ([key, entry]) => [key, JSON.stringify(entry)] as const,
      );
      const after = new Map([...entries, ...fresh]);
      const bytes = [...after.values()].reduce((sum, text) => sum + text.length, 0);
      if (bytes > area.quota) return Promise.reject(new Error('Session storage quota bytes exceeded. Values were not stored.'));
      for (const [key, text] of fresh) entries.set(key, text);
      notify(fresh.map(([key]) => key));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) entries.delete(key);
      notify(keys);
      return Promise.resolve();
    },
    watch: (first: string | ((keys: string[]) => void), second?: () => void) => {
      const listener =
        typeof first === 'string' ? (keys: string[]) => (keys.includes(first) ? second?.() : undefined) : first;
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return area;
}

/** A lock as `navigator.locks` gives it: one holder of a name at a time, first come first served. */
export function inOrder(): Lock {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const done = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(name, done.catch(() => undefined));
    return done;
  };
}
