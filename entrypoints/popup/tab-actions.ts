import type { Showing } from '#components/assessment/where.tsx';
import type { TabActions } from '#components/popup/tab-screen.tsx';
import { t } from '#lib/i18n/t.ts';
import type { FollowedView } from '#lib/messaging/panel-protocol.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import type { Outcome, Seen, SubjectRef, TabView } from '#lib/messaging/protocol.ts';
import { command } from '#lib/react/command.ts';

export const OPTIONS = '/options.html';
const movedOn = () => ({ ok: false, error: { code: 'moved-on', message: t('problems.movedOn') } }) as const;

interface Shown {
  view: FollowedView | null;
  tabId: number | null;
  reread: () => void;
  show: (outcome: Outcome<TabView>) => Outcome<TabView>;
  refreshAfter: (change: Promise<Outcome<unknown>>) => Promise<void>;
  onDeclineLinkedIn: () => void;
}

/** What a rep can do about the page a tab shows, as commands to the worker; each shows what the tab looks like then. */
export function tabActions({ view, tabId, reread, show, refreshAfter, onDeclineLinkedIn }: Shown): TabActions {
  const page = view && 'generation' in view ? { tabId: view.tabId, generation: view.generation } : null;
  const assessed = view?.state === 'assessed' ? view : null;
  const host = hostOf(view?.url ?? '');
  const showing: Showing = {
    isInFront: (url) => assessed !== null && !assessed.changedSince && samePage(assessed.url, url),
    onShow: async ({ url, quote }) => (page ? command('show-quote', { ...page, url, quote }) : movedOn()),
  };

  /** Sends a command about whom the tab shows, and shows what it looks like then. */
  async function seen(send: (subject: SubjectRef) => Promise<Seen>): Promise<Outcome<unknown>> {
    if (!page) return movedOn();
    const outcome = await send(page);
    if (outcome.ok && outcome.value.view) show({ ok: true, value: outcome.value.view });
    return outcome;
  }

  /** Once saved, the prospect has a stage to show. */
  async function save() {
    if (!page) return movedOn();
    const outcome = await command('save-prospect', page);
    if (outcome.ok) show(await command('assess-tab', { tabId: page.tabId }));
    return outcome;
  }

  return {
    optionsUrl: OPTIONS,
    onReread: reread,
    onAcceptLinkedIn: () => tabId !== null && void refreshAfter(command('accept-linkedin-notice', { tabId })),
    onDeclineLinkedIn,
    onResume: () => void refreshAfter(command('change-settings', { paused: false })),
    onAllowSite: () => host !== null && void refreshAfter(command('never-site', { site: host, never: false })),
    onCorrect: async (field, text) => (page ? show(await command('correct', { ...page, corrections: [{ field, text }] })) : movedOn()),
    onDecide: async (key, verdict) => (page ? show(await command('decide-identity', { ...page, key, verdict })) : movedOn()),
    onPick: async (employer) => (page ? show(await command('pick-employer', { ...page, employer })) : movedOn()),
    onPickIcp: async (icpId) => (page ? show(await command('pick-icp', { ...page, icpId })) : movedOn()),
    showing,
    onSave: save,
    onLimit: async (limited) => (page ? show(await command('limit-visibility', { ...page, limited })) : movedOn()),
    engagement: {
      onAnswer: (tags, state, said) => seen((subject) => command('answer', { subject, tags: [...tags], state, ...said })),
      onInformed: () => seen((subject) => command('mark-informed', { subject })),
      onLog: (kind, more) => seen((subject) => command('log-touch', { subject, kind, ...more })),
      onTakeBack: (event) => seen((subject) => command('take-back-touch', { subject, event })),
      onDecideStage: (decision) => seen((subject) => command('decide-stage', { subject, decision })),
    },
  };
}

/** Host of a web page without "www."; null for pages that are none. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^www\./, '') : null;
}
