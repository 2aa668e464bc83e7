import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem, TabView } from '#lib/messaging/protocol.ts';
import { withLock } from '#lib/platform/lock.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import type { Tab } from '#lib/platform/tabs.ts';
import { SessionStore, type TabState } from '#lib/storage/session.ts';
import { command } from './command.ts';
import type { FirstView } from './first-view.ts';

const session = new SessionStore(sessionArea, withLock);

export interface TabViewState {
  /** Null until the worker has answered. */
  view: TabView | null;
  /** Reads the page anew. */
  reread: () => void;
  /** Shows the view a command answered with, and hands the outcome on. */
  show: (outcome: Outcome<TabView>) => Outcome<TabView>;
  /** Asks again once a change is made; a change that failed is shown as what it is. */
  refreshAfter: (change: Promise<Outcome<unknown>>) => Promise<void>;
}

/**
 * What the worker says of a tab, at the start by what was asked first; the answer asked for last is shown. When the tab moves on, the
 * assessment stays and says so: reading the next page takes another click.
 */
export function useTabView(tab: Tab | null | undefined, first: FirstView): TabViewState {
  const [view, setView] = useState<TabView | null>(() => first.known && shownOf(first.known.tab.url ?? '', first.known.view));
  const asked = useRef(0);
  const readAt = useRef(0);
  const id = tab?.id;
  const url = tab?.url ?? '';

  const load = useCallback(
    async (asking: (tabId: number) => Promise<Outcome<TabView>>) => {
      if (id === undefined) return;
      const turn = ++asked.current;
      const outcome = await asking(id);
      if (turn !== asked.current) return;
      setView(shownOf(url, outcome));
      const state = await session.tab(id);
      readAt.current = state.capture?.evidence.readAt ?? 0;
      setView((shown) => heldAgainst(shown, state));
    },
    [id, url],
  );

  useEffect(() => {
    if (id === undefined) return;
    void load(() => first.view);
    return session.watchTab(id, (state) => {
      setView((shown) => heldAgainst(shown, state));
      if (hasGrown(state, readAt.current)) void load(again);
    });
  }, [id, load, first]);

  function reread() {
    setView({ state: 'reading', url });
    void load((tabId) => command('assess-tab', { tabId, reread: true }));
  }

  function show(outcome: Outcome<TabView>) {
    if (outcome.ok) {
      asked.current++;
      setView(outcome.value);
    }
    return outcome;
  }

  async function refreshAfter(change: Promise<Outcome<unknown>>) {
    const outcome = await change;
    if (outcome.ok) await load(again);
    else setView(failed(url, outcome.error));
  }

  return { view: tab === null ? { state: 'restricted', url: '', reason: 'other' } : view, reread, show, refreshAfter };
}

const shownOf = (url: string, outcome: Outcome<TabView>): TabView => (outcome.ok ? outcome.value : failed(url, outcome.error));

const again = (tabId: number): Promise<Outcome<TabView>> => command('assess-tab', { tabId });

/** What is shown, marked where the tab's state has gone on to another page or reading. */
function heldAgainst(shown: TabView | null, state: TabState): TabView | null {
  return shown?.state === 'assessed' && shown.generation !== state.generation ? { ...shown, changedSince: true } : shown;
}

/** The page shown was read once more because it had grown. */
const hasGrown = ({ grown, capture }: TabState, readAt: number): boolean =>
  grown !== undefined && grown.times > 0 && !grown.open && readAt > 0 && capture !== null && capture.evidence.readAt !== readAt;

/** What a tab's screen shows of a command that failed. */
export function failed(url: string, { message, code }: Problem): TabView {
  return { state: 'failed', url, message, code };
}
