import type { Settings } from '#lib/messaging/protocol.ts';
import { ALL_SITES } from '#lib/platform/permissions.ts';
import { mayReadAlone } from './may-read.ts';
import type { Needs } from './needs.ts';

const LINKEDIN = '*://*.linkedin.com/*';

type Uses = Pick<
  Needs,
  'lock' | 'session' | 'settings' | 'mayReadAllSites' | 'registerPageReader' | 'unregisterPageReader' | 'openTabs' | 'setBadge'
>;

/**
 * Makes the browser's registration of the page reader agree with the settings: registered in auto mode alone, where
 * the rep granted site access, without LinkedIn unless it was turned on too and without the sites never to be read.
 * Auto mode ends when the grant was withdrawn. No icon says anything any more of a page that is not read by itself.
 */
export function syncAutoMode(needs: Uses): Promise<void> {
  return needs.lock('leadlight-auto-mode', async () => {
    const settings = await agreedSettings(needs);
    if (!settings.autoMode || settings.paused) await needs.unregisterPageReader();
    else {
      const never = settings.neverSites.map((site) => `*://*.${site}/*`);
      await needs.registerPageReader(ALL_SITES, settings.autoLinkedIn ? never : [LINKEDIN, ...never]);
    }
    for (const tabId of await needs.openTabs()) {
      const { generation, url } = await needs.session.tab(tabId);
      if (generation > 0 && !mayReadAlone(settings, url)) await needs.setBadge(tabId, '', '');
    }
  });
}

async function agreedSettings(needs: Uses): Promise<Settings> {
  const granted = await needs.mayReadAllSites();
  const settings = await needs.settings.get();
  return settings.autoMode && !granted ? needs.settings.change({ autoMode: false }) : settings;
}
