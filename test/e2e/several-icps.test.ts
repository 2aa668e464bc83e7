import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
import { MOSSGATE, TALLYFORGE } from './sites.ts';

const [main] = STARTER_ICPS as [Icp];
const dach: Icp = { ...main, id: 'dach', name: 'Alpine buyers', applies: { industries: [], countries: [], regions: ['DACH'] } };

describe('several ICPs', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE] });
    const options = await leadlight.openScreen('options.html');
    await sees(options, 'New ICP');
    await askWorker(options, 'save-icp', { icp: dach, base: null });
    await options.close();
  });
  afterAll(() => leadlight.close());

  const popupOn = async (url: string): Promise<Page> => {
    const popup = await leadlight.click(await leadlight.open(url));
    await sees(popup, 'BANT');
    return popup;
  };

  it('are taken into use in the options, and each page is graded by the one meant for it', async () => {
    const options = await leadlight.openScreen('options.html');
    await sees(options, 'Alpine buyers');
    await options.locator('::-p-aria([name="Use Alpine buyers"][role="checkbox"])').click();
    await sees(options, 'graded by the ICP in use whose scope and criteria suit the company best');
    await options.close();
    const german = await popupOn(TALLYFORGE.url);
    expect(await sees(german, 'It is meant for DACH (Germany)')).toContain('Alpine buyers');
    await german.close();
    const dutch = await popupOn(MOSSGATE.url);
    await sees(dutch, '“Alpine buyers” is not for this one');
    await dutch.close();
  });

  it('are switched by the rep, which is remembered with the prospect and undone where it is shown', async () => {
    const popup = await popupOn(TALLYFORGE.url);
    await popup.select('.icp-switch select', main.id);
    await sees(popup, 'You picked it here');
    await popup.close();
    const again = await popupOn(TALLYFORGE.url);
    await sees(again, 'You picked it here');
    await press(again, 'Save prospect');
    await sees(again, 'Saved');
    expect((await rowsOf(again, 'prospects')).map((row) => row['icpId'])).toEqual([main.id]);
    await again.close();

    const list = await leadlight.openScreen('prospects.html');
    await sees(list, 'Tallyforge');
    await list.locator('::-p-text(Tallyforge)').click();
    await sees(list, 'You picked it here');
    await list.select('.icp-switch select', '');
    await sees(list, 'It is meant for DACH (Germany)');
    expect((await rowsOf(list, 'prospects')).map((row) => row['icpId'])).toEqual([null]);
    await list.close();
  });

  it('show beside the form what a change would do to saved prospects, and keep what was deleted from grading', async () => {
    const options = await leadlight.openScreen('options.html');
    await press(options, 'Edit Alpine buyers');
    await sees(options, 'No grade changes among 1 prospect');
    await sees(options, 'Fennmark Software');
    await press(options, 'Delete Alpine buyers');
    await press(options, 'Delete');
    await sees(options, 'Every page is graded by your main ICP');
    await options.close();
    const popup = await popupOn(TALLYFORGE.url);
    expect(await sees(popup, `Graded by ${main.name}`)).not.toContain('Alpine buyers');
    await popup.close();
  });
});
