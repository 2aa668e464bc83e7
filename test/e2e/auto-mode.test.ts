import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, manifest, type Leadlight } from '#test/browser/launch.ts';
import { askWorker, changeSettings } from '#test/browser/screen.ts';
import { press, sees } from './rep.ts';
import { LINKEDIN_PROFILE, MOSSGATE, TALLYFORGE, WIKI } from './sites.ts';

interface Badges {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}
declare const chrome: Badges;

describe('grading while browsing', () => {
  let leadlight: Leadlight;
  let options: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE, WIKI, LINKEDIN_PROFILE], hosts: true });
    options = await leadlight.openScreen('options.html');
  });
  afterAll(() => leadlight.close());

  /** The icon's badge on a freshly opened page, or nothing when none appears within three seconds. */
  const badgeOn = async (url: string): Promise<string> => {
    const tab = await leadlight.open(url);
    let badge = '';
    for (let round = 0; round < 12 && badge === ''; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      badge = await options.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active ? chrome.action.getBadgeText({ tabId: active.id }) : '';
      });
    }
    await tab.close();
    return badge;
  };
  /** Flips the switch in the options and waits until it stands. */
  const turn = async (state: 'on' | 'off'): Promise<void> => {
    await options.bringToFront();
    const toggle = await options.waitForSelector('::-p-aria([name="Grade while browsing"][role="switch"])');
    await toggle?.click();
    await options.waitForFunction((input, checked) => (input as HTMLInputElement | null)?.checked === checked, {}, toggle, state === 'on');
  };

  it('asks for no host at install', () => {
    expect(manifest().host_permissions ?? []).toEqual([]);
  });

  it('is off at first: nothing is read without a click', async () => {
    expect(await badgeOn(TALLYFORGE.url)).toBe('');
  });

  it('shows the grade on the icon once it is turned on in the options', async () => {
    await turn('on');
    expect(await badgeOn(TALLYFORGE.url)).toMatch(/^[ABCDF?]/);
  });

  it('shows nothing where there is nothing to grade', async () => {
    expect(await badgeOn(WIKI.url)).not.toMatch(/[ABCDF]/);
  });

  it('leaves LinkedIn out until it is turned on there too', async () => {
    expect(await badgeOn(LINKEDIN_PROFILE.url)).toBe('');
  });

  it('lets the popup show at once what was read', async () => {
    const tab = await leadlight.open(MOSSGATE.url);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const popup = await leadlight.click(tab);
    expect(await sees(popup, 'BANT')).toContain('Mossgate');
    await popup.close();
  });

  it('follows single-page navigation', async () => {
    const tab = await leadlight.open(TALLYFORGE.url);
    await tab.evaluate(() => history.pushState({}, '', '/about'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const tabId = await popup.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
    expect(await askWorker(popup, 'assess-tab', { tabId })).toMatchObject({ url: 'https://www.tallyforge.com/about', changedSince: false });
    await popup.close();
  });

  it('never reads a site the rep named, by itself or by click', async () => {
    await changeSettings(options, { neverSites: ['mossgate.io'] });
    expect(await badgeOn(MOSSGATE.url)).toBe('');
    const popup = await leadlight.click(await leadlight.open(MOSSGATE.url));
    expect(await sees(popup, 'never to read this site')).not.toContain('BANT');
    await press(popup, 'Read this site again');
    expect(await sees(popup, 'BANT')).toContain('Mossgate');
    await popup.close();
  });

  it('reads nothing while paused', async () => {
    await changeSettings(options, { paused: true });
    expect(await badgeOn(TALLYFORGE.url)).toBe('');
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    expect(await sees(popup, 'Leadlight is paused')).not.toContain('BANT');
    await popup.close();
    await changeSettings(options, { paused: false });
  });

  it('still works after the worker died', async () => {
    await leadlight.killWorker();
    expect(await badgeOn(TALLYFORGE.url)).toMatch(/^[ABCDF?]/);
  });

  it('can be turned off again', async () => {
    await turn('off');
    expect(await badgeOn(TALLYFORGE.url)).toBe('');
  });
});
