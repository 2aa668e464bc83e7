import { browser } from 'wxt/browser';

/** What auto mode needs; the manifest lists it as optional. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

export function mayReadAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

/** Asks the rep; must be called inside the click, or the browser refuses. */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES });
}

export function giveUpAllSites(): Promise<boolean> {
  return browser.permissions.remove({ origins: ALL_SITES });
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(() => listener());
  browser.permissions.onRemoved.addListener(() => listener());
}
