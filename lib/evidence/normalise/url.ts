/** The parts of a web address that matter here. */
export interface WebAddress {
  scheme: 'http' | 'https';
  /** Lower case, without port and user. */
  host: string;
  /** From the first slash, "" when there is none. */
  path: string;
  /** Without the question mark. */
  query: string;
}

const ADDRESS = /^(?:(https?):)?\/\/(?:[^/?#@\s]*@)?([^/?#:@\s]+)(?::\d+)?([^?#\s]*)(?:\?([^#\s]*))?/i;
const BARE = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(\/[^?#\s]*)?(?:\?([^#\s]*))?$/i;

/** Takes a web address apart ("example.org/x" and "//example.org" too); null for anything else. */
export function webAddress(text: string): WebAddress | null {
  const trimmed = text.trim();
  const full = ADDRESS.exec(trimmed);
  if (full) {
    return { scheme: full[1]?.toLowerCase() === 'http' ? 'http' : 'https', host: (full[2] ?? '').toLowerCase(), path: full[3] ?? '', query: full[4] ?? '' };
  }
  const bare = BARE.exec(trimmed);
  return bare ? { scheme: 'https', host: (bare[1] ?? '').toLowerCase(), path: bare[2] ?? '', query: bare[3] ?? '' } : null;
}

/** The address under which readings of one page replace each other: no fragment, no campaign parameters. */
export function pageAddress(url: string): string {
  const parts = webAddress(url);
  if (!parts) return url;
  const query = parts.query.split('&').filter((pair) => pair !== '' && !/^(utm_|gclid|fbclid|mc_|_hs|trk|ref=)/i.test(pair)).join('&');
  return `${parts.scheme}://${parts.host}${parts.path || '/'}${query === '' ? '' : `?${query}`}`;
}
