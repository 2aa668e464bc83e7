import { browser } from 'wxt/browser';

/** Which Leadlight runs in which browser, for a bug report. */
export function aboutThis(): { leadlight: string; browser: string } {
  return { leadlight: browser.runtime.getManifest().version, browser: navigator.userAgent };
}
