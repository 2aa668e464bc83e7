import { ensureBuilt } from '#test/browser/built.ts';
import { findBrowser } from '#test/browser/find-browser.ts';

export function setup(): void {
  ensureBuilt();
  findBrowser();
}
