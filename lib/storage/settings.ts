import type { Settings } from '#lib/messaging/protocol.ts';
import type { LocalArea } from '#lib/platform/local-area.ts';
import type { Lock } from '#lib/platform/lock.ts';
import { decodeSettings } from '#lib/schema/settings.ts';

const KEY = 'settings';

/** The rep's settings in the browser's local storage. */
export class SettingsStore {
  readonly #area: LocalArea;
  readonly #lock: Lock;

  constructor(area: LocalArea, lock: Lock) {
    this.#area = area;
    this.#lock = lock;
  }

  async get(): Promise<Settings> {
    return decodeSettings(await this.#area.get(KEY));
  }

  /** Changes some settings; a function is given what is stored, and nobody else changes it meanwhile. */
  change(change: Partial<Settings> | ((stored: Settings) => Partial<Settings>)): Promise<Settings> {
    return this.#lock('leadlight-settings', async () => {
      const stored = await this.get();
      const settings = { ...stored, ...(typeof change === 'function' ? change(stored) : change) };
      await this.#area.set(KEY, settings);
      return settings;
    });
  }

  /** Calls back after every change, whoever made it; returns how to stop. */
  watch(listener: () => void): () => void {
    return this.#area.watch(KEY, listener);
  }
}
