/** Renders public/icon/leadlight.svg to the PNG sizes the manifest names: `npx node test/gallery/render-icons.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from '#test/browser/find-browser.ts';

const folder = new URL('../../public/icon/', import.meta.url);
const svg = readFileSync(new URL('leadlight.svg', folder), 'utf8');
const browser = await launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--no-first-run'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)) as `${string}.png`, omitBackground: true });
}
await browser.close();
