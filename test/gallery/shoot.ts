/**
 * Pictures of the gallery's screens, with the accessibility violations axe finds in each and what scrolls sideways.
 * `npx node test/gallery/shoot.ts FOLDER [QUERY …] [VARIANT …] [light|dark]`, for instance `shots popup=strong page=options narrow dark`;
 * a query ending in `*` stands for all that begin so, and `lang=de` for the screens in German.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { launch, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findBrowser } from '#test/browser/find-browser.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { flat } from '#test/i18n/speak.ts';
import { SCREENS, type Screen, type Variant, VARIANTS } from './screens.ts';

const [folder = '.tmp/gallery', ...wanted] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const language = wanted.includes('lang=de') ? 'de' : 'en';
const other = new Map(flat(LOCALES[language]));
/** What a button of an English name is called on the screens that are shot. */
const spoken = new Map(flat(LOCALES.en).map(([key, text]) => [text, other.get(key) ?? text]));

const queries = wanted.filter((word) => word.includes('=') && !word.startsWith('lang='));
const isWanted = (word: string, among: readonly string[]): boolean => !wanted.some((one) => among.includes(one)) || wanted.includes(word);
const isAsked = (query: string): boolean => queries.length === 0 || queries.some((asked) => (asked.endsWith('*') ? query.startsWith(asked.slice(0, -1)) : query === asked));

/** Presses what is called so; where sections are the options of one field, chooses the one called so. */
async function reach(page: Page, name: string): Promise<void> {
  const option = await page.$(`::-p-xpath(//nav//option[starts-with(normalize-space(), "${name}")])`);
  const field = await option?.$('::-p-xpath(ancestor::select)');
  if (field && (await field.isVisible())) await field.select(await option!.evaluate((one) => (one as unknown as { value: string }).value));
  else await page.locator(`::-p-xpath(//*[self::button or self::summary or self::a or self::input][starts-with(normalize-space(), "${name}") or starts-with(@aria-label, "${name}")])`).click();
}

async function shoot(page: Page, base: string, { query, press = [] }: Screen, variant: Variant, scheme: 'light' | 'dark'): Promise<number> {
  const size: { width: number; height: number; zoom?: number; dir?: string } = VARIANTS[variant];
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: size.width, height: size.height, deviceScaleFactor: size.zoom ?? 1 });
  await page.goto(`${base}?${query}&dir=${size.dir ?? 'ltr'}&lang=${language}`, { waitUntil: 'load' });
  await page.waitForFunction('document.querySelector("#root")?.innerText.trim()');
  for (const name of press.map((one) => spoken.get(one) ?? one)) await reach(page, name);
  const name = `${[query, ...press, variant, scheme].join('-').replace(/[^a-z0-9]+/gi, '-')}.png`;
  await page.screenshot({ path: join(folder, name) as `${string}.png`, fullPage: true, captureBeyondViewport: false });
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
const built = mkdtempSync(join(tmpdir(), 'leadlight-gallery-'));
const root = fileURLToPath(new URL('.', import.meta.url));
const publicDir = fileURLToPath(new URL('../../public', import.meta.url));
await build({ root, configFile: false, logLevel: 'error', publicDir, build: { outDir: built, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 10_000 } });
const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir: built }, preview: { port: 0 } });
const browser = await launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--no-first-run', '--disable-sync', '--disable-component-update'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.log(`page error: ${String(error)}`));
let violations = 0;
for (const screen of SCREENS.filter(({ query, press = [] }) => isAsked(query) && (language === 'en' || press.every((name) => spoken.has(name))))) {
  for (const variant of screen.variants.filter((one) => isWanted(one, Object.keys(VARIANTS)))) {
    for (const scheme of (['light', 'dark'] as const).filter((one) => isWanted(one, ['light', 'dark']))) {
      violations += await shoot(page, server.resolvedUrls!.local[0]!, screen, variant, scheme);
    }
  }
}
await browser.close();
await server.close();
rmSync(built, { recursive: true, force: true });
console.log(`${violations} violations; pictures in ${folder}`);
