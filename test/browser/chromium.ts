import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

export interface ChromiumOptions {
  /** A window to look at; needs a display. */
  window?: boolean;
  /** A profile folder of one's own; without one a fresh profile is made and removed again. */
  profile?: string;
  args?: readonly string[];
}

/** Talks to nobody: no component updates, no sync, no first-run pages. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--no-default-browser-check',
  '--no-first-run',
];

/** Chromium over a pipe, which is what lets it load an unpacked extension. Throws `NoBrowser`. */
export async function launchChromium({ window = false, profile, args = [] }: ChromiumOptions = {}): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return launch({
    executablePath: findBrowser(),
    pipe: true,
    enableExtensions: true,
    headless: !window,
    defaultViewport: window ? null : { width: 1280, height: 900 },
    args: [...QUIET, ...(asRoot ? ['--no-sandbox'] : []), ...args],
    ...(profile !== undefined && { userDataDir: profile }),
  });
}

/** Whether a window could be shown. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
