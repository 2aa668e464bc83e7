/** Recognises products by what a page loads and declares. Look-ups go by host, so that a page costs little however long the table is. */
import { FINGERPRINTS, type FingerprintRow } from './fingerprint-rows.ts';

/** How a product shows itself. A mere link to a product shows nothing: only one to the company's own account does. */
export type Trace = 'script' | 'frame' | 'form' | 'meta' | 'page' | 'account' | 'style' | 'attribute' | 'snippet' | 'image' | 'hint';

/** How sure each trace is, 0 to 1: code that runs says more than a picture, and that more than a host made ready to be asked. */
export const TRACE_CONFIDENCE: Readonly<Record<Trace, number>> = {
  script: 0.8, frame: 0.8, form: 0.8, meta: 0.8, page: 0.8, account: 0.7, style: 0.7, attribute: 0.7, snippet: 0.6, image: 0.5, hint: 0.4,
};

/** Something a page loads: an absolute address. */
export interface Resource {
  trace: Extract<Trace, 'script' | 'frame' | 'form' | 'style' | 'snippet' | 'image' | 'hint'>;
  url: string;
}

export interface PageCode {
  /** Address of the page itself. */
  url: URL;
  /** The name the company's site is registered under, letters and digits only: "brightforge". */
  label: string;
  resources: readonly Resource[];
  /** Absolute addresses the page links to. */
  links: readonly string[];
  /** Meta contents by lower-case name. */
  meta: ReadonlyMap<string, string>;
  /** Whether an element has this attribute ("ng-version") or id ("#intercom-frame"). */
  has: (mark: string) => boolean;
}

