import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(options?: { runOnly: string[] }): Promise<AxeResults> };

/** What axe finds wrong on a screen in these colours, one line each; of these rules alone where they are named. */
export async function wrongsOf(screen: Page, scheme: string, rules: readonly string[] | null = null): Promise<string[]> {
  await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await screen.evaluate(AXE);
  const { violations } = await screen.evaluate((named) => axe.run(...(named === null ? [] : [{ runOnly: [...named] }])), rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
