import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE, HALDEN, MIRA } from './evidence.ts';
import { handsIn } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const QUOTE = { exact: '120 employees', prefix: 'We are ', suffix: ' in Berlin' };
let world: World;
const { look } = handsIn(() => world);

beforeEach(() => {
  world = new World();
});

describe('showing a quote', () => {
  it('happens on the very document that was read', async () => {
    world.open(1, BRIGHTFORGE);
    world.documents.set(1, 77);
    const { generation } = await look(1);
    const outcome = await world.ask('show-quote', { tabId: 1, generation, url: BRIGHTFORGE.url, quote: QUOTE });
    expect(outcome).toEqual({ ok: true, value: { outcome: 'shown', marked: true } });
    expect(world.shown).toEqual([{ tabId: 1, order: { url: BRIGHTFORGE.url, document: 77, quote: QUOTE } }]);
  });

  it('is refused once the tab has gone on, also to the same address loaded anew', async () => {
    world.open(1, BRIGHTFORGE);
    const { generation } = await look(1);
    await world.reload(1);
    expect(await world.ask('show-quote', { tabId: 1, generation, url: BRIGHTFORGE.url, quote: QUOTE })).toMatchObject({ ok: false, error: { code: 'moved-on' } });
    world.open(1, HALDEN);
    expect(await world.ask('show-quote', { tabId: 1, generation, url: BRIGHTFORGE.url, quote: QUOTE })).toMatchObject({ ok: false, error: { code: 'moved-on' } });
    expect(world.shown).toEqual([]);
  });

  it('is refused for what another page says', async () => {
    world.open(1, BRIGHTFORGE);
    const { generation } = await look(1);
    expect(await world.ask('show-quote', { tabId: 1, generation, url: HALDEN.url, quote: QUOTE })).toMatchObject({ ok: false, error: { code: 'moved-on' } });
    expect(world.shown).toEqual([]);
  });

  it('never touches LinkedIn', async () => {
    world.open(1, MIRA);
    await world.ask('accept-linkedin-notice', { tabId: 1 });
    const { generation } = await look(1);
    expect(await world.ask('show-quote', { tabId: 1, generation, url: MIRA.url, quote: QUOTE })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(world.shown).toEqual([]);
  });

  it('never touches a page that must not be read', async () => {
    world.open(1, BRIGHTFORGE);
    const { generation } = await look(1);
    await world.ask('change-settings', { paused: true });
    expect(await world.ask('show-quote', { tabId: 1, generation, url: BRIGHTFORGE.url, quote: QUOTE })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(world.shown).toEqual([]);
  });

  it('says so where the browser keeps the extension out', async () => {
    world.open(1, BRIGHTFORGE);
    const { generation } = await look(1);
    world.letsIn = false;
    expect(await world.ask('show-quote', { tabId: 1, generation, url: BRIGHTFORGE.url, quote: QUOTE })).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('is taken from the extension’s own pages only', async () => {
    world.open(1, BRIGHTFORGE);
    const { generation } = await look(1);
    expect(await world.tell(1, 'show-quote' as never, { tabId: 1, generation, url: BRIGHTFORGE.url, quote: QUOTE })).toMatchObject({ ok: false, failure: 'refused' });
    await expect(world.ask('show-quote', { tabId: 1, generation, url: 'javascript:1', quote: QUOTE })).rejects.toThrow(/http/);
  });
});
