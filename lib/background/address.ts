import type { RestrictedReason } from '#lib/messaging/protocol.ts';

const BROWSER_SCHEMES = new Set([
  'chrome:',
  'edge:',
  'brave:',
  'about:',
  'devtools:',
  'view-source:',
  'chrome-extension:',
  'moz-extension:',
  'chrome-search:',
  'chrome-untrusted:',
]);

/** Extension stores, where browsers run no content scripts: host and, where only a part of it is a store, path. */
const STORES: readonly { host: string; path?: string }[] = [
  { host: 'chromewebstore.google.com' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

/** Why a page can never be read, or null when its address does not forbid it. */
export function restrictedReason(address: string | null): RestrictedReason | null {
  if (address === null || !URL.canParse(address)) return 'no-access';
  const url = new URL(address);
  if (BROWSER_SCHEMES.has(url.protocol)) return 'browser-page';
  if (url.protocol === 'file:') return 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'other';
  if (STORES.some(({ host, path = '' }) => url.hostname === host && url.pathname.startsWith(path))) return 'store';
  return url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}

/** True for the host itself and everything under it; `evil-host` and `host.evil.tld` are neither. */
export function isUnderHost(address: string, host: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === host || hostname.endsWith(`.${host}`);
}

export { isLinkedInPage as isLinkedIn } from '#lib/evidence/standing.ts';

export function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
