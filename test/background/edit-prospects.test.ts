import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypedEdit } from '#lib/messaging/list-protocol.ts';
import { DEFAULT_LOOK } from '#lib/prospects/list/saved-view.ts';
import { listLooks } from '#lib/storage/list-looks.ts';
import { BRIGHTFORGE, HALDEN } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
let ids: string[];
const { save } = handsIn(() => world);

beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
  world.open(7, BRIGHTFORGE);
  world.open(8, HALDEN);
  ids = [value(await save(7)).prospectId, value(await save(8)).prospectId];
});

const edit = async (change: TypedEdit, of = ids) => value(await world.ask('edit-prospects', { ids: of, edit: change }));
const rows = async () => (await world.needs.db.prospects.bulkGet(ids)).map((row) => row!);
const undo = async (seq: number | null) => value(await world.ask('undo', { seq: seq ?? 0 }));
const plan = (on: string) => edit({ kind: 'follow-up', followUp: { on, what: ' Send the offer ' } });

describe('several prospects', () => {
  it('are tagged once each; those that had the tag stay as they are; undoing takes it off those alone', async () => {
    await edit({ kind: 'add-tag', tag: 'fair' }, ids.slice(0, 1));
    const done = await edit({ kind: 'add-tag', tag: 'fair' });
    expect([done.changed, done.left, (await rows()).map(({ tags }) => tags)]).toEqual([1, 1, [['fair'], ['fair']]]);
    expect(await undo(done.undo)).toEqual({ what: '1 prospect tagged', left: 0 });
    expect((await rows()).map(({ tags }) => tags)).toEqual([['fair'], undefined]);
  });

  it('get several tags that are typed as one text, and lose each as it stands', async () => {
    await edit({ kind: 'add-tag', tag: 'fair, Kiel; "May, 2026"' });
    expect((await rows()).map(({ tags }) => tags)).toEqual([1, 2].map(() => ['fair', 'Kiel', 'May, 2026']));
    await edit({ kind: 'remove-tag', tag: 'May, 2026' });
    expect((await rows()).map(({ tags }) => tags)).toEqual([1, 2].map(() => ['fair', 'Kiel']));
    expect(await edit({ kind: 'add-tag', tag: ' , ;' })).toMatchObject({ changed: 0, left: 2 });
  });

  it('get an owner, a follow-up and a verification, and lose them again', async () => {
    await edit({ kind: 'owner', owner: 'Ines' });
    await edit({ kind: 'follow-up', followUp: { on: '2026-12-01', what: 'Call' } });
    await edit({ kind: 'verified' });
    expect((await rows()).map(({ owner, followUp, verifiedAt }) => [owner, followUp, verifiedAt])).toEqual([1, 2].map(() => ['Ines', { on: '2026-12-01', what: 'Call' }, world.clock]));
    await edit({ kind: 'owner', owner: null });
    await edit({ kind: 'follow-up', followUp: null });
    expect((await rows()).some((row) => 'owner' in row || 'followUp' in row)).toBe(false);
  });

  it('are to be followed up today or later, by a day of the calendar', async () => {
    world.clock = Date.parse('2026-10-20T22:30:00Z');
    expect(await plan('2026-10-20')).toMatchObject({ changed: 2, left: 0 });
    expect((await rows()).map(({ followUp, updatedAt }) => [followUp, updatedAt])).toEqual([1, 2].map(() => [{ on: '2026-10-20', what: 'Send the offer' }, world.clock]));
    expect(await plan('2026-10-20')).toEqual({ changed: 0, left: 2, undo: null });
    await expect(plan('2026-02-30')).rejects.toThrow('followUp');
    await expect(plan('tomorrow')).rejects.toThrow('followUp');
  });

  it('say so where none is left', async () => {
    expect(await world.ask('edit-prospects', { ids: ['gone'], edit: { kind: 'verified' } })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await edit({ kind: 'verified' }, [...ids, 'gone'])).toMatchObject({ changed: 2, left: 1 });
  });

  it('are won once', async () => {
    await edit({ kind: 'stage', decision: { to: 'won' } });
    const once = await rows();
    expect(await edit({ kind: 'stage', decision: { to: 'won' } })).toEqual({ changed: 0, left: 2, undo: null });
    expect(await rows()).toEqual(once);
  });

  it('move only where that stage can follow, with the move in their history, and back when undone', async () => {
    const before = await rows();
    const won = await edit({ kind: 'stage', decision: { to: 'won' } });
    expect((await rows()).map(({ stage, history }) => [stage, history.at(-1)])).toMatchObject([['won', { by: 'rep', to: 'won' }], ['won', { by: 'rep' }]]);
    await undo(won.undo);
    expect(await rows()).toEqual(before);
    expect(await edit({ kind: 'stage', decision: { to: 'reopen' } })).toEqual({ changed: 0, left: 2, undo: null });
  });

  it('keep their day of nurture; a day that is over is refused and nothing changes', async () => {
    const before = await rows();
    expect(await world.ask('edit-prospects', { ids, edit: { kind: 'stage', decision: { to: 'nurture', until: '2020-01-01' } } })).toMatchObject({ ok: false, error: { code: 'bad-value' } });
    expect(await rows()).toEqual(before);
    await edit({ kind: 'stage', decision: { to: 'nurture', until: '2027-03-01' } });
    expect((await rows()).map(({ history }) => history.at(-1))).toMatchObject([{ reviewOn: '2027-03-01' }, { reviewOn: '2027-03-01' }]);
  });

  it('come back after they were deleted, graded as before', async () => {
    const { db } = world.needs;
    const before = { rows: await rows(), profiles: await db.profiles.toArray(), evidence: await db.evidence.toArray() };
    const { undo: seq } = value(await world.ask('delete-prospects', { ids }));
    expect(await db.profiles.count()).toBe(0);
    expect(await undo(seq)).toEqual({ what: '2 prospects deleted', left: 0 });
    expect({ rows: await rows(), profiles: await db.profiles.toArray(), evidence: await db.evidence.toArray() }).toEqual(before);
    expect(await world.ask('undo', { seq })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('are not undone after half an hour', async () => {
    const { undo: seq } = await edit({ kind: 'verified' });
    world.clock += 31 * 60_000;
    expect(await world.ask('undo', { seq: seq ?? 0 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('views of the list', () => {
  it('are kept under their names, replaced and deleted, beside how the list was left', async () => {
    const { id } = value(await world.ask('save-list-view', { id: null, name: 'Mine', look: { ...DEFAULT_LOOK, search: 'kiel' } }));
    await world.ask('save-list-view', { id, name: 'Ours', look: DEFAULT_LOOK });
    await world.ask('keep-list-look', { look: { ...DEFAULT_LOOK, sorting: { by: 'owner', descending: false } } });
    const { last, views } = await listLooks(world.needs.db);
    expect([views.map(({ name, search }) => [name, search]), last.sorting.by]).toEqual([[['Ours', '']], 'owner']);
    await world.ask('delete-list-view', { id });
    expect((await listLooks(world.needs.db)).views).toEqual([]);
  });
});
