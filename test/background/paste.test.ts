import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPasteAddress } from '#lib/evidence/paste-source.ts';
import { speak } from '../i18n/speak.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TEXT = 'Jana Weber\nHead of Procurement\nHarbourlane GmbH\njana.weber@harbourlane.de\n+49 40 1234567\nSee you soon';

describe('a pasted text', () => {
  let world: World;
  const hands = handsIn(() => world);
  beforeEach(() => (world = new World()));
  const read = async (text = TEXT, from = '') => value(await world.ask('read-paste', { text, from }));
  const save = async (text = TEXT, from = '') => value(await world.ask('save-paste', { text, from, at: (await read(text, from)).at }));

  it('is shown with its words and a grade, and nothing of it is kept', async () => {
    const view = await read();
    expect(view.who).toMatchObject({ personName: 'Jana Weber', personTitle: 'Head of Procurement', companyName: 'Harbourlane GmbH' });
    expect(view.values).toContainEqual(expect.objectContaining({ field: 'phone', of: 'person', text: expect.stringContaining('49'), quote: expect.objectContaining({ exact: '+49 40 1234567' }) }));
    expect(view.values.find(({ field }) => field === 'companyDomain')).toMatchObject({ text: 'harbourlane.de', method: 'guess' });
    expect(view.values.filter(({ text }) => text === 'harbourlane.de')).toHaveLength(1);
    expect(view.unread).toEqual(['See you soon']);
    expect(view.assessment.status).toMatch(/scored|insufficient_data/);
    const { db } = world.needs;
    expect([await db.prospects.count(), await db.profiles.count(), await db.evidence.count()]).toEqual([0, 0, 0]);
    expect(JSON.stringify(await world.needs.session.companies())).not.toContain('harbourlane');
  });

  it('is saved as a prospect that was pasted, with the words but without the text', async () => {
    const { prospectId, updated } = await save(TEXT, 'www.harbourlane.de/team');
    expect(updated).toBe(false);
    const { db } = world.needs;
    const row = await db.prospects.get(prospectId);
    expect(row).toMatchObject({ origin: 'paste', personName: 'Jana Weber', companyName: 'Harbourlane GmbH', companyDomain: 'harbourlane.de' });
    expect(isPasteAddress(row?.url ?? '')).toBe(true);
    const profiles = (await db.profiles.toArray()).map(({ profile }) => profile);
    expect(profiles.flatMap(({ signals }) => signals).every(({ place, url }) => place.startsWith('pasted text') && isPasteAddress(url))).toBe(true);
    expect(profiles.every(({ pages }) => pages.length === 0)).toBe(true);
    expect(await db.evidence.count()).toBe(0);
    expect(JSON.stringify([await db.prospects.toArray(), profiles])).not.toContain('See you soon');
  });

  it('is shown in the language of the browser', async () => {
    speak('de');
    try {
      const { values, assessment } = await read();
      expect(values.find(({ field }) => field === 'country')?.text).toBe('Deutschland');
      expect(assessment.tongue).toBe('de');
    } finally {
      speak('en');
    }
  });

  it('pasted twice makes one prospect', async () => {
    const first = await save();
    world.clock += 60_000;
    expect((await read()).saved).toMatchObject({ prospectId: first.prospectId });
    expect(await save()).toEqual({ prospectId: first.prospectId, updated: true });
    expect(await world.needs.db.prospects.count()).toBe(1);
  });

  it('adds to the person saved already who has this mailbox, and leaves them at their company', async () => {
    const first = await save();
    world.clock += 60_000;
    const again = await save('Jana Weber\nChief Procurement Officer\nHarbourlane\njana.weber@harbourlane.de\nlinkedin.com/in/jana-weber-77');
    expect(again).toEqual({ prospectId: first.prospectId, updated: true });
    expect(await world.needs.db.prospects.toArray()).toMatchObject([{ personTitle: 'Chief Procurement Officer', companyDomain: 'harbourlane.de' }]);
  });

  it('stays at the saved company where the text names it and tells no site', async () => {
    await save();
    world.clock += 60_000;
    await save('Jana Weber\nCFO\nHarbourlane GmbH\nlinkedin.com/in/jana-weber-77\njana.weber@harbourlane.de');
    world.clock += 60_000;
    await save('Jana Weber\nCFO at Harbourlane\nlinkedin.com/in/jana-weber-77');
    expect(await world.needs.db.prospects.toArray()).toMatchObject([{ companyDomain: 'harbourlane.de' }]);
  });

  it('of a company that is saved from its pages adds to that', async () => {
    world.open(7, BRIGHTFORGE);
    const { prospectId } = value(await hands.save(7));
    const row = await world.needs.db.prospects.get(prospectId);
    expect(await save(`Company: ${row?.companyName}\nWebsite: https://${row?.companyDomain}`)).toEqual({ prospectId, updated: true });
    expect((await world.needs.db.prospects.get(prospectId))?.origin).toBeUndefined();
  });

  it('of somebody who is not to be kept says so, and is not saved', async () => {
    const { prospectId } = await save();
    value(await world.ask('erase-prospects', { ids: [prospectId], suppress: true }));
    world.clock += 60_000;
    const view = await read();
    expect(view.refusal?.code).toBe('suppressed');
    expect(await world.ask('save-paste', { text: TEXT, from: '', at: view.at })).toMatchObject({ ok: false, error: { code: 'suppressed' } });
    expect(await world.needs.db.prospects.count()).toBe(0);
  });

  it.each([
    ['nothing', ' \n ', '', 'bad-value', /nothing to read/],
    ['too much', 'x'.repeat(20_001), '', 'too-large', /too long.*20,000/],
    ['nobody', 'see you on Monday', '', 'not-read', /names nobody/],
    ['a source that is none', TEXT, 'javascript:alert(1)', 'bad-value', /no address/],
    ['a source too long to be kept', TEXT, `https://harbourlane.de/${'é'.repeat(900)}`, 'bad-value', /no address/],
    ['a source that is a word', TEXT, 'somewhere', 'bad-value', /no address/],
  ])('with %s is refused in words', async (_, text, from, code, message) => {
    const outcome = await world.ask('read-paste', { text, from });
    expect(outcome).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(message) } });
  });
});
