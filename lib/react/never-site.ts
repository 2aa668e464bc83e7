import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { command } from './command.ts';

/** Puts a host on the list of sites that are never read, or takes it (and what covers it) off. */
export async function neverReadSite(host: string, never: boolean): Promise<Outcome<Settings>> {
  // Loaded on the click: decoding settings weighs more than the rest of the popup, which never needs it otherwise.
  const { settingsStore } = await import('./use-settings.ts');
  const { neverSites } = await settingsStore.get();
  const others = neverSites.filter((site) => host !== site && !host.endsWith(`.${site}`));
  return command('change-settings', { neverSites: never ? [...others, host] : others });
}
