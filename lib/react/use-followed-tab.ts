import { useCallback, useEffect, useRef, useState } from 'react';
import type { FollowedView } from '#lib/messaging/panel-protocol.ts';
import type { Outcome, TabView } from '#lib/messaging/protocol.ts';
import { withLock } from '#lib/platform/lock.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import { activeTab, watchFrontTab } from '#lib/platform/tabs.ts';
import { SessionStore } from '#lib/storage/session.ts';
import { command } from './command.ts';
import { failed } from './use-tab-view.ts';

const session = new SessionStore(sessionArea, withLock);

interface Followed {
  tabId: number | null;
  /** Null until the worker has answered of this tab. */
  view: FollowedView | null;
  /** The tab may show another page by now: what is known of the former one is not to be seen until the worker has said. */
  covered: boolean;
  /** When this was put together, in milliseconds since the epoch. */
  at: number;
}

export interface FollowedTab extends Followed {
  /** Reads the page, in answer to a click. */
  read: () => void;
  /** Shows the view a command answered with, and hands the outcome on. */
  show: (outcome: Outcome<TabView>) => Outcome<TabView>;
  /** Asks again once a change is made; a change that failed is shown as what it is. */
  refreshAfter: (change: Promise<Outcome<unknown>>) => Promise<void>;
}

const NOTHING: Followed = { tabId: null, view: null, covered: true, at: 0 };
const UNREAD = { generation: null, readAt: null };

const generationOf = (view: FollowedView | null): number | null => (view && 'generation' in view ? view.generation : null);

/**
 * What the worker says of the tab in front, asked anew whenever that may be another one or show another page, and whenever the page
 * was read, by whomever. From the moment of the change nothing of the former page is shown.
 */
export function useFollowedTab(): FollowedTab {
  const [followed, setFollowed] = useState<Followed>(NOTHING);
  const latest = useRef(NOTHING);
  const asked = useRef(0);
  const put = useCallback((next: Omit<Followed, 'at'>) => {
    latest.current = { ...next, at: Date.now() };
    setFollowed(latest.current);
  }, []);

  const follow = useCallback(
    async (cover: boolean) => {
      const turn = ++asked.current;
      if (cover) put({ ...latest.current, covered: true });
      for (let isPast = true; isPast; ) {
        const tab = await activeTab().catch(() => null);
        const outcome = tab && (await command('follow-tab', { tabId: tab.id }));
        const generation = outcome?.ok ? generationOf(outcome.value) : null;
        // The tab may have gone on since the worker answered.
        isPast = tab !== null && generation !== null && (await session.tab(tab.id)).generation !== generation;
        if (turn !== asked.current) return;
        if (isPast) continue;
        if (!tab || !outcome) put({ tabId: null, view: { state: 'restricted', url: '', reason: 'other' }, covered: false });
        else put({ tabId: tab.id, view: outcome.ok ? outcome.value : failed(tab.url ?? '', outcome.error), covered: false });
      }
    },
    [put],
  );

  useEffect(() => {
    void follow(true);
    return watchFrontTab((certain) => void follow(certain));
  }, [follow]);

  const { tabId, view } = followed;
  const { generation, readAt } = view?.state === 'assessed' ? view : UNREAD;
  useEffect(() => {
    if (tabId === null) return;
    return session.watchTab(tabId, (state) => {
      const read = state.phase === 'read' && state.capture?.generation === state.generation ? state.capture : null;
      // While covered it is being asked already; asking at each step of a reading would have that begin anew without end.
      if (generation !== null && state.generation !== generation) void (latest.current.covered || follow(true));
      else if (read !== null && read.evidence.readAt !== readAt) void follow(false);
    });
  }, [tabId, generation, readAt, follow]);

  function answered(answer: FollowedView) {
    asked.current++;
    put({ tabId, view: answer, covered: false });
  }

  async function read() {
    if (tabId === null) return;
    const url = view?.url ?? '';
    answered({ state: 'reading', url });
    const turn = asked.current;
    const outcome = await command('assess-tab', { tabId, reread: true });
    if (turn === asked.current) answered(outcome.ok ? outcome.value : failed(url, outcome.error));
  }

  /** The answer is of the page it was asked of; by now another one may be in front. */
  function show(outcome: Outcome<TabView>) {
    const { view: shown, covered } = latest.current;
    if (!outcome.ok || covered || generationOf(outcome.value) === null) return outcome;
    if (generationOf(outcome.value) === generationOf(shown)) answered(outcome.value);
    return outcome;
  }

  async function refreshAfter(change: Promise<Outcome<unknown>>) {
    const outcome = await change;
    if (outcome.ok) await follow(false);
    else answered(failed(view?.url ?? '', outcome.error));
  }

  return { ...followed, read: () => void read(), show, refreshAfter };
}
