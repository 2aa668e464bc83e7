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
  });
});
