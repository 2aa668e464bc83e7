import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { regradeByNewLanguage } from '#lib/background/new-language.ts';
import { regradeByNewRules } from '#lib/background/new-rules.ts';
import { regrade } from '#lib/background/regrade.ts';
import { start } from '#lib/background/start.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { envelope } from '#lib/messaging/wire.ts';
import { RULES_VERSION } from '#lib/qualify/rules-version.ts';
import { digestsOf } from '#lib/storage/digests.ts';
import { listIcps } from '#lib/storage/icps.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { regradeJob } from '#lib/storage/regrade-job.ts';
import { speak } from '../i18n/speak.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { fakeAddressBar } from '../platform/address-bar-hands.ts';
import { fakeMenu } from '../platform/context-menu-hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The events a stopped worker must be woken by. */
const EVENTS = {
  message: fakeBrowser.runtime.onMessage,
  installed: fakeBrowser.runtime.onInstalled,
  updateReady: fakeBrowser.runtime.onUpdateAvailable,
  browserStart: fakeBrowser.runtime.onStartup,
  tabRemoved: fakeBrowser.tabs.onRemoved,
  tabUpdated: fakeBrowser.tabs.onUpdated,
  alarm: fakeBrowser.alarms.onAlarm,
  addressBarOpened: fakeBrowser.omnibox.onInputStarted,
  addressBarTyped: fakeBrowser.omnibox.onInputChanged,
  addressBarEntered: fakeBrowser.omnibox.onInputEntered,
  menuClicked: fakeBrowser.contextMenus.onClicked,
};

async function welcome(): Promise<number> {
  return (await fakeBrowser.tabs.query({})).filter((tab) => tab.url?.endsWith('/welcome.html')).length;
}

describe('the worker’s start', () => {
  let world: World;
  beforeEach(() => {
    fakeBrowser.reset();
    world = new World();
    fakeAddressBar();
    fakeMenu();
    for (const event of ['onAdded', 'onRemoved'] as const) vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockReturnValue(undefined);
    vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue(undefined);
  });

  it('registers every listener before it awaits anything', () => {
    const registered = Object.values(EVENTS).map((event) => vi.spyOn(event as { addListener(listener: unknown): void }, 'addListener'));
    start(world.needs);
    for (const addListener of registered) expect(addListener).toHaveBeenCalledOnce();
  });

  it('opens the panel within the press of its shortcut, and for no other', () => {
    const heard = vi.spyOn(fakeBrowser.commands.onCommand, 'addListener');
    const open = vi.fn(() => Promise.resolve());
    Object.assign(fakeBrowser, { sidePanel: { open } });
    start(world.needs);
    const press = heard.mock.calls[0]?.[0] as (name: string, tab?: { id: number }) => void;
    press('something-else', { id: 7 });
    press('open-panel');
    expect(open).not.toHaveBeenCalled();
    press('open-panel', { id: 7 });
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
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

  const versions = async () => (await listProspects(world.needs.db)).map(({ grading }) => grading.stamp.rulesVersion);
  const saveOne = async () => {
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    world.open(7, BRIGHTFORGE);
    value(await handsIn(() => world).save(7));
  };
  const gradeByOthers = (): Promise<unknown> =>
    world.needs.db.gradeChunks.toCollection().modify((chunk) => {
      chunk.sources = chunk.sources.map((source) => ({ ...source, rulesVersion: '0.9.0' }));
    });

  describe('in another language than before', () => {
    afterEach(() => speak('en'));

    it('writes the next steps of saved prospects anew, once, and back again', async () => {
      await saveOne();
      const { db } = world.needs;
      const steps = async () => (await listProspects(db)).map(({ grading }) => grading.nextStep?.text);
      const english = await steps();
      await regradeByNewLanguage(db);
      expect(await db.jobs.count()).toBe(0);
      for (const language of ['de', 'en'] as const) {
        speak(language);
        await regradeByNewLanguage(db);
        expect(await db.jobs.count()).toBe(1);
        await regrade(world.needs);
        expect(JSON.stringify(await steps()) === JSON.stringify(english)).toBe(language === 'en');
        await regradeByNewLanguage(db);
        expect(await db.jobs.count()).toBe(0);
      }
    });
  });

  describe('after an update that brought other rules', () => {
    it('grades all saved prospects anew, once', async () => {
      await saveOne();
      await gradeByOthers();
      expect(await versions()).toEqual(['0.9.0']);
      start(world.needs);
      await fakeBrowser.runtime.onStartup.trigger();
      await vi.waitFor(async () => expect([await versions(), await world.needs.db.jobs.count()]).toEqual([[RULES_VERSION], 0]));
      const queued = vi.spyOn(world.needs.db.jobs, 'put');
      await regradeByNewRules(world.needs.db);
      expect(queued).not.toHaveBeenCalled();
    });

    it('tries one that cannot be graded once', async () => {
      await saveOne();
      await gradeByOthers();
      const { db } = world.needs;
      const broken = vi.spyOn(console, 'error').mockReturnValue(undefined);
      await db.profiles.toCollection().modify(({ profile }) => void (profile.signals = profile.signals.map((signal) => ({ ...signal, value: null as never }))));
      await db.digestColumns.clear();
      await regradeByNewRules(db);
      expect(await db.jobs.count()).toBe(1);
      await regrade(world.needs);
      expect(broken).toHaveBeenCalled();
      expect([await versions(), await db.jobs.count()]).toEqual([['0.9.0'], 0]);
      await regradeByNewRules(db);
      expect(await db.jobs.count()).toBe(0);
      await db.gradeChunks.toCollection().modify({ tried: '0.9.1' });
      await regradeByNewRules(db);
      expect(await db.jobs.count()).toBe(1);
    });

    it('begins a job again that passed them, and lets one go on that will come to them', async () => {
      await saveOne();
      await gradeByOthers();
      const { db } = world.needs;
      const job = regradeJob('h');
      for (const under of [{ ...job, after: 1, done: 1, stopped: true }, { ...job, phase: 'follow' as const, after: 1 }]) {
        await db.jobs.put(under);
        await regradeByNewRules(db);
        expect(await db.jobs.get('regrade')).toMatchObject({ phase: 'grade', after: 0, done: 0, stopped: under.stopped });
      }
      await db.jobs.put(job);
      await regradeByNewRules(db);
      expect(await db.jobs.get('regrade')).toEqual(job);
    });

    it('takes neither digests nor answers of the former rules', async () => {
      await saveOne();
      await gradeByOthers();
      const { db } = world.needs;
      await db.digestColumns.toCollection().modify({ version: '2, rules 0.9.0' });
      expect(await digestsOf(db, 1)).toEqual(new Map());
      await regradeByNewRules(db);
      await regrade(world.needs);
      expect(await versions()).toEqual([RULES_VERSION]);
      expect((await digestsOf(db, 1)).size).toBe(1);
    });
  });
});
