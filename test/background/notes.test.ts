import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handoffsOf } from '#lib/storage/handoffs.ts';
import { notesOf } from '#lib/storage/notes.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
let prospectId: string;
beforeEach(async () => {
  world = new World();
  world.open(7, BRIGHTFORGE);
  prospectId = value(await handsIn(() => world).save(7)).prospectId;
});

const texts = async () => (await notesOf(world.needs.db, prospectId)).map(({ text }) => text);

describe('notes of a saved prospect', () => {
  it('are kept, the newest first, and count as work on it', async () => {
    await world.ask('add-note', { prospectId, text: 'Called, line busy' });
    world.clock += 60_000;
    const from = { url: 'https://www.brightforge.example/about', quote: { exact: '120 people', prefix: '', suffix: '' } };
    await world.ask('add-note', { prospectId, text: ' Budget in May ', from });
    expect(await notesOf(world.needs.db, prospectId)).toMatchObject([{ text: 'Budget in May', at: world.clock, from }, { text: 'Called, line busy' }]);
    expect((await world.needs.db.prospects.get(prospectId))?.updatedAt).toBe(world.clock);
  });

  it('take other words and keep their day, and go when deleted', async () => {
    const { id } = value(await world.ask('add-note', { prospectId, text: 'Called' }));
    const { at } = (await notesOf(world.needs.db, prospectId))[0]!;
    world.clock += 60_000;
    value(await world.ask('edit-note', { id, text: 'Called twice' }));
    expect(await notesOf(world.needs.db, prospectId)).toMatchObject([{ text: 'Called twice', at }]);
    value(await world.ask('delete-note', { id }));
    expect(await texts()).toEqual([]);
  });

  it('are refused of a prospect that is not there, and when empty', async () => {
    expect(await world.ask('add-note', { prospectId: 'gone', text: 'Called' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await world.ask('edit-note', { id: 'gone', text: 'Called' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await expect(world.ask('add-note', { prospectId, text: '  ' })).rejects.toThrow('text');
    expect(await world.needs.db.notes.count()).toBe(0);
  });

  it('go with their prospect, and so does what was frozen of it', async () => {
    await world.ask('add-note', { prospectId, text: 'Called' });
    await world.ask('delete-prospects', { ids: [prospectId] });
    expect(await texts()).toEqual([]);
    expect(await handoffsOf(world.needs.db, prospectId)).toEqual([]);
  });
});
