import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

type Tab = { id: number; url?: string };
declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: Tab): void }; update(id: string, change: object): Promise<void> };
  tabs: { query(of: object): Promise<Tab[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

// A browser without a window opens no menu: what is chosen in it is told to the worker as the browser would.
describe('the menu of a page', () => {
  let leadlight: Leadlight;
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
  });
  afterAll(() => leadlight.close());

  /** Chooses an entry in the menu of the open tab; resolves with what its icon says then. */
  const chosen = async (menuItemId: string, selectionText: string): Promise<string> =>
    (await leadlight.worker())!.evaluate(
      async (id, text, url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (!tab) return 'no tab';
        const before = await chrome.action.getBadgeText({ tabId: tab.id });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl: url, selectionText: text }, tab);
        for (let times = 0; times < 100; times += 1) {
          const now = await chrome.action.getBadgeText({ tabId: tab.id });
          if (now !== before) return now;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return before;
      },
      menuItemId,
      selectionText,
      TALLYFORGE.url,
    );

  it('has both entries as the browser keeps them', async () => {
    const kept = await (await leadlight.worker())!.evaluate(() => Promise.all(['grade-page', 'note-selection', 'no-such'].map((id) => chrome.contextMenus.update(id, {}).then(() => true, () => false))));
    expect(kept).toEqual([true, true, false]);
  });

  it('keeps marked text as a note, which waits until the prospect is saved', async () => {
    const page = await leadlight.open(TALLYFORGE.url);
    // As a click in the menu does, one on the icon lets the extension into the page.
    const first = await leadlight.click(page);
    await sees(first, 'BANT');
    await first.close();
    expect(await chosen('note-selection', 'We open a plant in May')).toBe('…');
    const popup = await leadlight.click(page);
    await sees(popup, 'BANT');
    await sees(popup, 'One note waits until you save');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    expect(await chosen('note-selection', 'Ask for Ms Weber')).not.toBe('!');
    await expect.poll(async () => (await rowsOf(popup, 'notes')).map(({ text }) => text).toSorted(), { timeout: 10_000 }).toEqual(['Ask for Ms Weber', 'We open a plant in May']);
    const [prospect] = await rowsOf(popup, 'prospects');
    for (const note of await rowsOf(popup, 'notes')) expect(note).toMatchObject({ prospectId: prospect?.['id'], from: { url: TALLYFORGE.url } });
  });
});
