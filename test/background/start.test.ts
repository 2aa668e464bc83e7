import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '#lib/background/start.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { envelope } from '#lib/messaging/wire.ts';
import { listIcps } from '#lib/storage/icps.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The events a stopped worker must be woken by. */
const EVENTS = {
  message: fakeBrowser.runtime.onMessage,
  installed: fakeBrowser.runtime.onInstalled,
  browserStart: fakeBrowser.runtime.onStartup,
  tabRemoved: fakeBrowser.tabs.onRemoved,
  tabUpdated: fakeBrowser.tabs.onUpdated,
  alarm: fakeBrowser.alarms.onAlarm,
};

async function welcome(): Promise<number> {
  return (await fakeBrowser.tabs.query({})).filter((tab) => tab.url?.endsWith('/welcome.html')).length;
}

describe('the worker’s start', () => {
  let world: World;
  beforeEach(() => {
    fakeBrowser.reset();
    world = new World();
    for (const event of ['onAdded', 'onRemoved'] as const) vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockReturnValue(undefined);
  });

  it('registers every listener before it awaits anything', () => {
    const registered = Object.values(EVENTS).map((event) => vi.spyOn(event, 'addListener'));
    start(world.needs);
    for (const addListener of registered) expect(addListener).toHaveBeenCalledOnce();
  });

  it('answers a message of the popup', async () => {
    start(world.needs);
    world.tabs.set(7, 'about:blank');
    const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
    const answer = await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(envelope('assess-tab', { tabId: 7 }), sender, resolve);
    });
    expect(answer).toMatchObject({ ok: true, value: { state: 'restricted' } });
  });

  it('brings the starter ICPs and shows the welcome page at install, and only then', async () => {
    start(world.needs);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(async () => expect(await listIcps(world.needs.db)).toHaveLength(STARTER_ICPS.length));
    await vi.waitFor(async () => expect(await welcome()).toBe(1));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(await welcome()).toBe(1);
  });

  it('registers the page reader again after an update, which browsers drop then', async () => {
    world.granted = true;
    await world.ask('change-settings', { autoMode: true });
    world.registered = null;
    start(world.needs);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    await vi.waitFor(() => expect(world.registered).not.toBeNull());
  });

  it('forgets a tab that closes', async () => {
    start(world.needs);
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(() => expect(world.session.keys()).not.toContain('tab:7'));
  });
});
