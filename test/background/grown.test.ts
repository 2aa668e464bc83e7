import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE, HALDEN } from './evidence.ts';
import { World, copyOf } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function copied(generation: number, over: object = {}) {
  return { generation, ...copyOf({ ...BRIGHTFORGE, ...over }) };
}

describe('a page that has grown since it was read', () => {
  let world: World;
  const grown = (tabId = 7, over: object = {}) => world.tell(tabId, 'grown', { url: BRIGHTFORGE.url, document: 1, ...over });
  const refused = { ok: true, value: { read: false } };
  beforeEach(async () => {
    world = new World();
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
  });

  it('is read once more as the same reading, three times at most', async () => {
    const { generation } = await world.needs.session.tab(7);
    for (let time = 1; time <= 3; time += 1) {
      expect(await grown()).toMatchObject({ value: { read: true, generation } });
      expect(await world.tell(7, 'page', copied(generation, { readAt: BRIGHTFORGE.readAt + time }))).toEqual({ ok: true, value: { accepted: true } });
    }
    expect(await grown()).toEqual(refused);
    const state = await world.needs.session.tab(7);
    expect(state).toMatchObject({ generation, phase: 'read', capture: { evidence: { readAt: BRIGHTFORGE.readAt + 3 } } });
  });

  it('is asked for anew after another reading of the tab', async () => {
    for (let time = 0; time < 4; time += 1) await grown();
    await world.ask('assess-tab', { tabId: 7, reread: true });
    expect(await grown()).toMatchObject({ value: { read: true } });
  });

  it('keeps what was read where the second reading breaks', async () => {
    const { generation } = await world.needs.session.tab(7);
    await grown();
    await world.tell(7, 'page', { generation, failure: 'Error: gone' });
    expect(await world.needs.session.tab(7)).toMatchObject({ phase: 'read', capture: { generation } });
  });

  it('takes no copy nobody asked for', async () => {
    const { generation } = await world.needs.session.tab(7);
    expect(await world.tell(7, 'page', copied(generation))).toEqual({ ok: true, value: { accepted: false } });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is another page by then', () => grown(7, { url: 'https://www.brightforge.com/other' })],
    ['is another document', () => grown(7, { document: 2 })],
    ['is of another site', () => grown(7, { url: HALDEN.url })],
    ['was never read', () => (world.tabs.set(8, BRIGHTFORGE.url), grown(8))],
    ['is paused', async () => (await world.needs.settings.change({ paused: true }), grown())],
    ['must never be read', async () => (await world.needs.settings.change({ neverSites: ['brightforge.com'] }), grown())],
  ])('is not read where it %s', async (_, ask) => {
    expect(await ask()).toEqual(refused);
  });
});
