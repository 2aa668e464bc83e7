import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

describe('how well pages are read', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
  });
  afterAll(() => leadlight.close());

  it('shows in options once a page was read, makes a report without what the page says, and is forgotten on request', async () => {
    const tab = await leadlight.open(TALLYFORGE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    await popup.close();

    const options = await leadlight.openScreen('options.html');
    await sees(options, /Company sites[\s\S]*This week\s*1 page/);
    expect(JSON.stringify(await rowsOf(options, 'health'))).not.toMatch(/tallyforge/i);

    await press(options, 'Make a bug report on Company sites');
    const preview = () => options.$eval('dialog pre', (node) => node.textContent);
    expect(await preview()).toContain('"companyName"');
    expect(await preview()).not.toMatch(/tallyforge/i);
    await options.locator('dialog input[type=checkbox]').click();
    await sees(options, 'The file now holds what these pages say');
    expect(await preview()).toContain('Tallyforge');
    await press(options, 'Cancel');

    await press(options, 'Forget these counts');
    await sees(options, 'Nothing was counted yet');
    expect(await rowsOf(options, 'health')).toEqual([]);
  });
});
