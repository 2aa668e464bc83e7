import type { Settings } from '#lib/messaging/protocol.ts';
import { isLinkedIn, isUnderHost, restrictedReason } from './address.ts';

/** Whether a page may be read at all, when the rep asks for it. */
export function mayRead(settings: Settings, url: string): boolean {
  return !settings.paused && restrictedReason(url) === null && !settings.neverSites.some((site) => isUnderHost(url, site));
}

/** Whether a page may be read without a click. */
export function mayReadAlone(settings: Settings, url: string): boolean {
  return mayRead(settings, url) && settings.autoMode && (settings.autoLinkedIn || !isLinkedIn(url));
}