export interface Fingerprint {
  /** Product as in technologies.ts. */
  name: string;
  trace: Trace;
  /** What was seen: an address without its query, or the mark. */
  seen: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const wild = (path: string): RegExp => new RegExp(path.split('*').map(escaped).join('[^/]*'));

interface Index {
  byHost: ReadonlyMap<string, readonly { row: FingerprintRow; path: RegExp | null }[]>;
  byAccountHost: ReadonlyMap<string, readonly { row: FingerprintRow; inFront: boolean; path: string }[]>;
  ownPaths: readonly { row: FingerprintRow; path: RegExp }[];
  anyOwnPath: RegExp;
  byMeta: ReadonlyMap<string, readonly { row: FingerprintRow; start: string }[]>;
  attributes: readonly { row: FingerprintRow; mark: string }[];
}

let index: Index | null = null;

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function made(): Index {
  if (index !== null) return index;
  const paths = FINGERPRINTS.flatMap((row) => row.ownPaths.map((path) => ({ row, path: wild(path) })));
  index = {
    byHost: grouped(FINGERPRINTS.flatMap((row) => row.hosts.map(({ host, path }) => [host, { row, path: path === '' ? null : new RegExp(`^${wild(path).source}`) }] as const))),
    byAccountHost: grouped(FINGERPRINTS.flatMap((row) => row.accounts.map(({ host, inFront, path }) => [host, { row, inFront, path }] as const))),
    ownPaths: paths,
    anyOwnPath: new RegExp(paths.map(({ path }) => path.source).join('|')),
    byMeta: grouped(FINGERPRINTS.flatMap((row) => row.marks.filter(({ onElement }) => !onElement).map(({ name, start }) => [name, { row, start: start.toLowerCase() }] as const))),
    attributes: FINGERPRINTS.flatMap((row) => row.marks.filter(({ onElement }) => onElement).map(({ name }) => ({ row, mark: name }))),
  };
  return index;
}

/** The host, then each host above it: "js.hs-scripts.com", "hs-scripts.com", "com". */
function* hostsAbove(host: string): Generator<string> {
  for (let rest = host; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') yield rest;
}

const isBelow = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`);
const hostOf = (url: URL): string => url.hostname.toLowerCase().replace(/\.$/, '');
const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Names no customer goes by. */
const NOT_AN_ACCOUNT = new Set('www app apps api static cdn docs help support blog status go info embed js my login auth account accounts developer developers assets get marketplace community learn academy trust about pricing careers jobs legal privacy terms customers partners'.split(' '));
/** What others run there, a page may load without working with the product itself. */
const HOSTS_OF_ALL: ReadonlySet<string> = new Set(['cloud', 'cms', 'devops']);
/** What companies add to their name where an account asks for one. */
const ADDED = /(?:gmbh|ag|se|kg|inc|ltd|llc|bv|ab|as|sa|sas|srl|spa|group|gruppe|hq|jobs|careers?|karriere|support|help)$/;

/** The name an account goes by; null where the address is nobody's account. */
function accountIn(url: URL, host: string, { inFront, path }: { inFront: boolean; path: string }): string | null {
  if (inFront && !url.pathname.startsWith(path)) return null;
  if (!inFront && (hostOf(url) !== host || !url.pathname.startsWith(path))) return null;
  const name = inFront ? hostOf(url).slice(0, -host.length - 1).split('.')[0] : url.pathname.slice(path.length).split('/')[0];
  return name === undefined || name === '' || NOT_AN_ACCOUNT.has(name.toLowerCase()) ? null : name.toLowerCase();
}

/** "bright-forge-gmbh" and "careers-brightforge" are brightforge's. */
function isOwn(account: string, label: string): boolean {
  const name = squeezed(account.replace(/^(?:careers?|jobs|karriere)-/, ''));
  return label.length > 1 && (name === label || name.replace(ADDED, '') === label);
}

/**
 * Products the code of a company's page shows in use, each once by its surest trace. A vendor's own product on the
 * vendor's own site is none.
 */
export function fingerprints(code: PageCode): Fingerprint[] {
  const { byHost, byAccountHost, ownPaths, anyOwnPath, byMeta, attributes } = made();
  const home = hostOf(code.url);
  const best = new Map<string, Fingerprint>();
  const note = ({ name, vendors }: FingerprintRow, trace: Trace, seen: string): void => {
    const held = best.get(name);
    if (held !== undefined && TRACE_CONFIDENCE[held.trace] >= TRACE_CONFIDENCE[trace]) return;
    if (!vendors.some((vendor) => isBelow(home, vendor))) best.set(name, { name, trace, seen: seen.slice(0, 200) });
  };
  for (const { trace, url: address } of code.resources) {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    const host = hostOf(url);
    const rest = url.pathname + url.search;
    const seen = host + url.pathname;
    for (const above of hostsAbove(host)) {
      for (const { row, path } of byHost.get(above) ?? []) if (path === null || path.test(rest)) note(row, trace, seen);
      for (const { row, ...account } of byAccountHost.get(above) ?? []) {
        const name = accountIn(url, above, account);
        if (name !== null && (!HOSTS_OF_ALL.has(row.category) || isOwn(name, code.label))) note(row, trace, seen);
      }
    }
    if (isOwnHost(host, home, code.label) && anyOwnPath.test(rest)) {
      for (const { row, path } of ownPaths) if (path.test(rest)) note(row, trace, seen);
    }
  }
  for (const link of code.links) for (const row of accountsOf(link, (name) => isOwn(name, code.label))) note(row, 'account', link.replace(/^https?:\/\/|[?#].*$/g, ''));
  for (const [name, rows] of byMeta) {
    const content = code.meta.get(name)?.toLowerCase();
    for (const { row, start } of rows) if (content !== undefined && content.startsWith(start)) note(row, 'meta', `${name} ${code.meta.get(name) ?? ''}`.trim());
  }
  for (const { row, mark } of attributes) if (code.has(mark)) note(row, 'attribute', mark);
  return [...best.values()];
}

/** The same host, one below or above it, or another of the same registered name: "static.brightforge.de" of "www.brightforge.de". */
function isOwnHost(host: string, home: string, label: string): boolean {
  const site = home.replace(/^www\./, '');
  return isBelow(host, site) || isBelow(site, host.replace(/^www\./, '')) || host.split('.').slice(-3, -1).some((part) => squeezed(part) === label);
}

/** Products with whom a customer of an accepted name has the account at this address. */
function accountsOf(address: string, accepts: (name: string) => boolean): FingerprintRow[] {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (host === undefined) return [];
  const { byAccountHost } = made();
  return [...hostsAbove(host)].flatMap((above) => {
    const rows = byAccountHost.get(above);
    const url = rows === undefined ? null : URL.parse(address);
    if (rows === undefined || url === null) return [];
    return rows.flatMap(({ row, ...account }) => {
      const name = accountIn(url, above, account);
      return name !== null && accepts(name) ? [row] : [];
    });
  });
}

/** Products that host this very page for a customer: a job board, a site builder. Nobody's page of the vendor itself counts. */
export function hostedBy(url: URL): Fingerprint[] {
  const home = hostOf(url);
  return accountsOf(url.href, () => true)
    .filter(({ accounts, vendors }) => !accounts.some(({ host, inFront, path }) => !inFront && path === '/' && host === home && vendors.includes(host)))
    .map(({ name }) => ({ name, trace: 'page', seen: home + url.pathname }));
}
