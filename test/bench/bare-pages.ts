/** Copies of the built extension with pages to compare with, and with a watch in each page that says when its content is there. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT } from '#test/browser/launch.ts';
import { bundle } from './bundle.ts';

/** Holds the milliseconds from navigation until something matches and was drawn. */
const watchFor = (selector: string): string => `(() => {
  const done = () => requestAnimationFrame(() => { globalThis.shownAt ??= performance.now(); });
  const look = () => { if (document.querySelector(${JSON.stringify(selector)})) { seen.disconnect(); done(); } };
  const seen = new MutationObserver(look);
  seen.observe(document, { childList: true, subtree: true });
  look();
})();`;

const html = (script: string, watch: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><script src="${watch}"></script></head><body><div id="root"></div><script type="module" src="${script}"></script></body></html>`;

/** The built extension, with `bare-list.html` beside its own pages and a watch in list and popup. Returns the folder. */
export async function watchedBuild(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-bench-'));
  cpSync(BUILT, folder, { recursive: true });
  const put = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  put('watch-list.js', watchFor('.prospect-grid [role=row][id]'));
  put('watch-bare-list.js', watchFor('.bench-row'));
  put('watch-popup.js', watchFor('.grade'));
  for (const page of ['prospects', 'popup']) {
    const text = readFileSync(path.join(folder, `${page}.html`), 'utf8');
    put(`${page}.html`, text.replace('<head>', `<head><script src="/watch-${page === 'popup' ? 'popup' : 'list'}.js"></script>`));
  }
  put('bare-list.js', (await bundle('bare-list.tsx', 'BareList')).replaceAll('process.env.NODE_ENV', '"production"'));
  put('bare-list.html', html('/bare-list.js', '/watch-bare-list.js'));
  return folder;
}

/** An extension that is nothing but a popup with React in it. Returns the folder. */
export async function barePopup(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-bare-'));
  const put = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  put('manifest.json', JSON.stringify({ manifest_version: 3, name: 'Bare', version: '1', action: { default_popup: 'popup.html' } }));
  put('watch.js', watchFor('.grade'));
  put('popup.js', (await bundle('bare-popup.tsx', 'BarePopup')).replaceAll('process.env.NODE_ENV', '"production"'));
  put('popup.html', html('/popup.js', '/watch.js'));
  return folder;
}
