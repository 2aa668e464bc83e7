import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import type { Needs } from './needs.ts';
import { syncAutoMode } from './auto-mode.ts';

/**
 * Puts a host on the list of sites that are never read, or takes it, and what covers it, off. The list is changed
 * where it is stored, so that two screens that both change it lose nothing.
 */
export async function neverSite(
  needs: Pick<Needs, 'settings'> & Parameters<typeof syncAutoMode>[0],
  { site, never }: { site: string; never: boolean },
): Promise<Outcome<Settings>> {
  await needs.settings.change(({ neverSites }) => {
    const others = neverSites.filter((other) => (never ? site !== other : site !== other && !site.endsWith(`.${other}`)));
    return { neverSites: never ? [...others, site] : others };
  });
  await syncAutoMode(needs);
  return { ok: true, value: await needs.settings.get() };
}
