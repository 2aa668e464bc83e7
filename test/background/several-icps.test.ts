import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regrade } from '#lib/background/regrade.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { Icp } from '#lib/icp/model.ts';
import { putIcp, seedIcps, useIcp } from '#lib/storage/icps.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const [main] = STARTER_ICPS as [Icp];
const dach: Icp = { ...main, id: 'dach', name: 'DACH', applies: { industries: [], countries: [], regions: ['DACH'] } };

let world: World;
beforeEach(async () => {
  world = new World();
  await seedIcps(world.needs.db, world.clock);
  await putIcp(world.needs.db, dach, { activate: false, now: world.clock });
  world.open(1, BRIGHTFORGE);
});

const look = async () => {
  const view = await world.ask('assess-tab', { tabId: 1 });
  if (view.state !== 'assessed') throw new Error(view.state);
  return view;
};
const pick = async (icpId: string | null) => world.ask('pick-icp', { tabId: 1, generation: (await look()).generation, icpId });
const save = async () => world.ask('save-prospect', { tabId: 1, generation: (await look()).generation });
const storedGrade = async () => (await listProspects(world.needs.db)).map(({ icpId, grading }) => [icpId, grading.stamp.icpId]);

describe('several ICPs', () => {
  it('grade by the main one while it alone is in use', async () => {
    expect(await look()).toMatchObject({ icp: { id: main.id }, icpChoice: { by: 'only' } });
  });

  it('grade a page by the one meant for it as soon as that is in use, and say which and why', async () => {
    await world.ask('use-icp', { id: 'dach', inUse: true });
    expect(await look()).toMatchObject({ icp: { id: 'dach' }, assessment: { stamp: { icpId: 'dach' } }, icpChoice: { by: 'scope', why: 'It is meant for DACH (Germany)' } });
  });

  it('let the rep switch: remembered for the session, over a dead worker, and into the save', async () => {
    await world.ask('use-icp', { id: 'dach', inUse: true });
    expect(await pick(main.id)).toMatchObject({ ok: true, value: { icp: { id: main.id }, icpChoice: { by: 'rep' } } });
    world.killWorker();
    expect((await look()).icp.id).toBe(main.id);
    await save();
    expect(await storedGrade()).toEqual([[main.id, main.id]]);
    expect(await pick(null)).toMatchObject({ ok: true, value: { icp: { id: 'dach' } } });
    expect(await storedGrade()).toEqual([[null, 'dach']]);
  });

  it('refuse a switch to one that is not in use', async () => {
    expect(await pick('dach')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('regrade what is saved when one comes into use, goes out of it, or is deleted', async () => {
    await save();
    const gradedBy = async () => {
      await regrade(world.needs);
      return (await storedGrade()).map(([, by]) => by);
    };
    await world.ask('use-icp', { id: 'dach', inUse: true });
    expect(await gradedBy()).toEqual(['dach']);
    await world.ask('use-icp', { id: 'dach', inUse: false });
    expect(await gradedBy()).toEqual([main.id]);
    await world.ask('use-icp', { id: 'dach', inUse: true });
    await gradedBy();
    await world.ask('delete-icp', { id: 'dach' });
    expect(await gradedBy()).toEqual([main.id]);
  });

  it('keep the main one in use, and undeleted', async () => {
    expect(await world.ask('use-icp', { id: main.id, inUse: false })).toMatchObject({ ok: false });
    expect(await world.ask('delete-icp', { id: main.id })).toMatchObject({ ok: false });
    expect((await look()).icp.id).toBe(main.id);
  });

  it('change from one to another where one alone is in use, and stay in use where several are', async () => {
    const inUse = async () => (await world.needs.db.icps.toArray()).filter((icp) => icp.inUse === 1).map(({ id }) => id);
    await world.ask('activate-icp', { id: 'dach' });
    expect(await inUse()).toEqual(['dach']);
    await useIcp(world.needs.db, main.id, true);
    await world.ask('activate-icp', { id: main.id });
    expect((await inUse()).toSorted()).toEqual(['dach', main.id].toSorted());
  });
});
