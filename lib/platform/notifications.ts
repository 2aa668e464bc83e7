import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications' as const] };
const TODAY = 'today';

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Asks the rep; must be called inside the click, or the browser refuses. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

export function giveUpNotifications(): Promise<boolean> {
  return browser.permissions.remove(NOTIFICATIONS);
}

/** Shows a note, in place of the one before. */
export async function notify(title: string, message: string): Promise<void> {
  await browser.notifications.create(TODAY, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
}

/** Calls back when the rep presses the note, from the moment on that the permission is there. */
export function onNotePressed(listener: () => void): void {
  let isListening = false;
  const listen = (): void => {
    // Without the permission the browser has no such part.
    const { notifications } = browser as { notifications?: typeof browser.notifications };
    if (isListening || !notifications) return;
    isListening = true;
    notifications.onClicked.addListener((id) => {
      if (id !== TODAY) return;
      void notifications.clear(id);
      listener();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
