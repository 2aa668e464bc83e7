import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE, MIRA } from './evidence.ts';
import { handsIn } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(() => {
  world = new World();
  world.open(7, BRIGHTFORGE);
});

const follow = () => world.ask('follow-tab', { tabId: 7 });

describe('what stands beside a page the rep came to', () => {
  it('is nothing until the rep asked to read it, and nothing is read for it', async () => {
    expect(await follow()).toEqual({ state: 'unread', url: BRIGHTFORGE.url, here: true });
    expect(world.injections).toEqual([]);
  });

  it('is what a click had read, without reading again', async () => {
    await handsIn(() => world).look(7);
    expect(await follow()).toMatchObject({ state: 'assessed', url: BRIGHTFORGE.url });
    expect(world.injections).toEqual([7]);
  });

  it('is nothing once the page is another, or the tab is out of sight', async () => {
    await handsIn(() => world).look(7);
    await world.reload(7);
    expect(await follow()).toMatchObject({ state: 'unread' });
    await world.leave(7);
    expect(await follow()).toEqual({ state: 'unread', url: '', here: false });
    world.tabs.delete(7);
    expect(await follow()).toEqual({ state: 'unread', url: '', here: false });
  });

  it('is read at once where all sites may be read, unless the rep paused', async () => {
    world.granted = true;
    expect(await follow()).toMatchObject({ state: 'assessed' });
    await world.ask('change-settings', { paused: true });
    expect(await follow()).toMatchObject({ state: 'blocked', why: 'paused' });
  });

  it('is not read of LinkedIn without a click, unless the rep wants that', async () => {
    world.granted = true;
    world.open(7, MIRA);
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    expect(await follow()).toMatchObject({ state: 'unread', here: true });
    await world.ask('change-settings', { autoLinkedIn: true });
    expect(await follow()).toMatchObject({ state: 'assessed' });
  });
});
