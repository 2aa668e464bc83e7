import { browser } from 'wxt/browser';

/** The browser's session storage: shared by worker and pages, in memory, gone when the browser closes. */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Calls back with the keys that changed; returns how to stop. */
  watch(listener: (keys: string[]) => void): () => void;
}

export const sessionArea: SessionArea = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (entries) => browser.storage.session.set(entries),
  remove: (keys) => browser.storage.session.remove(keys),
  watch(listener) {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session') listener(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
