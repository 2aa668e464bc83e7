import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '#lib/evidence/model.ts';
import type { AssessedView, Correction } from '#lib/messaging/protocol.ts';
import { gradingOf } from '#lib/qualify/grading.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { BRIGHTFORGE, BRIGHTFORGE_TEAM, HALDEN, MIRA, NEWS } from './evidence.ts';
import { assessed, handsIn, text, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});

const { look, save, correct } = handsIn(() => world);

async function answer(state: 'confirmed' | 'denied' | 'unknown'): Promise<AssessedView> {
  const { generation } = await look(7);
  value(await world.ask('answer', { subject: { tabId: 7, generation }, tags: ['money'], state }));
  return look(7);
}

const budget = (view: AssessedView) => view.assessment.bant.find(({ dimension }) => dimension === 'budget')?.state;

describe('a saved prospect', () => {
  it('is assessed in full from what is stored, as its grading says', async () => {
    world.open(7, BRIGHTFORGE);
    const { prospectId } = value(await save(7));
    await answer('confirmed');
    const { prospect, assessment, icp } = value(await world.ask('assess-prospect', { id: prospectId }));
    expect(assessment).toEqual((await look(7)).assessment);
    expect([prospect.companyName, icp.name]).toEqual(['Brightforge GmbH', (await look(7)).icp.name]);
    expect((await listProspects(world.needs.db))[0]?.grading).toEqual(gradingOf(assessment));
  });

  it('that was deleted meanwhile is said to be gone', async () => {
    expect(await world.ask('assess-prospect', { id: 'nobody' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('saving', () => {
  beforeEach(() => world.open(7, BRIGHTFORGE));

  it('stores prospect, profile and evidence, and says so from then on', async () => {
    const { prospectId, updated } = value(await save(7));
    expect(updated).toBe(false);
    expect(await world.needs.db.prospects.get(prospectId)).toMatchObject({
      companyKey: 'brightforge.com',
      personKey: null,
      companyName: 'Brightforge GmbH',
      url: BRIGHTFORGE.url,
    });
    expect(await world.needs.db.profiles.count()).toBe(1);
    expect((await world.needs.db.evidence.toArray())[0]?.evidence.url).toBe(BRIGHTFORGE.url);
    expect((await look(7)).saved?.prospectId).toBe(prospectId);
  });

  it('makes one prospect of two clicks at once', async () => {
    const { generation } = await look(7);
    const click = () => world.ask('save-prospect', { tabId: 7, generation });
    const outcomes = (await Promise.all([click(), click(), click()])).map(value);
    expect(new Set(outcomes.map(({ prospectId }) => prospectId)).size).toBe(1);
    expect(outcomes.filter(({ updated }) => !updated)).toHaveLength(1);
    expect(await world.needs.db.prospects.count()).toBe(1);
    expect(await world.needs.db.evidence.count()).toBe(1);
  });

  it('makes one prospect of two tabs of one company', async () => {
    world.open(8, BRIGHTFORGE_TEAM);
    await Promise.all([look(7), look(8)]);
    await Promise.all([save(7), save(8)]);
    expect(await world.needs.db.prospects.count()).toBe(1);
    expect(await world.needs.db.evidence.count()).toBe(2);
    const row = await world.needs.db.profiles.get('company:brightforge.com');
    expect(row?.profile.pages).toHaveLength(2);
  });

  it('keeps when it was first saved, and when last', async () => {
    value(await save(7));
    const savedAt = world.clock;
    world.clock += 86_400_000;
    value(await save(7));
    expect((await look(7)).saved).toMatchObject({ savedAt, updatedAt: world.clock });
  });

  it('saves a person at a company beside the company', async () => {
    value(await save(7));
    world.open(8, MIRA);
    value(await save(8));
    const rows = await world.needs.db.prospects.toArray();
    expect(rows.map(({ personName }) => personName)).toEqual([null, 'Mira Holt']);
  });

  it('loses no correction and no answer given at the same moment', async () => {
    const { generation } = await look(7);
    const at = { tabId: 7, generation };
    const outcomes = await Promise.all([
      world.ask('save-prospect', at),
      world.ask('correct', { ...at, corrections: [{ field: 'city', text: 'Kiel' }] }),
      world.ask('answer', { subject: at, tags: ['money'], state: 'confirmed' }),
      world.ask('answer', { subject: at, tags: ['pain'], state: 'confirmed' }),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const [row] = await world.needs.db.prospects.toArray();
    expect(row?.answers.map(({ tag }) => tag).toSorted()).toEqual(['money', 'pain']);
    const profile = await world.needs.db.profiles.get('company:brightforge.com');
    expect(profile?.profile.signals.filter(({ method }) => method === 'rep')).toHaveLength(1);
  });

  it('keeps one piece of evidence of a page, the latest, however often it is saved', async () => {
    for (const days of [0, 1, 2]) {
      world.clock += days * 86_400_000;
      world.open(7, { ...BRIGHTFORGE, url: `${BRIGHTFORGE.url}?utm_source=day-${days}`, readAt: world.clock });
      value(await save(7));
    }
    expect((await world.needs.db.evidence.toArray()).map(({ readAt }) => readAt)).toEqual([world.clock]);
  });

  it('is refused where another page was read meanwhile, and saves nothing', async () => {
    const { generation } = await look(7);
    world.open(7, HALDEN);
    await look(7);
    expect(await world.ask('save-prospect', { tabId: 7, generation })).toMatchObject({ ok: false, error: { code: 'moved-on' } });
    expect(await world.needs.db.prospects.count()).toBe(0);
  });

  it('is refused on a tab that was not read and on a page about nobody', async () => {
    expect(await world.ask('save-prospect', { tabId: 99, generation: 1 })).toMatchObject({ ok: false, error: { code: 'not-read' } });
    world.open(7, NEWS);
    await world.ask('assess-tab', { tabId: 7 });
    const { generation } = await world.needs.session.tab(7);
    expect(await world.ask('save-prospect', { tabId: 7, generation })).toMatchObject({ ok: false, error: { code: 'not-read' } });
  });

  it('says that the disk is full, and leaves nothing half stored', async () => {
    const { generation } = await look(7);
    vi.spyOn(world.needs.db.prospects, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await world.ask('save-prospect', { tabId: 7, generation })).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await world.needs.db.profiles.count()).toBe(0);
    expect(await world.needs.db.evidence.count()).toBe(0);
    expect((await look(7)).saved).toBeNull();
  });

  it('loses nothing it called saved when the worker dies between any two steps', async () => {
    world.killWorker();
    const first = await look(7);
    world.killWorker();
    const { prospectId } = value(await world.ask('save-prospect', { tabId: 7, generation: first.generation }));
    world.killWorker();
    expect((await look(7)).saved?.prospectId).toBe(prospectId);
    world.killWorker();
    await correct(7, [{ field: 'headCount', text: '300' }]);
    world.killWorker();
    expect(text(await look(7), 'headCount')).toMatchObject({ fromRep: true });
    expect(await world.needs.db.prospects.count()).toBe(1);
  });
});

describe('deleting', () => {
  it('forgets what the rep typed on every page that counted for the company, stored or not', async () => {
    world.open(7, BRIGHTFORGE);
    const { prospectId } = value(await save(7));
    world.open(8, MIRA);
    const { generation } = await look(8);
    value(await world.ask('decide-identity', { tabId: 8, generation, key: 'brightforge.com', verdict: 'same' }));
    await correct(8, [{ field: 'city', text: 'Kiel' }]);
    value(await world.ask('delete-prospects', { ids: [prospectId] }));
    for (const key of world.session.keys().filter((each) => each.startsWith('company:'))) {
      const profile = (await world.session.get(key)) as Profile;
      expect([key, profile.signals.filter(({ method }) => method === 'rep')]).toEqual([key, []]);
    }
  });

  it('forgets a company saved under a page’s own key', async () => {
    world.open(7, BRIGHTFORGE);
    const moved = await correct(7, [{ field: 'companyDomain', text: 'halden-marine.no' }]);
    expect(moved.assessment.companyKey).toBe('halden-marine.no');
    const { prospectId } = value(await save(7));
    value(await world.ask('delete-prospects', { ids: [prospectId] }));
    expect((await look(7)).assessment.companyKey).toBe('brightforge.com');
  });

  it('takes the prospect with its profile and evidence, from this session too', async () => {
    world.open(7, BRIGHTFORGE);
    const { prospectId } = value(await save(7));
    await correct(7, [{ field: 'city', text: 'Kiel' }]);
    expect(value(await world.ask('delete-prospects', { ids: [prospectId, 'unknown'] }))).toEqual({ deleted: 1, undo: 1 });
    const { db } = world.needs;
    expect([await db.prospects.count(), await db.profiles.count(), await db.evidence.count()]).toEqual([0, 0, 0]);
    expect(text(await look(7), 'city')?.fromRep).toBe(false);
  });

  it('keeps what another prospect at the company rests on', async () => {
    world.open(7, BRIGHTFORGE);
    const company = value(await save(7));
    const { db } = world.needs;
    const row = await db.prospects.get(company.prospectId);
    if (!row) throw new Error('lost');
    await db.prospects.add({ ...row, id: 'colleague', identity: 'person:x', personKey: 'x' });
    await world.ask('delete-prospects', { ids: [company.prospectId] });
    expect([await db.profiles.count(), await db.evidence.count()]).toEqual([1, 1]);
    await world.ask('delete-prospects', { ids: ['colleague'] });
    expect([await db.profiles.count(), await db.evidence.count()]).toEqual([0, 0]);
  });
});

describe('correcting', () => {
  beforeEach(() => world.open(7, BRIGHTFORGE));

  it('takes the rep’s value at once and keeps it through a re-reading', async () => {
    const before = await look(7);
    const after = await correct(7, [{ field: 'headCount', text: '300' }]);
    expect(text(after, 'headCount')).toMatchObject({ field: 'headCount', text: '300 employees', fromRep: true, evidence: [] });
    expect(after.assessment.stamp.evidenceHash).not.toBe(before.assessment.stamp.evidenceHash);
    world.clock += 1000;
    const again = assessed(await world.ask('assess-tab', { tabId: 7, reread: true }));
    expect(text(again, 'headCount')?.fromRep).toBe(true);
  });

  it('is taken back by an empty text', async () => {
    await correct(7, [{ field: 'headCount', text: '300' }]);
    expect(text(await correct(7, [{ field: 'headCount', text: ' ' }]), 'headCount')).toMatchObject({ fromRep: false });
  });

  it('takes a list of technologies in place of what pages name', async () => {
    const after = await correct(7, [{ field: 'technology', text: 'Salesforce, HubSpot' }]);
    const shown = text(after, 'technology');
    expect([shown?.text?.split(', ').toSorted(), shown?.fromRep]).toEqual([['HubSpot (in use)', 'Salesforce (in use)'], true]);
    const tools = after.assessment.lines.find(({ field }) => field === 'technology');
    expect(tools?.state).toBe('match');
    expect(text(await correct(7, [{ field: 'technology', text: '' }]), 'technology')).toMatchObject({ text: null });
  });

  it('takes all values or none, and says what is wrong with which', async () => {
    const { generation } = await look(7);
    const corrections: Correction[] = [
      { field: 'city', text: 'Kiel' },
      { field: 'founded', text: 'soon' },
    ];
    expect(await world.ask('correct', { tabId: 7, generation, corrections })).toMatchObject({
      ok: false,
      error: { code: 'bad-value', details: [{ path: 'founded' }] },
    });
    expect(text(await look(7), 'city')?.fromRep).toBe(false);
  });

  it('refuses fields nobody corrects, and a person where there is none', async () => {
    const { generation } = await look(7);
    for (const field of ['trigger', 'personName'] as const) {
      const outcome = await world.ask('correct', { tabId: 7, generation, corrections: [{ field, text: 'Mira Holt' }] });
      expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-value' } });
    }
  });

  it('takes what a person’s page says of the person: employers, country, phone and e-mail', async () => {
    world.open(8, MIRA);
    const after = await correct(8, [
      { field: 'employer', text: 'Brightforge, Inc.; Halden Marine' },
      { field: 'personCountry', text: 'Norway' },
      { field: 'phone', text: '+49 30 901820' },
      { field: 'email', text: 'Mira@brightforge.com' },
    ]);
    expect(after.who.employers).toHaveLength(2);
    expect(text(after, 'personCountry')).toMatchObject({ text: 'Norway', fromRep: true });
    expect(text(after, 'email')).toMatchObject({ text: 'mira@brightforge.com', fromRep: true });
    expect(text(after, 'phone')?.fromRep).toBe(true);
    expect((await world.needs.session.profile('company', 'name:brightforge|'))?.signals.some(({ method }) => method === 'rep')).toBe(false);
    expect(text(await correct(7, [{ field: 'email', text: 'info@brightforge.com' }]), 'email')).toMatchObject({ text: 'info@brightforge.com', fromRep: true });
  });

  it('of a saved prospect is stored, and its row graded anew', async () => {
    const { prospectId } = value(await save(7));
    await correct(7, [{ field: 'companyName', text: 'Brightforge Robotics' }]);
    expect((await world.needs.db.prospects.get(prospectId))?.companyName).toBe('Brightforge Robotics');
    const row = await world.needs.db.profiles.get('company:brightforge.com');
    expect(row?.profile.signals.filter(({ method }) => method === 'rep')).toHaveLength(1);
    await correct(7, [{ field: 'companyName', text: '' }]);
    expect((await world.needs.db.prospects.get(prospectId))?.companyName).toBe('Brightforge GmbH');
  });

  it('of the domain moves the prospect to the company it names, and makes one of two', async () => {
    world.open(8, HALDEN);
    const halden = value(await save(8));
    value(await save(7));
    const view = await correct(7, [{ field: 'companyDomain', text: 'halden-marine.no' }]);
    expect(view.saved?.prospectId).toBe(halden.prospectId);
    expect(await world.needs.db.prospects.toCollection().primaryKeys()).toEqual([halden.prospectId]);
    expect((await look(8)).saved?.prospectId).toBe(halden.prospectId);
  });

  it('of the domain can be taken back before anything is saved', async () => {
    expect((await correct(7, [{ field: 'companyDomain', text: 'halden-marine.no' }])).assessment.companyKey).toBe('halden-marine.no');
    expect((await correct(7, [{ field: 'companyDomain', text: '' }])).assessment.companyKey).toBe('brightforge.com');
  });

  it('names a company where the page named none', async () => {
    world.open(8, { ...MIRA, findings: MIRA.findings.filter(({ field }) => field !== 'employer') });
    expect((await look(8)).who.companyName).toBeNull();
    const view = await correct(8, [{ field: 'companyName', text: 'Brightforge' }]);
    expect(view.who.companyName).toBe('Brightforge');
    expect(view.assessment.companyKey).toMatch(/^name:/);
  });
});

describe('answers of BANT', () => {
  beforeEach(() => world.open(7, BRIGHTFORGE));


  it('count at once, go with the save, and can be taken back', async () => {
    expect(budget(await answer('confirmed'))).toBe('confirmed');
    const { prospectId } = value(await save(7));
    expect((await world.needs.db.prospects.get(prospectId))?.answers).toMatchObject([{ tag: 'money', state: 'confirmed' }]);
    world.killWorker();
    expect(budget(await answer('denied'))).toBe('denied');
    expect((await world.needs.db.prospects.get(prospectId))?.answers).toHaveLength(1);
    await answer('unknown');
    expect((await world.needs.db.prospects.get(prospectId))?.answers).toEqual([]);
  });
});
