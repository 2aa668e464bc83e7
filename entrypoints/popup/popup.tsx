import { useState } from 'react';
import type { Showing } from '#components/assessment/where.tsx';
import type { EngagementActions } from '#components/engagement/engagement.tsx';
import { PopupFooter } from '#components/popup/popup-footer.tsx';
import { OpeningScreen, TabScreen } from '#components/popup/tab-screen.tsx';
import { samePage } from '#lib/messaging/page-address.ts';
import type { Outcome, Seen, SubjectRef } from '#lib/messaging/protocol.ts';
import { command } from '#lib/react/command.ts';
import { useCurrentTab } from '#lib/react/use-current-tab.ts';
import { useTabView } from '#lib/react/use-tab-view.ts';

const OPTIONS = '/options.html';
const MOVED_ON = { ok: false, error: { code: 'moved-on', message: 'The page has moved on. Read it again.' } } as const;

/** The popup of the tab in front: asks the worker and hands what it says to the screens. Holds no data of its own. */
export function Popup() {
  const tab = useCurrentTab();
  const { view, reread, show, refreshAfter } = useTabView(tab);
  const [now] = useState(() => Date.now());

  const assessed = view?.state === 'assessed' ? view : null;
  const page = view && 'generation' in view ? { tabId: view.tabId, generation: view.generation } : null;
  const showing: Showing = {
    isInFront: (url) => assessed !== null && !assessed.changedSince && samePage(assessed.url, url),
    onShow: async ({ url, quote }) => (page ? command('show-quote', { ...page, url, quote }) : MOVED_ON),
  };
  const engagement: EngagementActions = {
    onAnswer: (tags, state) => seen((subject) => command('answer', { subject, tags: [...tags], state })),
    onInformed: () => seen((subject) => command('mark-informed', { subject })),
    onLog: (kind, more) => seen((subject) => command('log-touch', { subject, kind, ...more })),
    onTakeBack: (event) => seen((subject) => command('take-back-touch', { subject, event })),
    onDecideStage: (decision) => seen((subject) => command('decide-stage', { subject, decision })),
  };

  /** Sends a command about whom the tab shows, and shows what it looks like then. */
  async function seen(send: (subject: SubjectRef) => Promise<Seen>): Promise<Outcome<unknown>> {
    if (!page) return MOVED_ON;
    const outcome = await send(page);
    if (outcome.ok && outcome.value.view) show({ ok: true, value: outcome.value.view });
    return outcome;
  }

  /** Once saved, the prospect has a stage to show. */
  async function save() {
    if (!page) return MOVED_ON;
    const outcome = await command('save-prospect', page);
    if (outcome.ok) show(await command('assess-tab', { tabId: page.tabId }));
    return outcome;
  }

  const host = hostOf(view?.url ?? '');

  return (
    <div className="popup">
      <main>
        {view ? (
          <TabScreen
            view={view}
            now={now}
            optionsUrl={OPTIONS}
            onReread={reread}
            onAcceptLinkedIn={() => tab && void refreshAfter(command('accept-linkedin-notice', { tabId: tab.id }))}
            onDeclineLinkedIn={() => window.close()}
            onResume={() => void refreshAfter(command('change-settings', { paused: false }))}
            onAllowSite={() => host && void refreshAfter(command('never-site', { site: host, never: false }))}
            onCorrect={async (field, text) => (page ? show(await command('correct', { ...page, corrections: [{ field, text }] })) : MOVED_ON)}
            onDecide={async (key, verdict) => (page ? show(await command('decide-identity', { ...page, key, verdict })) : MOVED_ON)}
            onPick={async (employer) => (page ? show(await command('pick-employer', { ...page, employer })) : MOVED_ON)}
            onPickIcp={async (icpId) => (page ? show(await command('pick-icp', { ...page, icpId })) : MOVED_ON)}
            engagement={engagement}
            showing={showing}
            onSave={save}
          />
        ) : (
          <OpeningScreen />
        )}
      </main>
      <PopupFooter
        icp={assessed?.icp ?? null}
        prospectsUrl="/prospects.html"
        optionsUrl={OPTIONS}
        host={view?.state === 'blocked' ? null : host}
        canPause={view !== null && !(view.state === 'blocked' && view.why === 'paused')}
        onNeverRead={() => host && void refreshAfter(command('never-site', { site: host, never: true }))}
        onPause={() => void refreshAfter(command('change-settings', { paused: true }))}
      />
    </div>
  );
}

/** Host of a web page without "www."; null for pages that are none. */
function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^www\./, '') : null;
}
