import { useEffect, useState } from 'react';
import type { Tab } from '#lib/platform/tabs.ts';
import type { FirstView } from './first-view.ts';

/** The tab the popup was opened on; undefined until the browser has said, null where there is none. */
export function useCurrentTab(first: FirstView): Tab | null | undefined {
  const [tab, setTab] = useState<Tab | null | undefined>(first.known?.tab);
  useEffect(() => {
    void first.tab.then(setTab);
  }, [first]);
  return tab;
}
