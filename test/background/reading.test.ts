import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabMoved } from '#lib/background/tab-lifecycle.ts';
import type { TabView } from '#lib/messaging/protocol.ts';
import { BRIGHTFORGE, BRIGHTFORGE_TEAM, HALDEN, MIRA, NEWS, evidenceOf } from './evidence.ts';
import { World, copyOf } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function assessed(view: TabView): TabView & { state: 'assessed' } {
  if (view.state !== 'assessed') throw new Error(`expected an assessment, got ${JSON.stringify(view)}`);
  return view;
}

/** What a reader of Brightforge's page sends. */
function copied(generation: number, over: object = {}) {
  return { generation, ...copyOf({ ...BRIGHTFORGE, ...over }) };
}

describe('reading a page on a click', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });

  it('reads the page and answers with its assessment, stamped', async () => {
    world.open(7, BRIGHTFORGE);
    const view = assessed(await world.ask('assess-tab', { tabId: 7 }));
    expect(view.who).toMatchObject({ companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', pagesRead: 1 });
    expect(view.assessment.status).not.toBe('excluded');
    expect(view.assessment.stamp.icpHash).toHaveLength(64);
    expect(view.changedSince).toBe(false);
    expect(view.saved).toBeNull();
  });

  it('shows a page that is read already without reading again', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    world.killWorker();
    assessed(await world.ask('assess-tab', { tabId: 7 }));
    expect(world.injections).toEqual([7]);
  });

  it('reads again when asked to', async () => {
    world.open(7, BRIGHTFORGE);
    const first = assessed(await world.ask('assess-tab', { tabId: 7 }));
    const second = assessed(await world.ask('assess-tab', { tabId: 7, reread: true }));
    expect(second.generation).toBeGreaterThan(first.generation);
  });

  it('never shows page A as page B: another address in the tab is read anew', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    world.open(7, HALDEN);
    expect(assessed(await world.ask('assess-tab', { tabId: 7 })).who.companyName).toBe('Halden Marine AS');
  });

  it('says that the page changed since, where the tab went on after the reading', async () => {
    world.open(7, BRIGHTFORGE);
    world.pages.set(BRIGHTFORGE.url, (generation) => {
      world.tabs.set(7, BRIGHTFORGE_TEAM.url);
      return { generation, ...copyOf(BRIGHTFORGE) };
    });
    const view = assessed(await world.ask('assess-tab', { tabId: 7 }));
    expect(view).toMatchObject({ url: BRIGHTFORGE.url, changedSince: true });
  });

  it('does not wait for a page the tab has left', async () => {
    world.open(7, BRIGHTFORGE);
    world.pages.set(BRIGHTFORGE.url, (generation) => {
      world.tabs.set(7, HALDEN.url);
      void tabMoved(world.needs, 7, HALDEN.url);
      return { generation, ...copyOf(BRIGHTFORGE) };
    });
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'failed', message: expect.stringContaining('moved on') });
  });

  it('says that the page changed since once the tab is where the browser withholds its address', async () => {
    world.open(7, BRIGHTFORGE);
    const { generation } = assessed(await world.ask('assess-tab', { tabId: 7 }));
    world.tabs.set(7, undefined);
    const corrections = [{ field: 'city' as const, text: 'Kiel' }];
    const corrected = await world.ask('correct', { tabId: 7, generation, corrections });
    const answered = await world.ask('answer', { subject: { tabId: 7, generation }, tags: ['money'], state: 'confirmed' });
    const shown = { url: BRIGHTFORGE.url, changedSince: true };
    expect(corrected).toMatchObject({ ok: true, value: shown });
    expect(answered).toMatchObject({ ok: true, value: { view: shown } });
  });

  it('reads anew what a reload brought, and knows at once that it did', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    await world.reload(7);
    expect((await world.needs.session.tab(7)).generation).toBeGreaterThan(1);
    world.open(7, { ...BRIGHTFORGE, pageTitle: 'Brightforge, new' });
    expect(assessed(await world.ask('assess-tab', { tabId: 7 })).pageTitle).toBe('Brightforge, new');
    expect(world.injections).toEqual([7, 7]);
  });

  it('reads nothing anew where only a part of the page loaded', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    await world.loading(7);
    assessed(await world.ask('assess-tab', { tabId: 7 }));
    expect(world.injections).toEqual([7]);
  });

  it('takes no evidence of the page before once the tab has left to where it may not look', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    await world.leave(7);
    expect(await world.needs.session.tab(7)).toMatchObject({ url: '', generation: 2, phase: 'idle' });
    await world.loading(7);
    expect((await world.needs.session.tab(7)).generation).toBe(2);
    world.open(7, BRIGHTFORGE);
    expect(assessed(await world.ask('assess-tab', { tabId: 7 })).changedSince).toBe(false);
  });

  it('counts a loading once, however often the browser speaks of it', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    world.documents.set(7, 2);
    world.open(7, HALDEN);
    for (let times = 0; times < 3; times += 1) await world.loading(7);
    expect((await world.needs.session.tab(7)).generation).toBe(2);
  });

  it('merges what several pages of a company say in one session', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('assess-tab', { tabId: 7 });
    world.open(7, BRIGHTFORGE_TEAM);
    const view = assessed(await world.ask('assess-tab', { tabId: 7 }));
    expect(view.who.pagesRead).toBe(2);
    expect(view.values).toContainEqual(expect.objectContaining({ field: 'founded', text: '2011', fromRep: false }));
    expect(view.values.find(({ field }) => field === 'founded')?.evidence).toMatchObject([{ raw: '2011', url: BRIGHTFORGE_TEAM.url }]);
    expect(view.values.find(({ field }) => field === 'headCount')?.text).toContain('120');
  });

  it('says so where there is nothing to grade', async () => {
    world.open(7, NEWS);
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'nothing', adapter: 'company-site' });
  });

  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['about:debugging', 'browser-page'],
    ['moz-extension://abc/popup.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://brightforge.com/prices.PDF', 'pdf'],
    ['file:///home/me/page.html', 'file'],
    ['data:text/html,hi', 'other'],
    [undefined, 'no-access'],
  ])('explains that %s is restricted: %s', async (url, reason) => {
    world.tabs.set(7, url);
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'restricted', reason });
    expect(world.injections).toEqual([]);
  });

  it('says that it has no access where the browser refuses the reader', async () => {
    world.tabs.set(7, 'https://guarded.example/');
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'restricted', reason: 'no-access' });
  });

  it('says that a tab is gone', async () => {
    expect(await world.ask('assess-tab', { tabId: 99 })).toMatchObject({ state: 'failed' });
  });

  it('says that reading failed, and why, when it did', async () => {
    world.open(7, BRIGHTFORGE);
    world.pages.set(BRIGHTFORGE.url, (generation) => ({ generation, failure: 'Error: getter threw' }));
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'failed', message: expect.stringContaining('getter threw') });
  });

  it('says that reading failed when what came cannot be decoded', async () => {
    world.open(7, BRIGHTFORGE);
    world.pages.set(BRIGHTFORGE.url, (generation) => ({ generation, page: { url: BRIGHTFORGE.url, html: 'x'.repeat(20_000_001), cut: false }, copyMs: 1 }));
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'failed', message: expect.stringContaining('html') });
  });

  it('takes an extraction that broke as a failure, not as a page without evidence', async () => {
    world.open(7, NEWS);
    world.needs.extract = () => Promise.reject(new RangeError('too deep'));
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'failed', message: expect.stringContaining('too deep') });
  });

  it('says that reading failed, and why, when the browser has no room for what was read', async () => {
    world.open(7, BRIGHTFORGE);
  
    world.session.quota = 1200;
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'failed', message: expect.stringMatching(/quota/i) });
  });

  it('stays bounded when the page never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    world.tabs.set(7, BRIGHTFORGE.url);
    world.pages.set(BRIGHTFORGE.url, () => ({ generation: 999, ...copyOf(BRIGHTFORGE) }));
    const answer = world.ask('assess-tab', { tabId: 7 });
    for (let second = 0; second < 12; second += 1) await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toMatchObject({ state: 'failed', message: expect.stringContaining('ten seconds') });
    vi.useRealTimers();
  });

  it('shows LinkedIn’s terms once before it reads there', async () => {
    world.open(7, MIRA);
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'linkedin-notice' });
    expect(world.injections).toEqual([]);
    expect(assessed(await world.ask('accept-linkedin-notice', { tabId: 7 })).who.personName).toBe('Mira Holt');
    world.killWorker();
    assessed(await world.ask('assess-tab', { tabId: 7, reread: true }));
  });

  it('takes no look-alike for LinkedIn', async () => {
    for (const url of ['https://evil-linkedin.com/in/x', 'https://linkedin.com.evil.tld/in/x']) {
      world.open(7, evidenceOf(url, {}, { pageKind: 'none' }));
      expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'nothing' });
    }
  });

  it('reads nothing while paused or on a site never to be read', async () => {
    world.open(7, BRIGHTFORGE);
    await world.ask('change-settings', { paused: true });
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'blocked', why: 'paused' });
    await world.ask('change-settings', { paused: false, neverSites: ['Brightforge.com'] });
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'blocked', why: 'never-site' });
    expect(world.injections).toEqual([]);
  });
});

