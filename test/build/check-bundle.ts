/**
 * What a built extension may hold. A pure function over its files, run at the end of every production build and
 * tested with planted violations.
 */

export interface BundleFile {
  /** Path inside the built extension: "page-reader.js". */
  path: string;
  text: string;
}

interface Ban {
  name: string;
  pattern: RegExp;
}

/** What runs in pages: the page reader, and what is brought to a page on demand. */
const PAGE_READER = 'page-reader.js';
/** Brought where there is an article about somebody else. */
const ARTICLE_READER = 'article-reader.js';
/** Brought when a rep asks where a value stands. */
const SHOW_QUOTE = 'show-quote.js';
const IN_PAGES = [PAGE_READER, ARTICLE_READER];
const WORKER = 'background.js';
/** Raw bytes of the script that every page read is given: it copies, and knows nothing of companies. */
export const CONTENT_SCRIPT_MAX_BYTES = 16_000;
export const ARTICLE_MAX_BYTES = 36_000;

export const SHOW_QUOTE_MAX_BYTES = 12_000;

/** Ways out of the browser, and ways to run what is not in the package. */
const NOWHERE: readonly Ban[] = [
  { name: 'fetch', pattern: /\bfetch\b/g },
  { name: 'Image', pattern: /\bnew\s+Image\b|(?<![\w$.])Image\s*\(/g },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/g },
  { name: 'WebSocket', pattern: /\bWebSocket\b/g },
  { name: 'WebTransport', pattern: /\bWebTransport\b/g },
  { name: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/g },
  { name: 'EventSource', pattern: /\bEventSource\b/g },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/g },
  { name: 'importScripts', pattern: /\bimportScripts\b/g },
  { name: 'eval', pattern: /(?<![\w$.])eval\s*\)?\s*\(/g },
  { name: 'Function constructor', pattern: /(?<![\w$.])(?:new\s+)?Function\s*\(/g },
  { name: 'constructor of a constructor', pattern: /\.constructor\s*\(\s*["'`]|\[["'`]constructor["'`]\]/g },
  { name: 'remote import', pattern: /\bimport\s*\(\s*["'`]https?:/g },
];

/** Ways to change the page or to let it know that it is read. */
const HANDS_ON_PAGE: Ban = {
  name: 'hands on the page',
  pattern: /\b(?:createElement|appendChild|insertBefore|innerHTML|insertAdjacent\w+|setAttribute|removeAttribute|replaceWith|replaceChildren|dispatchEvent|postMessage)\b|\bdocument\.write/g,
};

/** Libraries, each by a word of its own that survives minification. */
const REACT: Ban = { name: 'React', pattern: /react\.(?:transitional\.)?element|react\.fragment/g };
const ZOD: Ban = { name: 'zod', pattern: /\b_zod\b/g };
const DEXIE: Ban = { name: 'Dexie', pattern: /\bDexie\b/g };
const SUFFIX_LIST: Ban = { name: 'tldts', pattern: /\bisIcann\b/g };
const PHONE_METADATA: Ban = { name: 'libphonenumber', pattern: /country_calling_codes/g };

const READABILITY: Ban = { name: 'Readability', pattern: /\bunlikelyCandidates\b/g };

const NOT_IN_PAGES = [HANDS_ON_PAGE, REACT, ZOD, DEXIE, SUFFIX_LIST, PHONE_METADATA, READABILITY];
/** Values are made in the worker; screens that carried the tables too would open later. */
const NOT_IN_SCREENS = [SUFFIX_LIST, PHONE_METADATA];
/** What a rep waits for on a page. */
const NOT_AT_ONCE = [ZOD, DEXIE];
/** What files are known to hold; a word that is not found there any more would blind the checks above. */
const HELD: Readonly<Record<string, readonly Ban[]>> = { [WORKER]: [ZOD, DEXIE, SUFFIX_LIST, PHONE_METADATA], [ARTICLE_READER]: [READABILITY] };
const NOT_IN_WORKER: readonly Ban[] = [
  REACT,
  { name: 'DOM code', pattern: /(?<![\w$.])document\.\w|\bquerySelector|\bcreateElement\b/g },
  READABILITY,
];

export interface Allowed {
  ban: string;
  /** Start of the path of the files it may stand in. */
  path: string;
  /** How often at most in one file. */
  times: number;
  reason: string;
}

const ZOD_PROBE = 'zod tries whether it may compile decoders; with `jitless` set it never asks, and the policy forbids it';

/** What libraries bring and cannot run: the content security policy makes it dead. */
export const ALLOWED: readonly Allowed[] = [
  {
    ban: 'Function constructor',
    path: 'background.js',
    times: 1,
    reason: ZOD_PROBE,
  },
  {
    ban: 'Function constructor',
    path: 'chunks/use-settings',
    times: 1,
    reason: ZOD_PROBE,
  },
  {
    ban: 'XMLHttpRequest',
    path: 'chunks/',
    times: 1,
    reason: 'papaparse can download a CSV file by address; Leadlight reads and writes texts it has, and the policy forbids connecting',
  },
  {
    ban: 'tldts',
    path: 'chunks/options',
    times: 14,
    reason: 'the editor says of an excluded domain what the file would: whether it is one of a company; no other screen may carry the list',
  },
  {
    ban: 'hands on the page',
    path: ARTICLE_READER,
    times: 46,
    reason: 'Readability takes apart a copy of the document, which has no window: nothing in it runs, loads or shows',
  },
  {
    ban: 'Readability',
    path: ARTICLE_READER,
    times: 10,
    reason: 'this is where it belongs',
  },
];

const NO_MANIFEST_KEYS = ['host_permissions', 'web_accessible_resources', 'externally_connectable', 'content_scripts'];

/** Every violation in words; none is a good build. `policy` is what the manifest must hold for extension pages. */
export function checkBundle(files: readonly BundleFile[], policy: string, allowed: readonly Allowed[] = ALLOWED): string[] {
  const inPages = [...IN_PAGES, SHOW_QUOTE].flatMap((path) => only(files, path));
  const scripts = files.filter(({ path }) => /\.(?:js|html)$/.test(path));
  return [
    ...scripts.flatMap((file) => found(file, NOWHERE, allowed)),
    ...inPages.flatMap((file) => [...found(file, NOT_IN_PAGES, allowed), ...tooLarge(file)]),
    ...only(files, WORKER).flatMap((file) => found(file, NOT_IN_WORKER, allowed)),
    ...files.flatMap(blind),
    ...scripts.filter(({ path }) => path.startsWith('chunks/')).flatMap((file) => found(file, NOT_IN_SCREENS, allowed)),
    ...[...IN_PAGES, SHOW_QUOTE, WORKER, 'manifest.json'].filter((path) => only(files, path).length === 0).map((path) => `${path}: is missing`),
    ...firstPaint(files).flatMap((file) => found(file, NOT_AT_ONCE, allowed)),
    ...only(files, 'manifest.json').flatMap((file) => checkManifest(file, policy)),
  ];
}

function only(files: readonly BundleFile[], path: string): BundleFile[] {
  return files.filter((file) => file.path === path);
}

function found({ path, text }: BundleFile, bans: readonly Ban[], allowed: readonly Allowed[]): string[] {
  return bans.flatMap(({ name, pattern }) => {
    const hits = [...text.matchAll(pattern)];
    const free = allowed.find((entry) => entry.ban === name && path.startsWith(entry.path))?.times ?? 0;
    if (hits.length <= free) return [];
    return hits.slice(0, 3).map(({ index }) => `${path}: ${name}: …${text.slice(Math.max(0, index - 60), index + 60)}…`);
  });
}

function blind({ path, text }: BundleFile): string[] {
  return (HELD[path] ?? []).filter(({ pattern }) => text.search(pattern) < 0).map(
    ({ name }) => `${path}: ${name} is not found where it must be: this check knows it by a word it has lost`,
  );
}

const MOST_BYTES: Readonly<Record<string, number>> = { [ARTICLE_READER]: ARTICLE_MAX_BYTES, [SHOW_QUOTE]: SHOW_QUOTE_MAX_BYTES };

function tooLarge({ path, text }: BundleFile): string[] {
  const bytes = new TextEncoder().encode(text).length;
  const most = MOST_BYTES[path] ?? CONTENT_SCRIPT_MAX_BYTES;
  return bytes > most ? [`${path}: ${bytes} bytes, at most ${most}`] : [];
}

/** The scripts the popup waits for before it shows anything. */
function firstPaint(files: readonly BundleFile[]): BundleFile[] {
  const html = only(files, 'popup.html')[0]?.text ?? '';
  const paths = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, path]) => path);
  return files.filter(({ path }) => paths.includes(path));
}

function checkManifest({ path, text }: BundleFile, policy: string): string[] {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const { extension_pages: pages } = (manifest['content_security_policy'] ?? {}) as { extension_pages?: string };
  return [
    ...NO_MANIFEST_KEYS.filter((key) => Object.hasOwn(manifest, key)).map((key) => `${path}: has ${key}`),
    ...(pages === policy ? [] : [`${path}: its content security policy is not the one of this project`]),
  ];
}
