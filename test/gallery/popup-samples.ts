import type { TabView } from '#lib/messaging/protocol.ts';
import { SAMPLE_HISTORY, SAMPLE_TOUCHES } from '#test/fixtures/prospects.ts';
import { BY_QUANTILE, BY_THIRDS, DISQUALIFIED, EXCLUDED, LITTLE_VIEW, LONG_NAME_VIEW, NOTHING_KNOWN, NOW, PENALISED, SAMPLE_CHANGE, STRONG_VIEW } from '#test/fixtures/assessments.ts';

const url = 'https://www.brightforge.example/news/some/long/path/to/a/page';

/** Every state of the popup, by name. */
export const POPUP_SAMPLES: Readonly<Record<string, TabView>> = {
  strong: STRONG_VIEW,
  penalised: { ...STRONG_VIEW, assessment: PENALISED },
  'by-steps': { ...STRONG_VIEW, assessment: BY_THIRDS },
  'by-comparison': { ...STRONG_VIEW, assessment: BY_QUANTILE },
  little: LITTLE_VIEW,
  'nothing-known': { ...LITTLE_VIEW, assessment: NOTHING_KNOWN, who: { ...LITTLE_VIEW.who, companyName: null, companyDomain: null } },
  disqualified: { ...STRONG_VIEW, assessment: DISQUALIFIED },
  excluded: { ...STRONG_VIEW, assessment: EXCLUDED },
  saved: { ...STRONG_VIEW, changed: SAMPLE_CHANGE, saved: { prospectId: 'p1', savedAt: NOW - 9 * 86_400_000, updatedAt: NOW - 86_400_000, stage: 'nurture', history: SAMPLE_HISTORY }, touches: SAMPLE_TOUCHES },
  changed: { ...STRONG_VIEW, changedSince: true, cut: true },
  long: LONG_NAME_VIEW,
  reading: { state: 'reading', url },
  nothing: { state: 'nothing', url, tabId: 7, generation: 1, adapter: 'none', pageTitle: 'Search results for “lathes”', cut: false },
  restricted: { state: 'restricted', url: 'chrome://extensions/', reason: 'browser-page' },
  'several-icps': {
    ...STRONG_VIEW,
    icp: { ...STRONG_VIEW.icp, name: 'Engineering teams in the Nordics, Baltics and the rest of the European Union' },
    icpChoice: {
      by: 'scope',
      why: 'It is meant for Nordics, Baltics or European Union (Sweden) and Software Development',
      options: [
        { id: STRONG_VIEW.icp.id, name: 'Engineering teams in the Nordics, Baltics and the rest of the European Union', version: '1.2.0', main: true, leavesOut: null },
        { id: 'machines', name: 'Industrial equipment', version: '2.0.1', main: false, leavesOut: 'meant for Manufacturing, not Software Development' },
      ],
    },
  },
  'no-icp': { state: 'no-icp', url },
  failed: { state: 'failed', url, message: 'Leadlight’s background worker did not answer. Try again.' },
  paused: { state: 'blocked', url, why: 'paused' },
  'never-site': { state: 'blocked', url, why: 'never-site' },
  'linkedin-notice': { state: 'linkedin-notice', url: 'https://www.linkedin.com/in/mara-lindqvist-sample/' },
};
