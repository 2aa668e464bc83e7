import { ALL_SITES } from '#lib/platform/permissions.ts';
import type { Needs } from './needs.ts';

const LINKEDIN = '*://*.linkedin.com/*';

type Uses = Pick<Needs, 'settings' | 'mayReadAllSites' | 'registerPageReader' | 'unregisterPageReader'>;

/**
 * Makes the browser's registration of the page reader agree with the settings: registered in auto mode alone, where
 * the rep granted site access, without LinkedIn unless it was turned on too and without the sites never to be read.
 * Auto mode ends when the grant was withdrawn.
 */
export async function syncAutoMode(needs: Uses): Promise<void> {
  const granted = await needs.mayReadAllSites();
  let settings = await needs.settings.get();
  if (settings.autoMode && !granted) settings = await needs.settings.change({ autoMode: false });
  if (!settings.autoMode || settings.paused) return needs.unregisterPageReader();
  const never = settings.neverSites.map((site) => `*://*.${site}/*`);
  return needs.registerPageReader(ALL_SITES, settings.autoLinkedIn ? never : [LINKEDIN, ...never]);
}
