import { browser } from 'wxt/browser';

/** Called after install and after every update; `first` only at install. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/** Called with its version when the browser holds a newer one ready: it takes that up once the extension rests, or with its next start. */
export function onUpdateReady(listener: (version: string) => void): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => listener(version));
}

/** Has the newer version taken up at once; every page of the extension closes. */
export const takeUpdate = (): void => browser.runtime.reload();
