import { useEffect, useState } from 'react';
import type { Settings } from '#lib/messaging/protocol.ts';
import { localArea } from '#lib/platform/local-area.ts';
import { withLock } from '#lib/platform/lock.ts';
import { SettingsStore } from '#lib/storage/settings.ts';

const settingsStore = new SettingsStore(localArea, withLock);

/** The settings as they stand, and again after every change, whoever made it; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => void settingsStore.get().then(setSettings);
    read();
    return settingsStore.watch(read);
  }, []);
  return settings;
}
