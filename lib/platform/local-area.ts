import { browser } from 'wxt/browser';

/** The browser's local storage of the extension, for settings alone; what is saved lives in IndexedDB. */
export interface LocalArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Calls back when the value under `key` changed; returns how to stop. */
  watch(key: string, listener: () => void): () => void;
}

export const localArea: LocalArea = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  watch(key, listener) {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && Object.hasOwn(changes, key)) listener();
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
