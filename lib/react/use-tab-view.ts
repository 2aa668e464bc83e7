import { useCallback, useEffect, useRef, useState } from 'react';
import { samePage } from '#lib/messaging/page-address.ts';
import type { Outcome, TabView } from '#lib/messaging/protocol.ts';
import { watchTabUrl, type Tab } from '#lib/platform/tabs.ts';
import { command } from './command.ts';

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
  const id = tab?.id;
  const url = tab?.url ?? '';

  const load = useCallback(
    async (reread: boolean) => {
      if (id === undefined) return;
      const turn = ++asked.current;
      const outcome = await command('assess-tab', reread ? { tabId: id, reread } : { tabId: id });
      if (turn === asked.current) setView(outcome.ok ? outcome.value : failed(url, outcome.error.message));
    },
    [id, url],
  );

  useEffect(() => {
    if (id === undefined) return;
    void load(false);
    return watchTabUrl(id, (movedTo) => setView((shown) => movedOn(shown, movedTo)));
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
    else setView(failed(url, outcome.error.message));
  }

  return { view: tab === null ? { state: 'restricted', url: '', reason: 'other' } : view, reread, show, refreshAfter };
}

function movedOn(shown: TabView | null, movedTo: string): TabView | null {
  return shown?.state === 'assessed' && !samePage(shown.url, movedTo) ? { ...shown, changedSince: true } : shown;
}

function failed(url: string, message: string): TabView {
  return { state: 'failed', url, message };
}
