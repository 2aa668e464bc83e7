import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
let id: string;
beforeEach(async () => {
  world = new World();
  world.open(7, BRIGHTFORGE);
  id = value(await handsIn(() => world).save(7)).prospectId;
  world.clock += 60_000;
});

const row = () => world.needs.db.prospects.get(id);

const plan = async () => value(await world.ask('edit-prospects', { ids: [id], edit: { kind: 'follow-up', followUp: { on: '2026-10-01', what: 'Call' } } }));

describe('what is put aside', () => {
  it('waits until a day, or until something newer, and is no work on the prospect', async () => {
    const before = await row();
    value(await world.ask('put-aside', { id, kind: 'hot', until: '2026-10-04' }));
    value(await world.ask('put-aside', { id, kind: 'signal', until: null }));
    expect(await row()).toEqual({ ...before, aside: { hot: { until: '2026-10-04' }, signal: { at: world.clock } } });
  });

  it('moves a follow-up itself, and done takes it away', async () => {
    await plan();
    value(await world.ask('put-aside', { id, kind: 'follow-up', until: '2026-10-04' }));
    expect(await row()).toMatchObject({ followUp: { on: '2026-10-04', what: 'Call' } });
    value(await world.ask('put-aside', { id, kind: 'follow-up', until: null }));
    expect(await row()).not.toHaveProperty('followUp');
    expect(await row()).not.toHaveProperty('aside');
  });

  it('can be taken back', async () => {
    await plan();
    const before = await row();
    for (const until of [null, '2026-10-09']) {
      const { undo } = value(await world.ask('put-aside', { id, kind: 'follow-up', until }));
      expect(await row()).not.toEqual(before);
      expect((await world.needs.db.undo.get(undo))?.what).toMatch(until === null ? /^Done: / : /^Put off: /);
      value(await world.ask('undo', { seq: undo }));
      expect((await row())?.followUp).toEqual({ on: '2026-10-01', what: 'Call' });
    }
  });

  it('is refused of nobody and for no reason that is known', async () => {
    expect(await world.ask('put-aside', { id: 'gone', kind: 'hot', until: null })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await expect(world.ask('put-aside', { id, kind: 'boring' as 'hot', until: null })).rejects.toThrow('kind');
  });
});
