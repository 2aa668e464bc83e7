import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { changeSettings } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
import { LINKEDIN_PROFILE, TALLYFORGE } from './sites.ts';

describe('a person and their company', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [LINKEDIN_PROFILE, TALLYFORGE] });
  });
  afterAll(() => leadlight.close());

  async function save(url: string, name: string): Promise<void> {
    const tab = await leadlight.open(url);
    const popup = await leadlight.click(tab);
    await sees(popup, name);
    await press(popup, 'Save prospect');
    await sees(popup, /^Saved$/m);
    await popup.close();
    await tab.close();
  }

  it('come together once the rep says that the company of that name is the employer', async () => {
    const options = await leadlight.openScreen('options.html');
    await changeSettings(options, { linkedInNoticeSeen: true });
    await save(LINKEDIN_PROFILE.url, 'Ilse Brandmeyer');
    await save(TALLYFORGE.url, 'Tallyforge');
    expect((await rowsOf(options, 'prospects')).map((row) => row['companyKey']).toSorted()).toEqual(['name:tallyforge|', 'tallyforge.com']);

    const tab = await leadlight.open(LINKEDIN_PROFILE.url);
    const popup = await leadlight.click(tab);
    const asked = await sees(popup, /Is this employer (.+)\?/);
    const [, company] = /Is this employer (.+)\?/.exec(asked) ?? [];
    await press(popup, `Yes, the same: ${company}`);
    await sees(popup, 'Counts as');
    await sees(popup, 'Already saved');
    await expect.poll(async () => (await rowsOf(options, 'prospects')).map((row) => row['companyKey'])).toEqual(['tallyforge.com', 'tallyforge.com']);
  });
});
