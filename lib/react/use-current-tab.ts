import { useEffect, useState } from 'react';
import { activeTab, type Tab } from '#lib/platform/tabs.ts';

/** The tab the popup was opened on; undefined until the browser has said, null where there is none. */
export function useCurrentTab(): Tab | null | undefined {
  const [tab, setTab] = useState<Tab | null | undefined>();
  useEffect(() => {
    void activeTab().then(setTab, () => setTab(null));
  }, []);
  return tab;
}
