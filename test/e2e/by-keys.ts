import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** A rep's hands on the keyboard of a screen, and what has the focus. */
export function byKeys(screenNow: () => Page) {
  const keys = async (...pressed: KeyInput[]): Promise<void> => {
    for (const key of pressed) await screenNow().keyboard.press(key);
  };
  const withKey = async (held: KeyInput, key: KeyInput): Promise<void> => {
    const { keyboard } = screenNow();
    await keyboard.down(held);
    await keyboard.press(key);
    await keyboard.up(held);
  };
  const write = (text: string): Promise<void> => screenNow().keyboard.type(text);
  /** Name of what has the focus. */
  const focused = (): Promise<string> => screenNow().evaluate(() => {
    const node = document.activeElement;
    if (node === null || node === document.body) return 'nothing';
    const label = (node as HTMLInputElement).labels?.[0]?.textContent;
    return (node.getAttribute('aria-label') ?? label ?? node.textContent ?? '').trim() || node.getAttribute('placeholder') || node.tagName;
  });
  const focusIs = async (wanted: string | RegExp): Promise<void> => {
    await expect.poll(focused, { timeout: 10_000 }).toMatch(wanted);
  };
  const isInDialog = (): Promise<boolean> => screenNow().evaluate(() => document.activeElement?.closest('dialog[open]') != null);
  const dialogsAre = async (count: number): Promise<void> => {
    await expect.poll(() => screenNow().$$eval('dialog[open]', (open) => open.length), { timeout: 10_000 }).toBe(count);
  };
  /** Tab until something of this name has the focus. */
  const tabTo = async (name: RegExp, within = 'body', most = 80): Promise<void> => {
    const isWithin = () => screenNow().evaluate((around) => document.activeElement?.closest(around) != null, within);
    for (let step = 0; step < most; step += 1) {
      if (name.test(await focused()) && (await isWithin())) return;
      await keys('Tab');
    }
    throw new Error(`${most} times Tab do not reach ${String(name)}; the focus is on ${await focused()}`);
  };
  /** Tab to something of this name, and Enter. */
  const enter = async (name: RegExp, within?: string): Promise<void> => {
    await tabTo(name, within);
    await keys('Enter');
  };
  return { keys, withKey, write, focused, focusIs, isInDialog, dialogsAre, tabTo, enter };
}
