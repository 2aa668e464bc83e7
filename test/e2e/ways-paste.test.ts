import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

const SIGNATURE = 'Best regards,\nJana Weber\nHead of Procurement\nHarbourlane GmbH\nTel: +49 40 1234567\njana.weber@harbourlane.de\nSee you soon';
const BOX = 'Text of a profile or a signature';

/** As a rep pastes: all at once, where the cursor is. */
async function paste(screen: Page, text: string): Promise<void> {
  await screen.locator(`::-p-aria([name="${BOX}"][role="textbox"])`).click();
  await screen.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

describe('a pasted text', () => {
  let leadlight: Leadlight;
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
  });
  afterAll(() => leadlight.close());

  it('is reached from the popup', async () => {
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    const opened = leadlight.browser.waitForTarget((target) => target.url().endsWith('/prospects.html#paste'), { timeout: 10_000 });
    // The popup closes as the tab opens, maybe before its click is answered.
    await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href$="#paste"]')?.click()).catch(() => {});
    const screen = await (await opened).asPage();
    expect(await sees(screen, BOX)).not.toContain('The person');
    await screen.close();
  });

  it('is shown with its words and its grade before anything is saved, then saved and opened with where it comes from', async () => {
    const screen = await leadlight.openScreen('prospects.html#paste');
    await press(screen, 'Read it');
    await sees(screen, 'There is nothing to read yet');
    await paste(screen, SIGNATURE);
    await press(screen, 'Read it');
    const text = await sees(screen, 'The person');
    expect(text).toMatch(/Jana Weber\s+Head of Procurement · Harbourlane GmbH/);
    expect(text).toContain('jana.weber@harbourlane.de');
    expect(text).toContain('a guess from');
    expect(text).toContain('2 parts say nothing Leadlight knows to read');
    expect(await rowsOf(screen, 'prospects')).toEqual([]);

    await press(screen, 'Save as prospect');
    await sees(screen, 'Saved.');
    expect(await rowsOf(screen, 'prospects')).toMatchObject([{ origin: 'paste', personName: 'Jana Weber', companyDomain: 'harbourlane.de' }]);
    expect(await rowsOf(screen, 'evidence')).toEqual([]);
    await press(screen, 'Open it', 'link');
    await sees(screen, 'pasted text');

    await screen.goto(screen.url().replace(/#.*/, '#paste'));
    await paste(screen, SIGNATURE);
    await press(screen, 'Read it');
    await sees(screen, 'Saved already');
    await press(screen, 'Add to the prospect');
    await sees(screen, 'Added to the prospect');
    expect(await rowsOf(screen, 'prospects')).toHaveLength(1);
    await screen.close();
  });

  it('that was answered gives nobody else’s mailbox or number, and is saved once however often the button is pressed', async () => {
    const screen = await leadlight.openScreen('prospects.html#paste');
    await paste(screen, 'Kind regards,\nOda Mirelund\nCFO\nTannhof Werke\noda@tannhofwerke.com\n\nFrom: Piet Okafor <piet@mossgate.io>\nSent: Tuesday\nHello!\n--\nPiet Okafor\nCEO\n+31 30 123 4567');
    await press(screen, 'Read it');
    const text = await sees(screen, 'The person');
    expect(text).toMatch(/Oda Mirelund\s+CFO · Tannhof Werke/);
    for (const theirs of ['piet@', '+31 30', 'Netherlands']) expect(text.slice(text.indexOf('The person'), text.indexOf('say nothing'))).not.toContain(theirs);
    await screen.evaluate(() => {
      const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Save as prospect'));
      for (let times = 0; times < 3; times += 1) save?.click();
    });
    await sees(screen, 'Saved.');
    expect((await rowsOf(screen, 'prospects')).filter(({ personName }) => personName === 'Oda Mirelund')).toHaveLength(1);
    await screen.close();
  });

  it('with markup and signs of the direction of reading is read for its words, and none of it becomes part of the page', async () => {
    const screen = await leadlight.openScreen('prospects.html#paste');
    await paste(screen, '<div dir="rtl"><b>\u202eOda Mirelund\u202c</b><br>🚚 CFO<br>Tannhof Werke GmbH<img src=x onerror="document.title=1"><script>document.title=2</script></div>');
    await press(screen, 'Read it');
    expect(await sees(screen, 'The person')).toMatch(/Oda Mirelund\s+CFO · Tannhof Werke GmbH/);
    expect(await screen.$$eval('main img, main script', (found) => found.length)).toBe(0);
    expect(await screen.title()).not.toMatch(/^[12]$/);
    await screen.close();
  });

  it('of a megabyte is refused in words, and a shorter one is taken after it', async () => {
    const screen = await leadlight.openScreen('prospects.html#paste');
    await screen.locator(`::-p-aria([name="${BOX}"][role="textbox"])`).click();
    await fromClipboard(screen, 'Oda Mirelund, CFO of Tannhof Werke. '.repeat(30_000));
    await press(screen, 'Read it');
    await sees(screen, 'This text is too long');
    await fromClipboard(screen, 'Oda Mirelund\nCFO\nTannhof Werke GmbH');
    await press(screen, 'Read it');
    expect(await sees(screen, 'The person')).not.toContain('too long');
    await screen.close();
  });
});

/** A paste by the browser's own command, in place of all that stands there. */
async function fromClipboard(screen: Page, text: string): Promise<void> {
  await screen.evaluate((copied) => {
    const box = document.querySelector('textarea');
    const other = document.createElement('textarea');
    document.body.append(other);
    other.value = copied;
    other.select();
    document.execCommand('copy');
    other.remove();
    box?.focus();
    box?.select();
  }, text);
  await screen.keyboard.press('KeyV', { commands: ['Paste'] });
}
