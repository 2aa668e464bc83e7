import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
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

/** A page of a network that names an employer. */
const profileOf = (employer: string) => `<!doctype html><html lang="en"><head><title>Oda Mirelund - CFO at ${employer} | LinkedIn</title><link rel="canonical" href="https://www.linkedin.com/in/oda-mirelund"></head><body><main><section><h1>Oda Mirelund</h1><div>CFO at ${employer}</div><span>Utrecht, Netherlands</span></section></main></body></html>`;

describe('people', () => {
  const profile = { url: 'https://www.linkedin.com/in/oda-mirelund', html: profileOf('Tannhof Werke') };
  let leadlight: Leadlight;
  let screen: Page;
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [profile] });
    screen = await leadlight.openScreen('prospects.html#paste');
  });
  afterAll(() => leadlight.close());

  const paste = async (text: string) => {
    await screen.bringToFront();
    const read = { text, from: '' };
    const view = await askWorker(screen, 'read-paste', read);
    if (!view.ok) throw new Error(view.error.message);
    const saved = await askWorker(screen, 'save-paste', { ...read, at: view.value.at });
    if (!saved.ok) throw new Error(saved.error.message);
    return saved.value.prospectId;
  };
  const show = (id: string) => screen.goto(screen.url().replace(/#.*/, `#prospect/${id}`)).then(() => screen.reload());

  it('whose address is not known get a guess from those of colleagues, kept only as what it is', async () => {
    for (const name of ['Ines Varga', 'Piet Okafor']) await paste(`${name}\nBuyer\nTannhof Werke GmbH\nwww.tannhofwerke.com\n${name.toLowerCase().replace(' ', '.')}@tannhofwerke.com`);
    const id = await paste('Oda Mirelund\nCFO\nTannhof Werke GmbH\nwww.tannhofwerke.com\nlinkedin.com/in/oda-mirelund');
    await show(id);
    expect(await sees(screen, 'E-mail, guessed')).toContain('oda.mirelund@tannhofwerke.com');
    expect(JSON.stringify(await rowsOf(screen, 'profiles'))).not.toContain('oda.mirelund@');
    await press(screen, 'Keep as a guess');
    await screen.waitForFunction(() => ![...document.querySelectorAll('button')].some(({ textContent }) => textContent?.includes('Keep as a guess')));
    const kept = (await rowsOf(screen, 'profiles')).flatMap(({ profile }) => (profile as { signals: unknown[] }).signals as { field: string; value: unknown; method: string }[]).filter(({ value }) => value === 'oda.mirelund@tannhofwerke.com');
    expect(kept.map(({ field, method }) => [field, method])).toEqual([['email', 'guess']]);
  });

  it('who changed to another employer move with one update, and are not saved twice', async () => {
    profile.html = profileOf('Mossgate');
    const popup = await leadlight.click(await leadlight.open(profile.url));
    await sees(popup, 'Before you read LinkedIn');
    await press(popup, 'Continue');
    await sees(popup, 'Works at 2 companies');
    await press(popup, 'Update');
    await sees(popup, 'Updated');
    await popup.close();
    const row = async () => (await rowsOf(screen, 'prospects')).find(({ personName }) => personName === 'Oda Mirelund');
    expect(await row()).toMatchObject({ companyName: 'Mossgate' });
    expect(await rowsOf(screen, 'prospects')).toHaveLength(3);
  });
});
