import { beforeEach, describe, expect, it, vi } from 'vitest';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { Icp } from '#lib/icp/model.ts';
import { putIcp, seedIcps } from '#lib/storage/icps.ts';
import { BRIGHTFORGE, BRIGHTFORGE_TEAM, evidenceOf } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(() => {
  world = new World();
  world.open(7, BRIGHTFORGE);
});

const { look, save, correct } = handsIn(() => world);
const inTab = async (tabId = 7) => ({ tabId, generation: (await look(tabId)).generation });
const told = async (state: 'confirmed' | 'denied' | 'unknown' = 'confirmed', tabId = 7) => value(await world.ask('answer', { subject: await inTab(tabId), tags: ['money'], state }));
const said = async (tabId: number) => {
  const { assessment, touches } = await look(tabId);
  return [assessment.bant.find(({ dimension }) => dimension === 'budget')?.state, touches.map(({ kind }) => kind)];
};
const BOTH = ['confirmed', ['replied']];
const MOVED = evidenceOf('https://www.brightforge-group.com/', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge-group.com', companyAlias: 'www.brightforge.com' });

describe('answers and touches of a company that is not saved', () => {
  beforeEach(async () => {
    await told();
    value(await world.ask('log-touch', { subject: await inTab(), kind: 'replied' }));
    world.clock += 60_000;
  });

  it('follow to the domain it moved to, on both sites, and into the save', async () => {
    world.open(8, MOVED);
    expect([await said(8), await said(7)]).toEqual([BOTH, BOTH]);
    world.killWorker();
    const { prospectId } = value(await save(8));
    expect(await world.needs.db.prospects.get(prospectId)).toMatchObject({ answers: [{ tag: 'money', state: 'confirmed' }], touches: [{ kind: 'replied' }] });
  });

  it('are one answer a question whichever site it was given on, and stay taken back', async () => {
    world.open(8, MOVED);
    await look(8);
    await told('denied', 8);
    expect((await said(7))[0]).toBe('denied');
    await told('unknown');
    expect([(await said(7))[0], (await said(8))[0]]).toEqual(['unknown', 'unknown']);
  });

  it('follow every domain the rep types', async () => {
    for (const text of ['brightforge-group.com', 'brightforge-holding.com']) await correct(7, [{ field: 'companyDomain', text }]);
    expect(await said(7)).toEqual(BOTH);
    world.open(8, BRIGHTFORGE_TEAM);
    expect(await said(8)).toEqual(BOTH);
  });

  it('are not those of another company', async () => {
    world.open(8, evidenceOf('https://halden-marine.no/', { companyName: 'Halden Marine AS', companyDomain: 'halden-marine.no' }));
    expect(await said(8)).toEqual(['unknown', []]);
  });
});

it('the ICP picked for a company that is not saved follows to the domain it moved to', async () => {
  const [main] = STARTER_ICPS as [Icp];
  await seedIcps(world.needs.db, world.clock);
  await putIcp(world.needs.db, { ...main, id: 'dach', name: 'DACH', applies: { industries: [], countries: [], regions: ['DACH'] } }, { activate: false, now: world.clock });
  await world.ask('use-icp', { id: 'dach', inUse: true });
  expect(await look(7)).toMatchObject({ icp: { id: 'dach' }, icpChoice: { by: 'scope' } });
  value(await world.ask('pick-icp', { ...(await inTab()), icpId: main.id }));
  world.open(8, MOVED);
  expect(await look(8)).toMatchObject({ icp: { id: main.id }, icpChoice: { by: 'rep' } });
});
