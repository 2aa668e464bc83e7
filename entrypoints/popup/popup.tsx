import { useState } from 'react';
import { PopupFooter } from '#components/popup/popup-footer.tsx';
import { OpeningScreen, TabScreen } from '#components/popup/tab-screen.tsx';
import { command } from '#lib/react/command.ts';
import type { FirstView } from '#lib/react/first-view.ts';
import { openPanelBeside } from '#lib/react/side-panel.ts';
import { useCurrentTab } from '#lib/react/use-current-tab.ts';
import { useTabView } from '#lib/react/use-tab-view.ts';
import { hostOf, OPTIONS, tabActions } from './tab-actions.ts';

/** The popup of the tab in front: asks the worker and hands what it says to the screens. Holds no data of its own. */
export function Popup({ first }: { first: FirstView }) {
  const tab = useCurrentTab(first);
  const shown = useTabView(tab, first);
  const { view, refreshAfter } = shown;
  const [now] = useState(() => Date.now());
  const host = hostOf(view?.url ?? '');

  return (
    <div className="popup">
      <main>{view ? <TabScreen view={view} now={now} {...tabActions({ ...shown, tabId: tab?.id ?? null, onDeclineLinkedIn: () => window.close() })} /> : <OpeningScreen />}</main>
      <PopupFooter
        icp={view?.state === 'assessed' ? view.icp : null}
        prospectsUrl="/prospects.html"
        optionsUrl={OPTIONS}
        host={view?.state === 'blocked' ? null : host}
        canPause={view !== null && !(view.state === 'blocked' && view.why === 'paused')}
        onNeverRead={() => host && void refreshAfter(command('never-site', { site: host, never: true }))}
        onPause={() => void refreshAfter(command('change-settings', { paused: true }))}
        onOpenBeside={tab ? () => void openPanelBeside(tab.id).then(() => window.close()) : null}
      />
    </div>
  );
}
