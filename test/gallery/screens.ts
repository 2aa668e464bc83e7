import { POPUP_SAMPLES } from './popup-samples.ts';

/** Sizes a screen is looked at in. */
export const VARIANTS = {
  wide: { width: 1280, height: 800 },
  /** At 200 % there are half as many CSS pixels. */
  zoomed: { width: 640, height: 400, zoom: 2 },
  narrow: { width: 320, height: 640 },
  rtl: { width: 1280, height: 800, dir: 'rtl' },
  popup: { width: 400, height: 600 },
  'popup-zoomed': { width: 400, height: 300, zoom: 2 },
  'popup-rtl': { width: 400, height: 600, dir: 'rtl' },
  panel: { width: 360, height: 800 },
  slim: { width: 300, height: 800 },
  'panel-rtl': { width: 300, height: 800, dir: 'rtl' },
} as const satisfies Record<string, Size>;
export type Variant = keyof typeof VARIANTS;

interface Size {
  /** CSS pixels. */
  width: number;
  height: number;
  zoom?: number;
  dir?: 'rtl';
}

export interface Screen {
  /** What stands behind the `?` of the gallery's address. */
  query: string;
  variants: readonly Variant[];
  /** Names of the buttons pressed before the picture is taken. */
  press?: readonly string[];
}

const PAGES = ['prospects-list', 'prospects-many', 'prospects-undo', 'prospects-regrading', 'prospects-empty', 'prospects-loading', 'prospects-failed', 'options', 'editor', 'icp-preview', 'icp-new', 'icp-replace', 'icp-merge', 'icp-no-merge', 'icp-history', 'health', 'health-empty', 'report', 'welcome', 'welcome-done', 'privacy', 'privacy-empty', 'privacy-prospect', 'privacy-erase', 'backup', 'backup-preview', 'today', 'today-empty', 'today-nothing', 'pipeline', 'pipeline-empty', 'rescue', 'rescue-opening', 'rescue-waiting', 'rescue-nothing', 'rescue-failed', 'review', 'review-empty'];
const EXPORTS = ['export', 'export-none', 'export-card', 'export-records', 'export-reading', 'export-failed'];
const IMPORTS = ['import', 'import-columns', 'import-nobody', 'import-checking', 'import-found', 'import-nothing', 'import-writing', 'import-done', 'review-merge'];
const DETAILS = ['detail', 'detail-beside', 'detail-little', 'detail-long', 'handoff', 'handoff-frozen', 'handoff-little', 'handoff-long'];
const PANELS = ['panel', 'panel-long', 'panel-unread', 'panel-unread-here', 'panel-covered'];

/** What shows once something was pressed: menus, dialogs, answers. */
const PRESSED: readonly (readonly [name: string, ...press: string[]])[] = [
  ['prospects-list', 'Select Northquay Analytics'],
  ['prospects-list', 'Select all found', 'Delete'],
  ['prospects-list', 'Columns'],
  ['prospects-list', 'Saved views'],
  ['prospects-list', 'Keyboard shortcuts'],
  ['prospects-list', 'Industry'],
  ['pipeline', 'Move Northquay Analytics'],
  ['editor-leave', 'Another ICP'],
  ...['Penalties', 'Disqualifiers', 'Excluded domains', 'Personas', 'Offers', 'Timing signals', 'Grades', 'Stages', 'Questions', 'Reasons', 'Where it applies', 'Name and notes'].map((section): [string, string] => ['editor', section]),
  ['paste'],
  ['paste', 'Read it'],
  ['paste', 'Read it', 'Save as prospect'],
  ['paste-long', 'Read it'],
  ['paste-refused', 'Read it'],
  ['paste-nobody', 'Read it'],
];

const ON_PAGES: readonly Variant[] = ['wide', 'zoomed', 'narrow', 'rtl'];

/** Every screen of the gallery in the sizes it must work in. */
export const SCREENS: readonly Screen[] = [
  ...Object.keys(POPUP_SAMPLES).map((name): Screen => ({ query: `popup=${name}`, variants: ['popup', 'popup-rtl'] })),
  { query: 'popup=strong', variants: ['popup-zoomed'] },
  ...[...PAGES, ...EXPORTS, ...IMPORTS, ...DETAILS].map((name): Screen => ({ query: `page=${name}`, variants: ON_PAGES })),
  ...PRESSED.map(([name, ...press]): Screen => ({ query: `page=${name}`, press, variants: ON_PAGES })),
  ...PANELS.map((name): Screen => ({ query: `page=${name}`, variants: ['panel', 'slim', 'panel-rtl'] })),
];
