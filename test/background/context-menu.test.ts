import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenu, putMenu } from '#lib/background/context-menu.ts';
import { DE } from '#lib/i18n/messages/de/index.ts';
import { notesOf } from '#lib/storage/notes.ts';
import { type FakeMenu, fakeMenu } from '../platform/context-menu-hands.ts';
import { BRIGHTFORGE, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// No browser without a window opens the menu itself: these are the events it sends when an entry is chosen.
let world: World;
let menu: FakeMenu;
const hands = handsIn(() => world);
const { url } = BRIGHTFORGE;

beforeEach(() => {
  fakeBrowser.reset();
  world = new World();
  world.open(7, BRIGHTFORGE);
  menu = fakeMenu();
  answerMenu(world.needs);
});

const grade = (): void => menu.click({ menuItemId: 'grade-page', pageUrl: url }, { id: 7, url });
const mark = async (selectionText: string, from = url): Promise<(typeof world.signs)[number]> => {
  const before = world.signs.length;
  menu.click({ menuItemId: 'note-selection', pageUrl: from, selectionText }, { id: 7, url: from });
  return vi.waitFor(() => world.signs[before] ?? Promise.reject(new Error('no sign yet')));
};
const notes = (id: string) => notesOf(world.needs.db, id);

describe('the menu of a page', () => {
  it('has an entry for the page, also where text is marked, and one for marked text, however often it is put', async () => {
    await putMenu();
    await putMenu();
    expect(menu.entries).toMatchObject([
      { title: 'Grade this page', contexts: expect.arrayContaining(['page', 'link', 'selection']) },
      { title: 'Save selection as note', contexts: ['selection'] },
    ]);
    for (const { documentUrlPatterns } of menu.entries) expect(documentUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
    expect(DE.ways.menu.grade).toBe('Diese Seite bewerten');
  });

  describe('“Grade this page”', () => {
    const openPopup = vi.fn<() => Promise<void>>();
    const openPanel = vi.fn<() => Promise<void>>();
    beforeEach(() => {
      openPopup.mockReset().mockResolvedValue();
      openPanel.mockReset().mockResolvedValue();
      Object.assign(fakeBrowser, { sidePanel: { open: openPanel } });
      Object.assign(fakeBrowser.action, { openPopup });
    });

    it('opens the popup within the click, which reads the page itself', async () => {
      grade();
      expect(openPopup).toHaveBeenCalledOnce();
      await world.needs.pause();
      expect([openPanel.mock.calls, world.injections]).toEqual([[], []]);
    });

    it('opens the panel within the click where the browser has no such call, and reads the page', async () => {
      Object.assign(fakeBrowser.action, { openPopup: undefined });
      grade();
      expect(openPanel).toHaveBeenCalledWith({ tabId: 7 });
      await vi.waitFor(() => expect(world.badges.get(7)).toMatch(/^[A-DF?]/));
    });

    it('writes the grade on the icon where the browser lets neither open', async () => {
      openPopup.mockRejectedValue(new Error('no window'));
      openPanel.mockRejectedValue(new Error('no gesture'));
      grade();
      await vi.waitFor(() => expect(world.badges.get(7)).toMatch(/^[A-DF?]/));
    });

    it('says on the icon that a page cannot be graded', async () => {
      openPopup.mockRejectedValue(new Error('no window'));
      await world.ask('change-settings', { paused: true });
      grade();
      await vi.waitFor(() => expect(world.signs).toMatchObject([{ tabId: 7, text: '!', title: expect.stringContaining('cannot grade') }]));
      expect(world.injections).toEqual([]);
    });
  });

  describe('“Save selection as note”', () => {
    it('keeps the text, its page and the day with the saved prospect, and says so', async () => {
      const { prospectId } = value(await hands.save(7));
      world.clock += 60_000;
      expect(await mark('  We move to a new plant in May ')).toMatchObject({ tabId: 7, text: '✓', title: 'Note kept' });
      expect(await notes(prospectId)).toMatchObject([{ text: 'We move to a new plant in May', at: world.clock, from: { url, quote: { exact: 'We move to a new plant in May' } } }]);
      expect((await world.needs.db.prospects.get(prospectId))?.updatedAt).toBe(world.clock);
      expect((await hands.look(7)).waitingNotes).toBeUndefined();
    });

    it('keeps a long text whole as far as a note holds it, a quote of its beginning, and no half signs', async () => {
      const { prospectId } = value(await hands.save(7));
      await mark(`${'x'.repeat(199)}😀${'y'.repeat(30_000)}`);
      const [note] = await notes(prospectId);
      expect(note?.text).toMatch(/^x{199}😀y+…$/);
      expect(note?.text).toHaveLength(20_000);
      expect(note?.from?.quote.exact).toBe('x'.repeat(199));
    });

    it('waits where nobody is saved, which the popup says, through the death of the worker, until the save stores it', async () => {
      expect(await mark('Budget in May')).toMatchObject({ text: '…', title: expect.stringContaining('until you save') });
      await mark('Plant in Ulm');
      expect(await world.needs.db.notes.count()).toBe(0);
      world.killWorker();
      expect((await hands.look(7)).waitingNotes).toBe(2);
      const { prospectId } = value(await hands.save(7));
      expect((await notes(prospectId)).map(({ text }) => text).toSorted()).toEqual(['Budget in May', 'Plant in Ulm']);
      expect((await hands.look(7)).waitingNotes).toBeUndefined();
      value(await hands.save(7));
      expect(await world.needs.db.notes.count()).toBe(2);
    });

    it('waits through every change of who the company is', async () => {
      await mark('Budget in May');
      for (const domain of ['brightforge-group.com', 'brightforge-holding.com']) expect((await hands.correct(7, [{ field: 'companyDomain', text: domain }])).waitingNotes).toBe(1);
      await mark('Plant in Ulm');
      world.open(8, { ...BRIGHTFORGE, url: `${BRIGHTFORGE.url}about` });
      expect((await hands.look(8)).waitingNotes).toBe(2);
      const { prospectId } = value(await hands.save(7));
      expect((await notes(prospectId)).map(({ text }) => text).toSorted()).toEqual(['Budget in May', 'Plant in Ulm']);
      expect(world.session.keys().filter((key) => key.startsWith('notes:'))).toEqual([]);
    });

    it('goes on waiting where the save fails', async () => {
      await mark('Budget in May');
      vi.spyOn(world.needs.db.notes, 'bulkAdd').mockRejectedValueOnce(new Error('disk'));
      expect(await hands.save(7)).toMatchObject({ ok: false });
      expect([await world.needs.db.prospects.count(), (await hands.look(7)).waitingNotes]).toEqual([0, 1]);
    });

    it('is refused with the reason: too many, nothing marked, another page by now, a page not to be read', async () => {
      for (let times = 0; times < 20; times += 1) expect((await mark(`Text ${times}`)).text).toBe('…');
      expect(await mark('One more')).toMatchObject({ text: '!', title: expect.stringContaining('Too many') });
      expect((await hands.look(7)).waitingNotes).toBe(20);
      expect((await mark(' ')).title).toContain('No text');
      expect((await mark('Text', 'https://elsewhere.example/')).title).toContain('Another page');
      await world.ask('change-settings', { paused: true });
      expect((await mark('Text')).title).toContain('could not be read');
    });

    it('is refused of whom the suppression list names', async () => {
      await world.ask('change-settings', { linkedInNoticeSeen: true });
      world.open(7, MIRA);
      const { prospectId } = value(await hands.save(7));
      value(await world.ask('erase-prospects', { ids: [prospectId], suppress: true }));
      expect(await mark('Budget in May', MIRA.url)).toMatchObject({ text: '!', title: expect.stringContaining('suppress') });
      expect([await world.needs.db.notes.count(), world.session.keys().filter((key) => key.startsWith('notes:'))]).toEqual([0, []]);
    });

    it('is refused of a person who limits who sees their profile', async () => {
      await world.ask('change-settings', { linkedInNoticeSeen: true });
      world.open(7, MIRA);
      const { generation } = await hands.look(7);
      value(await world.ask('limit-visibility', { tabId: 7, generation, limited: true }));
      expect(await mark('Budget in May', MIRA.url)).toMatchObject({ text: '!', title: expect.stringContaining('No note was kept') });
      expect(world.session.keys().filter((key) => key.startsWith('notes:'))).toEqual([]);
    });
  });
});
