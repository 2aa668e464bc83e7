import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/locales.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { flat } from '#test/i18n/speak.ts';
import { press, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

const german = new Set(flat(LOCALES.de).map(([, text]) => text));
/** Texts of English screens that stand on no German one: without names filled in, and of more than a word, as a word may be a name. */
const ENGLISH: ReadonlySet<string> = new Set(flat(LOCALES.en).map(([, text]) => text).filter((text) => /\s/.test(text) && !/[{$|]/.test(text) && !german.has(text)));

/** All that stands on a screen to read or to hear. */
const textsOf = (screen: Page): Promise<string[]> =>
  screen.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .flatMap((element) => [...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)), ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue)])
      .map((text) => (text ?? '').replace(/\s+/g, ' ').trim()),
  );

const englishOn = async (screen: Page): Promise<string[]> => (await textsOf(screen)).filter((text) => ENGLISH.has(text));

describe('in a German browser', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE], args: ['--lang=de', '--accept-lang=de'] });
  });
  afterAll(() => leadlight.close());

  it('a page is graded, with its reasons, in German, by a starter in German', async () => {
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await sees(popup, 'B2B-Software: Käufer im Mittelstand');
    await sees(popup, 'Mitarbeiterzahl');
    expect(await englishOn(popup)).toEqual([]);
    await press(popup, 'Interessent speichern');
    await sees(popup, 'Gespeichert');
    expect(await englishOn(popup)).toEqual([]);
    await popup.close();
  });

  it.each([
    ['prospects.html#list', 'Tallyforge'], ['prospects.html#pipeline', 'Tallyforge'], ['prospects.html#today', 'Heute'], ['prospects.html#review', 'prüfen'], ['prospects.html#import', 'Datei wählen'], ['prospects.html#paste', 'Signatur'],
    ['options.html', 'Industrieausrüstung: Hersteller'], ['welcome.html', 'Käufer im Mittelstand'],
  ])('%s speaks German', async (file, wanted) => {
    const screen = await leadlight.openScreen(file);
    await sees(screen, wanted);
    expect(await screen.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await englishOn(screen)).toEqual([]);
    await screen.close();
  });
});
