import { extract } from '#lib/extract/index.ts';
import { setBadge, setCount } from '#lib/platform/action-badge.ts';
import { clearAlarm, startAlarm } from '#lib/platform/alarms.ts';
import { openChannel } from '#lib/platform/channel.ts';
import { signOnIcon } from '#lib/platform/icon-sign.ts';
import { localArea } from '#lib/platform/local-area.ts';
import { withLock } from '#lib/platform/lock.ts';
import { mayNotify, notify } from '#lib/platform/notifications.ts';
import { mayReadAllSites } from '#lib/platform/permissions.ts';
import { showOnPage } from '#lib/platform/show-on-page.ts';
import { articleIn, documentOf, injectPageReader, registerPageReader, unregisterPageReader } from '#lib/platform/scripting.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import { getTab, openTabs } from '#lib/platform/tabs.ts';
import { openDatabase } from '#lib/storage/db.ts';
import { SessionStore } from '#lib/storage/session.ts';
import { SettingsStore } from '#lib/storage/settings.ts';
import type { Needs } from './needs.ts';

/** The needs of all use cases, met by the browser. */
export function browserNeeds(): Needs {
  return {
    db: openDatabase(),
    session: new SessionStore(sessionArea, withLock),
    settings: new SettingsStore(localArea, withLock),
    lock: withLock,
    getTab,
    documentOf,
    openTabs,
    injectPageReader,
    showOnPage,
    articleIn,
    extract,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    registerPageReader,
    unregisterPageReader,
    mayReadAllSites,
    setBadge,
    signOnIcon,
    setCount,
    mayNotify,
    notify,
    startAlarm,
    clearAlarm,
    openChannel,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  };
}
