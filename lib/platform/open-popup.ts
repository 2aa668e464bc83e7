import { browser } from 'wxt/browser';

/**
 * Opens the popup over the window in front; must be called inside a click. Null where the browser cannot; rejects where it does not
 * let it.
 */
export function openPopup(): Promise<void> | null {
  return (browser.action as Partial<typeof browser.action>).openPopup?.() ?? null;
}
