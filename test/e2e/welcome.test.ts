import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { rowsOf, sees, textOf } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

const MOST_ACTIONS = 4;

let leadlight: Leadlight;
beforeAll(async () => {
  leadlight = await launchLeadlight({ pages: [TALLYFORGE], welcome: true });
});
afterAll(() => leadlight.close());

it('leads from the install to the first grade in four actions at most, and ticks the steps off as they are done', async () => {
  let actions = 0;
  const act = <T>(work: () => Promise<T>): Promise<T> => {
    actions++;
    return work();
  };

  const target = await leadlight.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  const welcome = (await target.page())!;
  expect(await sees(welcome, /Until you choose, pages are graded by/)).not.toContain('Done:');
  const icps = await rowsOf(welcome, 'icps') as { active: number; icp: { name: string } }[];
  // The one that suits may be the one the install took.
  const wanted = icps.find(({ active }) => active === 1)!.icp.name;
  await act(() => welcome.locator(`::-p-xpath(//label[contains(., "${wanted}")]//input)`).click());
  await sees(welcome, `Done: ${wanted} is in use.`);
  expect(await textOf(welcome)).not.toContain('graded a first page');

  const tab = await act(() => leadlight.open(TALLYFORGE.url));
  const popup = await act(() => leadlight.click(tab));
  const shown = await sees(popup, 'BANT');
  expect(shown).toContain('Tallyforge');
  expect(shown).toMatch(/Score [ABCD][1-4]/);

  expect(await sees(welcome, 'Done: you have graded a first page.')).not.toContain('click the Leadlight icon');
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);

  const kept = await welcome.evaluate("chrome.storage.local.get('settings')") as { settings: { firstGradeAt: number } };
  expect(kept.settings.firstGradeAt).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toContain('tallyforge');

  await popup.close();
  await welcome.reload();
  await sees(welcome, 'Done: you have graded a first page.');
});
