import { beforeEach, describe, expect, it, vi } from 'vitest';
import { syncAutoMode } from '#lib/background/auto-mode.ts';
import { BRIGHTFORGE, HALDEN, MIRA, NEWS } from './evidence.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

describe('auto mode', () => {
  let world: World;
  beforeEach(async () => {
    world = new World();
    world.granted = true;
    await world.ask('change-settings', { autoMode: true });
  });

  it('reads a page as it is opened and writes its grade on the icon', async () => {
    world.open(7, BRIGHTFORGE);
    await world.runReader(7);
    expect((await world.needs.session.tab(7)).phase).toBe('read');
    expect(world.badges.get(7)).toMatch(/^([A-D][+−]?|F|\?)$/);
  });

  it('clears the icon when the tab moves on', async () => {
    world.open(7, BRIGHTFORGE);
    await world.runReader(7);
    world.open(7, NEWS);
    await world.runReader(7);
    expect(world.badges.get(7)).toBe('');
  });

  it('leaves LinkedIn out until that is turned on too', async () => {
    world.open(7, MIRA);
    await world.runReader(7);
    expect((await world.needs.session.tab(7)).phase).toBe('idle');
    expect(world.registered?.excludeMatches).toEqual(['*://*.linkedin.com/*']);
    await world.ask('change-settings', { autoLinkedIn: true });
    expect(world.registered?.excludeMatches).toEqual([]);
    await world.runReader(7);
    expect((await world.needs.session.tab(7)).phase).toBe('read');
  });

  it('reads nothing while paused or on a site never to be read, even where a reader still runs', async () => {
    await world.ask('change-settings', { neverSites: ['brightforge.com'] });
    world.open(7, BRIGHTFORGE);
    await world.runReader(7);
    expect((await world.needs.session.tab(7)).phase).toBe('idle');
    expect(world.registered?.excludeMatches).toContain('*://*.brightforge.com/*');
    await world.ask('change-settings', { paused: true });
    expect(world.registered).toBeNull();
  });

  it.each([
    ['paused', { paused: true }],
    ['turned off', { autoMode: false }],
  ])('clears every icon once it is %s', async (_, change) => {
    for (const [tabId, page] of [[7, BRIGHTFORGE], [8, HALDEN]] as const) {
      world.open(tabId, page);
      await world.runReader(tabId);
    }
    await world.ask('change-settings', change);
    expect([world.badges.get(7), world.badges.get(8)]).toEqual(['', '']);
  });

  it('clears the icons of a site that is never to be read, and those alone', async () => {
    for (const [tabId, page] of [[7, BRIGHTFORGE], [8, HALDEN]] as const) {
      world.open(tabId, page);
      await world.runReader(tabId);
    }
    await world.ask('never-site', { site: 'brightforge.com', never: true });
    expect(world.badges.get(7)).toBe('');
    expect(world.badges.get(8)).not.toBe('');
  });

  it('registers the reader in one piece, however many changes come at once', async () => {
    const steps: string[] = [];
    const { registerPageReader } = world.needs;
    world.needs.registerPageReader = async (...of) => {
      steps.push('begins');
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push('ends');
      return registerPageReader(...of);
    };
    await Promise.all([syncAutoMode(world.needs), syncAutoMode(world.needs), world.ask('change-settings', { autoLinkedIn: true })]);
    expect(steps).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  });

  it('is refused without the grant, and ends when the grant is withdrawn', async () => {
    world.granted = false;
    await syncAutoMode(world.needs);
    expect(world.registered).toBeNull();
    expect((await world.needs.settings.get()).autoMode).toBe(false);
    expect(await world.ask('change-settings', { autoMode: true })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect((await world.needs.settings.get()).autoMode).toBe(false);
  });

  it('keeps every site put on the never list at once, and takes off what covers a site', async () => {
    const sites = ['brightforge.com', 'halden-marine.no', 'intranet.example'];
    await Promise.all(sites.map((site) => world.ask('never-site', { site, never: true })));
    expect((await world.needs.settings.get()).neverSites.toSorted()).toEqual(sites);
    await world.ask('never-site', { site: 'shop.brightforge.com', never: false });
    expect((await world.needs.settings.get()).neverSites).not.toContain('brightforge.com');
  });

  it('refuses a setting it does not know and a site that is none', async () => {
    await expect(world.ask('change-settings', { nonsense: true } as never)).rejects.toThrow(/nonsense/);
    for (const site of ['https://x.example/', 'a b', '*.x.example', '']) {
      await expect(world.ask('change-settings', { neverSites: [site] })).rejects.toThrow(/host name/);
    }
  });
});
