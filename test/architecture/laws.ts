/** Who may import what, as the design says it. A room not listed, and a room or package not named in a row, is forbidden. */

export interface Law {
  /** Folder of the room; the longest that fits a file is its room. */
  room: string;
  /** Rooms, or single files of rooms, that it may import; its own is always allowed. */
  rooms: readonly string[];
  /** Rooms of which it may import types, besides. */
  types?: readonly string[];
  /** Packages; "wxt/utils" also stands for "wxt/utils/define-background". */
  packages?: readonly string[];
}

/** In the order of the walk: each may import those before it. */
const PURE_ROOMS = ['taxonomy', 'evidence', 'icp', 'qualify', 'prospects', 'insights', 'interop'].map((name) => `lib/${name}`);

const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'lib/evidence': ['tldts', 'libphonenumber-js', 'chrono-node', 'canonicalize', '@noble/hashes'],
  'lib/interop': ['papaparse', 'fflate'],
};

const PAGE_ROOMS = [...PURE_ROOMS, 'lib/i18n', 'lib/schema', 'lib/messaging', 'lib/platform', 'lib/react', 'components'];
const SCREEN: Omit<Law, 'room'> = { rooms: PAGE_ROOMS, packages: ['react', 'react-dom', 'lucide-react', '@tanstack/react-virtual'] };

export const LAWS: readonly Law[] = [
  ...PURE_ROOMS.map((room, index) => ({
    room,
    rooms: PURE_ROOMS.slice(0, index),
    packages: PURE_PACKAGES[room] ?? [],
  })),
  { room: 'lib/i18n', rooms: [], packages: ['@wxt-dev/i18n'] },
  { room: 'lib/schema', rooms: [...PURE_ROOMS, 'lib/i18n'], types: ['lib/messaging'], packages: ['zod'] },
  { room: 'lib/extract', rooms: ['lib/taxonomy', 'lib/evidence/model.ts'], packages: ['htmlparser2'] },
  { room: 'lib/page', rooms: ['lib/messaging'], types: ['lib/extract/copy.ts'], packages: ['wxt/utils', '@mozilla/readability'] },
  { room: 'lib/show', rooms: ['lib/page/navigation.ts', 'lib/messaging/page-address.ts'], types: ['lib/evidence', 'lib/messaging'] },
  { room: 'lib/messaging', rooms: ['lib/schema', 'lib/platform'], types: [...PURE_ROOMS, 'lib/extract/copy.ts'] },
  { room: 'lib/platform', rooms: [], types: ['lib/messaging'], packages: ['wxt/browser'] },
  { room: 'lib/background', rooms: [...PURE_ROOMS, 'lib/i18n', 'lib/extract', 'lib/schema', 'lib/storage', 'lib/messaging', 'lib/platform'] },
  { room: 'lib/storage', rooms: [...PURE_ROOMS, 'lib/i18n', 'lib/schema', 'lib/platform'], types: ['lib/messaging'], packages: ['dexie'] },
  {
    room: 'lib/react',
    rooms: ['lib/storage', 'lib/messaging', 'lib/platform', 'lib/interop/backup-format.ts', 'lib/interop/stores-file.ts', 'lib/schema/stores-file.ts', 'lib/i18n'],
    types: PURE_ROOMS,
    packages: ['react', 'react-dom', 'dexie-react-hooks'],
  },
  // Waiting for a turn touches nothing of the extension.
  { room: 'components', rooms: [...PURE_ROOMS, 'lib/i18n', 'lib/platform/turn.ts'], types: ['lib/messaging'], packages: ['react', 'lucide-react', '@tanstack/react-virtual'] },
  {
    room: 'entrypoints/background.ts',
    rooms: [...PURE_ROOMS, 'lib/i18n', 'lib/extract', 'lib/schema', 'lib/storage', 'lib/messaging', 'lib/platform', 'lib/background'],
    packages: ['wxt/utils'],
  },
  { room: 'entrypoints/page-reader', rooms: ['lib/page'], packages: ['wxt/utils'] },
  { room: 'entrypoints/show-quote', rooms: ['lib/show'], packages: ['wxt/utils'] },
  { room: 'entrypoints/article-reader', rooms: ['lib/page'], packages: ['wxt/utils'] },
  { room: 'entrypoints/popup', ...SCREEN },
  { room: 'entrypoints/sidepanel', ...SCREEN, rooms: [...PAGE_ROOMS, 'entrypoints/popup/tab-actions.ts'] },
  { room: 'entrypoints/prospects', ...SCREEN },
  { room: 'entrypoints/options', ...SCREEN },
  { room: 'entrypoints/welcome', ...SCREEN },
  { room: 'entrypoints/rescue', ...SCREEN },
];

/** What may never arrive in a context, however many imports away. Types are erased and do not count. */
export interface Reach {
  entrypoint: RegExp;
  never: readonly string[];
}

const SCREEN_PACKAGES = ['react', 'react-dom', 'lucide-react', 'dexie-react-hooks'];

export const REACHES: readonly Reach[] = [
  {
    entrypoint: /^entrypoints\/(page-reader|article-reader|show-quote)\//,
    never: [
      'lib/extract',
      'lib/taxonomy',
      'lib/storage',
      'lib/schema',
      'lib/background',
      'lib/react',
      'components',
      ...SCREEN_PACKAGES,
      'zod',
      'dexie',
      'tldts',
      'libphonenumber-js',
      'chrono-node',
      'papaparse',
    ],
  },
  {
    entrypoint: /^entrypoints\/page-reader\//,
    never: ['@mozilla/readability', 'htmlparser2'],
  },
  {
    entrypoint: /^entrypoints\/background\.ts$/,
    never: ['lib/page', 'lib/react', 'components', ...SCREEN_PACKAGES, '@mozilla/readability'],
  },
  {
    entrypoint: /^entrypoints\/(popup|prospects|options|welcome|sidepanel|rescue)\//,
    never: ['lib/background', 'lib/extract', 'lib/page', '@mozilla/readability'],
  },
  {
    // What opens the database as the extension does would bring it up to date, or fail where that fails.
    entrypoint: /^entrypoints\/rescue\//,
    never: ['dexie', 'dexie-react-hooks', 'zod', 'lib/storage/db.ts'],
  },
];

/** Names that a room must not take from thin air. Parameters and imports of the same name are fine. */
export interface GlobalsLaw {
  rooms: readonly string[];
  never: readonly string[];
}

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'];
const DOM = ['window', 'document', 'self', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB'];
const EXTENSION = ['browser', 'chrome'];
const CLOCK = ['Date.now', 'new Date()', 'Date()', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'];
const CHANCE = ['Math.random', 'crypto'];

export const GLOBALS: readonly GlobalsLaw[] = [
  { rooms: [...PURE_ROOMS, 'lib/extract'], never: [...NETWORK, ...DOM, ...EXTENSION, ...CLOCK, ...CHANCE, 'process', 'globalThis', 'console'] },
  { rooms: ['components', 'lib/schema', 'lib/page', 'lib/show'], never: [...NETWORK, ...EXTENSION] },
  { rooms: ['lib/background', 'lib/messaging', 'lib/storage', 'lib/react'], never: [...NETWORK, ...EXTENSION] },
];

/** Typed tables a salesperson could proof-read may be as long as they are; code may not. */
export const LONGEST_FILE = 350;
export const DATA_TABLES: readonly RegExp[] = [/^lib\/taxonomy\//, /^lib\/icp\/starters\//, /^lib\/i18n\/messages\//];
