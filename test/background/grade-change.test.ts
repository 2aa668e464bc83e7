import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GradeChange } from '#lib/prospects/model.ts';
import { BRIGHTFORGE, evidenceOf } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
  world.open(7, BRIGHTFORGE);
});

const { look, save, correct } = handsIn(() => world);

describe('a saved prospect that is graded otherwise', () => {
  it('says nothing while it stands as it was saved', async () => {
    expect((await look(7)).changed).toBeNull();
    await save(7);
    expect((await look(7)).changed).toBeNull();
  });

  it('says why, against how it was saved, in the popup and beside the list', async () => {
    const { prospectId } = value(await save(7));
    const before = await look(7);
    const { changed } = await correct(7, [{ field: 'headCount', text: '3' }]);
    expect(changed).toMatchObject({ at: before.assessment.stamp.now, grade: before.assessment.grade });
    expect(changed?.reasons[0]).toMatchObject({ cause: 'evidence', text: expect.stringMatching(/3 employees \(you said so\), and was 120 employees/) });
    expect(value(await world.ask('assess-prospect', { id: prospectId })).changed?.reasons).toEqual(changed?.reasons);
    await save(7);
    expect((await look(7)).changed).toBeNull();
  });

  it('keeps a new letter in its history, with the reasons', async () => {
    const { prospectId } = value(await save(7));
    const from = (await look(7)).assessment.grade;
    const to = (await correct(7, [{ field: 'headCount', text: '3' }])).assessment.grade;
    expect(to).not.toBe(from);
    await correct(7, [{ field: 'headCount', text: '120' }]);
    const history = (await world.needs.db.prospects.get(prospectId))?.history.filter((entry): entry is GradeChange => entry.kind === 'grade');
    expect(history?.map((entry) => [entry.from, entry.to])).toEqual([[from, to], [to, from]]);
    expect(history?.map(({ why }) => why[0])).toEqual([expect.stringMatching(/is 3 employees/), expect.stringMatching(/is 120 employees/)]);
  });

  it('leaves nothing of it when it is deleted', async () => {
    const { prospectId } = value(await save(7));
    expect(await world.needs.db.snapshots.count()).toBe(1);
    await world.ask('delete-prospects', { ids: [prospectId] });
    expect(await world.needs.db.snapshots.count()).toBe(0);
  });
});

const known = async (tab: number) => (await look(tab)).assessment.buyingGroup.known.map(({ name, role, self }) => [name, role, self]);

describe('the buying group', () => {
  it('holds the other saved people of the company', async () => {
    await save(7);
    const url = 'https://www.linkedin.com/in/mira-holt';
    const profile = { personName: 'Mira Holt', personTitle: 'Chief Executive Officer', personUrl: url, employer: 'Brightforge GmbH', companyDomain: 'brightforge.com' };
    world.open(8, evidenceOf(url, profile, { pageKind: 'linkedin-profile' }));
    await save(8);
    expect(await known(7)).toEqual([['Mira Holt', 'decision maker', false]]);
    expect(await known(8)).toEqual([['Mira Holt', 'decision maker', true]]);
  });
});

describe('a saved person', () => {
  it('is to be told that their data are kept, until the rep has', async () => {
    const url = 'https://www.linkedin.com/in/mira-holt';
    world.open(8, evidenceOf(url, { personName: 'Mira Holt', personTitle: 'Chief Executive Officer', personUrl: url, employer: 'Brightforge GmbH', companyDomain: 'brightforge.com' }, { pageKind: 'linkedin-profile' }));
    const duties = async () => (await look(8)).assessment.nextSteps.filter(({ duty }) => duty === 'inform').length;
    const { generation } = await look(8);
    expect(await duties()).toBe(0);
    expect(await world.ask('mark-informed', { subject: { tabId: 8, generation } })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const { prospectId } = value(await save(8));
    expect(await duties()).toBe(1);
    value(await world.ask('mark-informed', { subject: { prospectId } }));
    expect(await duties()).toBe(0);
    await save(8);
    expect(await duties()).toBe(0);
  });

  it('can be answered for beside the list too', async () => {
    const { prospectId } = value(await save(7));
    value(await world.ask('answer', { subject: { prospectId }, tags: ['power', 'money'], state: 'confirmed', by: 'Mira Holt' }));
    expect((await look(7)).assessment.bant.filter(({ state }) => state === 'confirmed').map(({ dimension }) => dimension)).toEqual(['budget', 'authority']);
    expect((await world.needs.db.prospects.get(prospectId))?.answers).toMatchObject([{ tag: 'power', by: 'Mira Holt' }, { tag: 'money', by: 'Mira Holt' }]);
  });
});
