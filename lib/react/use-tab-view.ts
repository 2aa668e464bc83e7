import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem, TabView } from '#lib/messaging/protocol.ts';
import { withLock } from '#lib/platform/lock.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import type { Tab } from '#lib/platform/tabs.ts';
import { SessionStore, type TabState } from '#lib/storage/session.ts';
import { command } from './command.ts';

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
 * What the worker says of a tab, asked once at the start; the answer asked for last is shown. When the tab moves on, the
 * assessment stays and says so: reading the next page takes another click.
 */
export function useTabView(tab: Tab | null | undefined): TabViewState {
  const [view, setView] = useState<TabView | null>(null);
  const asked = useRef(0);
  const readAt = useRef(0);
  const id = tab?.id;
  const url = tab?.url ?? '';

  const load = useCallback(
    async (reread: boolean) => {
      if (id === undefined) return;
      const turn = ++asked.current;
      const outcome = await command('assess-tab', reread ? { tabId: id, reread } : { tabId: id });
      if (turn !== asked.current) return;
      setView(outcome.ok ? outcome.value : failed(url, outcome.error));
      const state = await session.tab(id);
      readAt.current = state.capture?.evidence.readAt ?? 0;
      setView((shown) => heldAgainst(shown, state));
    },
    [id, url],
  );

  useEffect(() => {
    if (id === undefined) return;
    void load(false);
    return session.watchTab(id, (state) => {
      setView((shown) => heldAgainst(shown, state));
      if (hasGrown(state, readAt.current)) void load(false);
    });
  }, [id, load]);

  function reread() {
    setView({ state: 'reading', url });
    void load(true);
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
    if (outcome.ok) await load(false);
    else setView(failed(url, outcome.error));
  }

  return { view: tab === null ? { state: 'restricted', url: '', reason: 'other' } : view, reread, show, refreshAfter };
}

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
