import { POPUP_SAMPLES } from './popup-samples.ts';

export interface Screen {
  /** What stands behind the `?` of the gallery's address. */
  query: string;
  /** CSS pixels. */
  width: number;
  height: number;
  zoom?: number;
}

const PAGES = ['prospects-list', 'prospects-many', 'prospects-undo', 'prospects-regrading', 'prospects-empty', 'prospects-loading', 'prospects-failed', 'options', 'editor', 'icp-preview', 'icp-new', 'icp-replace', 'icp-merge', 'icp-history', 'health', 'health-empty', 'report', 'welcome', 'welcome-done', 'privacy', 'privacy-empty', 'privacy-prospect', 'privacy-erase', 'backup', 'backup-preview', 'today', 'today-empty', 'today-nothing', 'pipeline', 'pipeline-empty', 'rescue', 'rescue-opening', 'rescue-waiting', 'rescue-nothing', 'rescue-failed', 'review', 'review-empty'];
const EXPORTS = ['export', 'export-none', 'export-card', 'export-records', 'export-reading', 'export-failed'];
const IMPORTS = ['import', 'import-columns', 'import-nobody', 'import-checking', 'import-found', 'import-nothing', 'import-writing', 'import-done', 'review-merge'];
const PANELS = ['panel', 'panel-long', 'panel-unread', 'panel-unread-here', 'panel-covered'];
const DETAILS = ['detail', 'detail-beside', 'detail-little', 'detail-long', 'handoff', 'handoff-frozen', 'handoff-little', 'handoff-long'];

/** Every screen of the gallery in the sizes it must work in; a zoomed one has fewer CSS pixels. */
export const SCREENS: readonly Screen[] = [
  ...Object.keys(POPUP_SAMPLES).map((name) => ({ query: `popup=${name}`, width: 400, height: 600 })),
  { query: 'popup=strong', width: 400, height: 300, zoom: 2 },
  ...[...PAGES, ...EXPORTS, ...IMPORTS, ...DETAILS].map((name) => ({ query: `page=${name}`, width: 1280, height: 800 })),
  ...[...PAGES, ...EXPORTS, ...IMPORTS, ...DETAILS].map((name) => ({ query: `page=${name}`, width: 640, height: 400, zoom: 2 })),
  ...PANELS.map((name) => ({ query: `page=${name}`, width: 360, height: 800 })),
];
