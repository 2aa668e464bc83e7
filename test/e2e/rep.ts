/** A rep's eyes and hands on a screen of the extension. */
import type { Page } from 'puppeteer-core';

const PATIENCE_MS = 15_000;

/** The text a person reads on a screen. */
export function textOf(screen: Page): Promise<string> {
  return screen.evaluate(() => document.body.innerText);
}

/** The same of a screen that may still be on its way from one page to the next: nothing then. */
async function textNow(screen: Page): Promise<string> {
  try {
    return await textOf(screen);
  } catch (error) {
    if (error instanceof Error && error.message.includes('because of a navigation')) return '';
    throw error;
  }
}

/** Waits until the screen shows a text; fails with what it shows instead. Returns all its text. */
export async function sees(screen: Page, wanted: string | RegExp): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await textNow(screen);
    if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
    if (Date.now() > until) throw new Error(`the screen never showed ${String(wanted)}; it shows:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses the button (or link) of this accessible name. */
export async function press(screen: Page, name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  try {
    await screen.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(PATIENCE_MS).click();
  } catch (error) {
    throw new Error(`"${name}" could not be pressed; the screen shows:\n${await textNow(screen)}`, { cause: error });
  }
}

/** Replaces what stands in the text box of this accessible name. */
export async function type(screen: Page, name: string, text: string): Promise<void> {
  await screen.locator(`::-p-aria([name="${name}"][role="textbox"])`).setTimeout(PATIENCE_MS).fill(text);
}

/** All rows of one IndexedDB table, as the extension's own pages see it. */
export function rowsOf(screen: Page, table: string): Promise<Record<string, unknown>[]> {
  return screen.evaluate(async (name) => {
    // Opening a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some((database) => database.name === 'leadlight')) return [];
    const opening = indexedDB.open('leadlight');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    opening.result.close();
    return reading.result;
  }, table);
}
