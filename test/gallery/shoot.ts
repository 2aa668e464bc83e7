/**
 * Pictures of the gallery's screens, with the accessibility violations axe finds in each.
 * `npx node test/gallery/shoot.ts FOLDER [QUERY …]`, for instance `shots popup=strong page=options`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { launch, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '#test/browser/find-browser.ts';
import { SCREENS, type Screen } from './screens.ts';

const [folder = '.tmp/gallery', ...wanted] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function shoot(page: Page, base: string, screen: Screen, scheme: 'light' | 'dark'): Promise<number> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: screen.width, height: screen.height, deviceScaleFactor: screen.zoom ?? 1 });
  await page.goto(`${base}?${screen.query}`, { waitUntil: 'networkidle0' });
  const name = `${screen.query.replace(/[^a-z0-9]+/gi, '-')}${screen.zoom ? `-x${screen.zoom}` : ''}-${scheme}.png`;
  await page.screenshot({ path: join(folder, name) as `${string}.png`, fullPage: true });
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  for (const { id, nodes } of violations) {
    console.log(`${name}: ${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
  }
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (Number(overflow) > 0) console.log(`${name}: scrolls sideways by ${String(overflow)} px`);
  return violations.length;
}

mkdirSync(folder, { recursive: true });
const server = await createServer({ root: fileURLToPath(new URL('.', import.meta.url)), configFile: false, logLevel: 'error', server: { port: 0 }, publicDir: fileURLToPath(new URL('../../public', import.meta.url)) });
await server.listen();
const browser = await launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--no-first-run', '--disable-sync', '--disable-component-update'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.log(`page error: ${String(error)}`));
let violations = 0;
for (const screen of SCREENS.filter((s) => wanted.length === 0 || wanted.includes(s.query))) {
  for (const scheme of ['light', 'dark'] as const) violations += await shoot(page, server.resolvedUrls!.local[0]!, screen, scheme);
}
await browser.close();
await server.close();
console.log(`${violations} violations; pictures in ${folder}`);