describe('what a rep sees besides', () => {
  it('is there where a page states it, with its quote, and cannot be corrected', async () => {
    const world = new World();
    world.open(7, evidenceOf('https://www.brightforge.com/imprint', { companyName: 'Brightforge', legalName: 'Brightforge Software GmbH' }));
    const { values } = assessed(await world.ask('assess-tab', { tabId: 7 }));
    expect(values.filter(({ readOnly }) => readOnly)).toMatchObject([{ field: 'legalName', text: 'Brightforge Software GmbH', evidence: [{ raw: 'Brightforge Software GmbH' }] }]);
  });
});

describe('what a page reader may say', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.open(7, BRIGHTFORGE);
  });

  /** The reader of tab 7 was told to read; returns the generation it was given. */
  async function reading(): Promise<number> {
    await world.needs.session.changeTab(7, (state) => ({ ...state, asked: { url: BRIGHTFORGE.url, until: world.clock + 1000 } }));
    const hello = await world.tell(7, 'hello', { url: BRIGHTFORGE.url, document: 1 });
    if (!hello?.ok) throw new Error('refused');
    return (hello.value as { generation: number }).generation;
  }

  const accepted = { ok: true, value: { accepted: true } };
  const notAccepted = { ok: true, value: { accepted: false } };

  it('a copy of the page it was told to read, once', async () => {
    const generation = await reading();
    expect(await world.tell(7, 'page', copied(generation))).toEqual(accepted);
    expect(await world.tell(7, 'page', copied(generation))).toEqual(notAccepted);
  });

  it('nothing when nobody asked', async () => {
    expect(await world.tell(7, 'hello', { url: BRIGHTFORGE.url, document: 1 })).toEqual({ ok: true, value: { read: false } });
    expect(await world.tell(7, 'page', copied(1))).toEqual(notAccepted);
  });

  it('nothing long after the click', async () => {
    await world.needs.session.changeTab(7, (state) => ({ ...state, asked: { url: BRIGHTFORGE.url, until: world.clock } }));
    world.clock += 60_000;
    expect(await world.tell(7, 'hello', { url: BRIGHTFORGE.url, document: 1 })).toEqual({ ok: true, value: { read: false } });
  });

  it('nothing of another generation', async () => {
    const generation = await reading();
    expect(await world.tell(7, 'page', copied(generation + 1))).toEqual(notAccepted);
    await reading();
    expect(await world.tell(7, 'page', copied(generation))).toEqual(notAccepted);
  });

  it('nothing about another page, of its own site or another', async () => {
    const generation = await reading();
    for (const url of ['https://www.brightforge.com/other', 'https://halden-marine.no/']) {
      expect(await world.tell(7, 'page', copied(generation, { url }))).toEqual(notAccepted);
    }
  });

  it('nothing for another tab', async () => {
    const generation = await reading();
    world.tabs.set(8, BRIGHTFORGE.url);
    expect(await world.tell(8, 'page', copied(generation))).toEqual(notAccepted);
    expect((await world.needs.session.tab(7)).capture).toBeNull();
  });

  it('no hello in the name of another site', async () => {
    await world.needs.session.changeTab(7, (state) => ({ ...state, asked: { url: HALDEN.url, until: world.clock + 1000 } }));
    expect(await world.tell(7, 'hello', { url: HALDEN.url, document: 1 })).toEqual({ ok: true, value: { read: false } });
    expect((await world.needs.session.tab(7)).url).not.toBe(HALDEN.url);
  });

  it('nothing of a page the tab has left since', async () => {
    const generation = await reading();
    await tabMoved(world.needs, 7, HALDEN.url);
    expect(await world.tell(7, 'page', copied(generation))).toEqual(notAccepted);
  });

  it.each(['assess-tab', 'save-prospect', 'delete-prospects', 'activate-icp', 'change-settings', 'correct'])(
    'no command: %s is refused',
    async (type) => {
      const sender = { own: true, tabId: 7, frameId: 0, url: BRIGHTFORGE.url };
      expect(await world.send(type, { tabId: 7, generation: 1, ids: ['a'], id: 'a' }, sender)).toMatchObject({ ok: false, failure: 'refused' });
    },
  );
});
