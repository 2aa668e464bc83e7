import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, sees } from './rep.ts';
import { companyHome } from './sites.ts';

const PAGES = ['mossgate.io', 'mossgate-group.net'].map((host) => ({ url: `https://${host}/`, html: companyHome({ name: 'Mossgate', host, employees: 420, country: 'NL', city: 'Utrecht' }) }));

describe('reviewing what is kept', () => {
  let leadlight: Leadlight;
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: PAGES });
    for (const { url } of PAGES) {
      const popup = await leadlight.click(await leadlight.open(url));
      await sees(popup, 'BANT');
      await press(popup, 'Save prospect');
      await sees(popup, 'Saved');
      await popup.close();
    }
  });
  afterAll(() => leadlight.close());

  it('finds two that are one, shows what would be, merges them, and parts them again', async () => {
    const screen = await leadlight.openScreen('prospects.html#review');
    await sees(screen, 'Same name in the same country');
    await screen.locator('.review-pair .button-primary').click();
    const preview = await sees(screen, 'Is merged into it');
    expect(preview).toContain('mossgate.io');
    expect(preview).toContain('mossgate-group.net');
    await press(screen, 'Merge');
    await screen.waitForSelector('.review-pair', { hidden: true });
    const saved = () => screen.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => { const open = indexedDB.open('leadlight'); open.addEventListener('success', () => resolve(open.result)); });
      const count = await new Promise<number>((resolve) => { const ask = db.transaction('prospects').objectStore('prospects').count(); ask.addEventListener('success', () => resolve(ask.result)); });
      db.close();
      return count;
    });
    expect(await saved()).toBe(1);
    await press(screen, 'Undo');
    await sees(screen, 'Same name in the same country');
    expect(await saved()).toBe(2);
    await screen.close();
  });
});
