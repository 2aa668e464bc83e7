import { onAlarm } from '#lib/platform/alarms.ts';
import { onBrowserStart, onInstalled, onUpdateReady } from '#lib/platform/lifecycle.ts';
import { onNotePressed } from '#lib/platform/notifications.ts';
import { onPermissionsChanged } from '#lib/platform/permissions.ts';
import { onShortcut } from '#lib/platform/shortcuts.ts';
import { openSidePanel } from '#lib/platform/side-panel.ts';
import { onTabLoading, onTabRemoved, openExtensionPage } from '#lib/platform/tabs.ts';
import { seedIcps } from '#lib/storage/icps.ts';
import { dropTakenIn } from '#lib/storage/old-stores.ts';
import { clearRestoring } from '#lib/storage/restoring.ts';
import { clearStaged } from '#lib/storage/staged.ts';
import { forgetUndo } from '#lib/storage/undo.ts';
import { answerAddressBar } from './address-bar.ts';
import { syncAutoMode } from './auto-mode.ts';
import { answerMenu, putMenu } from './context-menu.ts';
import { CLEAN_UP_ALARM, cleanUp } from './clean-up.ts';
import type { Needs } from './needs.ts';
import { renewCutsAndRegrade } from './quantile-cuts.ts';
import { regradeByNewLanguage } from './new-language.ts';
import { regradeByNewRules } from './new-rules.ts';
import { REGRADE_ALARM, regrade } from './regrade.ts';
import { REVIEW_ALARM, reviewNurtured } from './review-nurtured.ts';
import { routes } from './routes.ts';
import { countAfterChanges, countToday, TODAY_ALARM } from './today-count.ts';
import { tabMoved, tabRemoved } from './tab-lifecycle.ts';

/** Registers every listener of the worker, all of them before anything is awaited: the browser wakes it for these. */
export function start(needs: Needs): void {
  routes(needs).listen();
  onTabRemoved((tabId) => run(tabRemoved(needs, tabId)));
  onTabLoading((tabId, url) => run(tabMoved(needs, tabId, url)));
  onAlarm((name) => {
    if (name === REGRADE_ALARM) run(regrade(needs));
    if (name === CLEAN_UP_ALARM) run(cleanUp(needs));
    if (name === TODAY_ALARM) run(countToday(needs));
    if (name === REVIEW_ALARM) run(reviewNurtured(needs));
  });
  countAfterChanges(needs);
  answerAddressBar(needs);
  answerMenu(needs);
  onNotePressed(() => run(openExtensionPage('/prospects.html#today')));
  // At once: the browser opens it only within the press itself.
  onShortcut((name, tabId) => name === 'open-panel' && tabId !== null && run(openSidePanel(tabId)));
  onPermissionsChanged(() => run(syncAutoMode(needs)));
  onUpdateReady((version) => run(needs.session.putUpdateReady(version)));
  onBrowserStart(() => {
    run(putMenu());
    run(forgetUndo(needs.db).then(() => clearStaged(needs.db)).then(() => clearRestoring(needs.db)).then(dropTakenIn).then(() => resume(needs)));
  });
  onInstalled((first) => {
    run(putMenu());
    run(seedIcps(needs.db, needs.now()));
    run(resume(needs));
    if (first) run(openExtensionPage('/welcome.html'));
  });
}

/** After an update or a restart: the registration the browser dropped, the job it interrupted, and whose day came meanwhile. */
async function resume(needs: Needs): Promise<void> {
  await syncAutoMode(needs);
  await regradeByNewRules(needs.db);
  await regradeByNewLanguage(needs.db);
  await renewCutsAndRegrade(needs.db);
  await regrade(needs);
  await reviewNurtured(needs);
  await cleanUp(needs);
  await countToday(needs);
}

function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('[Leadlight]', error));
}
