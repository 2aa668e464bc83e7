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

/** What runs in pages: the page reader, and the parts it asks for. */
const PAGE_READER = 'page-reader.js';
const IN_PAGES = [PAGE_READER, 'common-tables.js', 'language-tables.js', 'site-reader.js', 'platform-reader.js'];
const WORKER = 'background.js';
/** Raw bytes of each script that runs in pages. */
export const CONTENT_SCRIPT_MAX_BYTES = 120_000;

/** Ways out of the browser, and ways to run what is not in the package. */
const NOWHERE: readonly Ban[] = [
  { name: 'fetch', pattern: /(?<![\w$.-])fetch\s*\(|(?:globalThis|window|self)\.fetch\b/g },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/g },
  { name: 'WebSocket', pattern: /\bWebSocket\b/g },
  { name: 'WebTransport', pattern: /\bWebTransport\b/g },
  { name: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/g },
  { name: 'EventSource', pattern: /\bEventSource\b/g },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/g },
  { name: 'importScripts', pattern: /\bimportScripts\b/g },
  { name: 'eval', pattern: /(?<![\w$.])eval\s*\)?\s*\(/g },
  { name: 'Function constructor', pattern: /(?<![\w$.])(?:new\s+)?Function\s*\(/g },
  { name: 'remote import', pattern: /\bimport\s*\(\s*["'`]https?:/g },
];

/** Libraries, each by a word of its own that survives minification. */
const REACT: Ban = { name: 'React', pattern: /react\.(?:transitional\.)?element|react\.fragment/g };
const ZOD: Ban = { name: 'zod', pattern: /\b_zod\b/g };
const DEXIE: Ban = { name: 'Dexie', pattern: /\bDexie\b/g };
const SUFFIX_LIST: Ban = { name: 'tldts', pattern: /\bisIcann\b/g };
const PHONE_METADATA: Ban = { name: 'libphonenumber', pattern: /country_calling_codes/g };

const NOT_IN_PAGES = [REACT, ZOD, DEXIE, SUFFIX_LIST, PHONE_METADATA];
/** Values are made in the worker; screens that carried the tables too would open later. */
const NOT_IN_SCREENS = [SUFFIX_LIST, PHONE_METADATA];
/** What the worker is known to hold; a word that is not found there any more would blind the checks above. */
const IN_WORKER = [ZOD, DEXIE, SUFFIX_LIST, PHONE_METADATA];
const NOT_IN_WORKER: readonly Ban[] = [
  REACT,
  { name: 'DOM code', pattern: /(?<![\w$.])document\.\w|\bquerySelector|\bcreateElement\b/g },
  { name: 'Readability', pattern: /\bReadability\b/g },
];

export interface Allowed {
  ban: string;
  /** Start of the path of the files it may stand in. */
  path: string;
  /** How often at most in one file. */
  times: number;
  reason: string;
}

/** What libraries bring and cannot run: the content security policy makes it dead. */
export const ALLOWED: readonly Allowed[] = [
  {
    ban: 'Function constructor',
    path: '',
    times: 1,
    reason: 'zod tries whether it may compile decoders; with `jitless` set it never asks, and the policy forbids it',
  },
  {
    ban: 'XMLHttpRequest',
    path: 'chunks/',
    times: 1,
    reason: 'papaparse can download a CSV file by address; Leadlight only writes CSV, and the policy forbids connecting',
  },
];

const NO_MANIFEST_KEYS = ['host_permissions', 'web_accessible_resources', 'externally_connectable', 'content_scripts'];

/** Every violation in words; none is a good build. */
export function checkBundle(files: readonly BundleFile[], allowed: readonly Allowed[] = ALLOWED): string[] {
  const inPages = IN_PAGES.flatMap((path) => only(files, path));
  const scripts = files.filter(({ path }) => /\.(?:js|html)$/.test(path));
  return [
    ...scripts.flatMap((file) => found(file, NOWHERE, allowed)),
    ...inPages.flatMap((file) => [...found(file, NOT_IN_PAGES, allowed), ...tooLarge(file)]),
    ...only(files, WORKER).flatMap((file) => [...found(file, NOT_IN_WORKER, allowed), ...blind(file)]),
    ...scripts.filter(({ path }) => path.startsWith('chunks/')).flatMap((file) => found(file, NOT_IN_SCREENS, allowed)),
    ...[...IN_PAGES, WORKER, 'manifest.json'].filter((path) => only(files, path).length === 0).map((path) => `${path}: is missing`),
    ...only(files, 'manifest.json').flatMap(checkManifest),
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
  return IN_WORKER.filter(({ pattern }) => text.search(pattern) < 0).map(
    ({ name }) => `${path}: ${name} is not found where it must be: this check knows it by a word it has lost`,
  );
}

function tooLarge({ path, text }: BundleFile): string[] {
  const bytes = new TextEncoder().encode(text).length;
  return bytes > CONTENT_SCRIPT_MAX_BYTES ? [`${path}: ${bytes} bytes, at most ${CONTENT_SCRIPT_MAX_BYTES}`] : [];
}

function checkManifest({ path, text }: BundleFile): string[] {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const policy = JSON.stringify(manifest['content_security_policy'] ?? '');
  return [
    ...NO_MANIFEST_KEYS.filter((key) => Object.hasOwn(manifest, key)).map((key) => `${path}: has ${key}`),
    ...(policy.includes("connect-src 'none'") ? [] : [`${path}: its content security policy lets pages connect`]),
  ];
}
