import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
import { MOSSGATE, TALLYFORGE } from './sites.ts';

describe('the worker may die between any two steps', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE] });
  });
  afterAll(() => leadlight.close());

  it('before the click, between reading and saving, and after saving', async () => {
    const tab = await leadlight.open(TALLYFORGE.url);
    await leadlight.killWorker();
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');

    await leadlight.killWorker();
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');

    await leadlight.killWorker();
    expect(await rowsOf(popup, 'prospects')).toHaveLength(1);
    await popup.close();
    const again = await leadlight.click(tab);
    await sees(again, 'Already saved');
    await again.close();
  });

  it('between reading and showing: the page that was read is shown, not read again', async () => {
    const tab = await leadlight.open(MOSSGATE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'Mossgate');
    const tabId = await activeTabId(popup);
    const before = await askWorker(popup, 'assess-tab', { tabId });
    await popup.close();
    await leadlight.killWorker();
    const again = await leadlight.click(tab);
    await sees(again, 'Mossgate');
    const after = await askWorker(again, 'assess-tab', { tabId });
    expect(after.state === 'assessed' && after.readAt).toBe(before.state === 'assessed' && before.readAt);
    await again.close();
  });

  it('between a correction and the next click: the correction stands', async () => {
    const tab = await leadlight.open(MOSSGATE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const tabId = await activeTabId(popup);
    const view = await askWorker(popup, 'assess-tab', { tabId });
    if (view.state !== 'assessed') throw new Error(view.state);
    const corrections = [{ field: 'companyName' as const, text: 'Mossgate Holding' }];
    expect(await askWorker(popup, 'correct', { tabId, generation: view.generation, corrections })).toMatchObject({ ok: true });
    await leadlight.killWorker();
    await popup.close();
    const again = await leadlight.click(tab);
    expect(await sees(again, 'BANT')).toContain('Mossgate Holding');
    await again.close();
  });

  it('while an answer is awaited: the popup says that it failed, or recovers, and never claims to have saved', async () => {
    const tab = await leadlight.open('https://mossgate.io/');
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const saved = async () => (await rowsOf(popup, 'prospects')).filter((row) => row['companyKey'] === 'mossgate.io').length;
    expect(await saved()).toBe(0);
    const pressed = press(popup, 'Save prospect');
    await leadlight.killWorker();
    await pressed;
    const text = await sees(popup, /^Saved$|did not answer/m);
    if (!/^Saved$/m.test(text)) {
      // The worker died before the commit or after it; trying again settles it and makes no second one.
      await press(popup, 'Save prospect');
      await sees(popup, /^(Saved|Updated)$/m);
    }
    expect(await saved()).toBe(1);
    await popup.close();
  });
});
