import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetailMessages } from '#lib/messaging/detail-protocol.ts';
import { handoffsOf } from '#lib/storage/handoffs.ts';
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

const row = async () => (await world.needs.db.prospects.get(prospectId))!;
const put = async (stage: 'unqualified' | 'mql' | 'sql') => world.needs.db.prospects.update(prospectId, { stage });
const handOver = (request: Omit<DetailMessages['hand-over']['request'], 'prospectId'>) => world.ask('hand-over', { prospectId, ...request });

describe('handing a prospect over', () => {
  it('keeps evidence and assessment of that moment, whatever is learned later', async () => {
    await put('mql');
    await world.ask('add-note', { prospectId, text: 'Wants a demo' });
    const { id } = value(await handOver({ as: 'mql', to: 'Ada Weber', note: 'Before the fair' }));
    const before = value(await world.ask('read-handoff', { id }));
    const headCount = () => before.values.find(({ field }) => field === 'headCount')?.text;
    expect(headCount()).toBeDefined();

    world.clock += 90 * 86_400_000;
    value(await world.ask('correct-prospect', { id: prospectId, corrections: [{ field: 'headCount', text: '7' }] }));
    await world.ask('add-note', { prospectId, text: 'No longer interested' });
    expect(value(await world.ask('assess-prospect', { id: prospectId })).values.find(({ field }) => field === 'headCount')?.text).toBe('7 employees');
    expect(value(await world.ask('read-handoff', { id }))).toEqual(before);
    expect(before.notes.map(({ text }) => text)).toEqual(['Wants a demo']);
  });

  it('says in the history that the rep stands by the stage, and leaves the stage', async () => {
    await put('sql');
    const { id } = value(await handOver({ as: 'sql', to: 'Ada Weber' }));
    const { stage, history } = await row();
    expect(stage).toBe('sql');
    expect(history.at(-1)).toMatchObject({ kind: 'stage', from: 'sql', to: 'sql', by: 'rep', why: 'Handed over as SQL to Ada Weber', handedOver: { id, as: 'sql' }, at: world.clock });
    expect(await handoffsOf(world.needs.db, prospectId)).toMatchObject([{ id, as: 'sql', to: 'Ada Weber' }]);
  });

  it.each([
    ['unqualified', 'mql'],
    ['unqualified', 'sql'],
    ['mql', 'sql'],
  ] as const)('is refused of what is %s as %s, and nothing is kept', async (stage, as) => {
    await put(stage);
    const { history } = await row();
    expect(await handOver({ as })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect((await row()).history).toEqual(history);
    expect(await world.needs.db.handoffs.count()).toBe(0);
  });

  it('is refused of a prospect that is gone, and goes with its prospect', async () => {
    await put('mql');
    const { id } = value(await handOver({ as: 'mql' }));
    await world.ask('delete-prospects', { ids: [prospectId] });
    expect(await world.ask('read-handoff', { id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await handOver({ as: 'mql' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('a saved prospect', () => {
  it('takes the rep’s values, and shows them with when they were typed', async () => {
    world.clock += 60_000;
    value(await world.ask('correct-prospect', { id: prospectId, corrections: [{ field: 'city', text: 'Kiel' }] }));
    const { values } = value(await world.ask('assess-prospect', { id: prospectId }));
    expect(values.find(({ field }) => field === 'city')).toMatchObject({ text: 'Kiel', fromRep: true, at: world.clock });
    value(await world.ask('correct-prospect', { id: prospectId, corrections: [{ field: 'city', text: '' }] }));
    expect(value(await world.ask('assess-prospect', { id: prospectId })).values.find(({ field }) => field === 'city')?.text).not.toBe('Kiel');
  });

  it('does not change which company it is, and refuses what it cannot read', async () => {
    expect(await world.ask('correct-prospect', { id: prospectId, corrections: [{ field: 'companyDomain', text: 'elsewhere.com' }] })).toMatchObject({ ok: false });
    expect(await world.ask('correct-prospect', { id: prospectId, corrections: [{ field: 'headCount', text: 'plenty' }] })).toMatchObject({ ok: false, error: { code: 'bad-value' } });
  });

  it('keeps on which day something was said, and refuses a day ahead', async () => {
    const subject = { prospectId };
    value(await world.ask('answer', { subject, tags: ['money'], state: 'confirmed', note: '60,000 a year', by: 'Mara', on: '2026-09-28' }));
    expect((await row()).answers).toEqual([{ tag: 'money', state: 'confirmed', note: '60,000 a year', by: 'Mara', at: Date.parse('2026-09-28T12:00:00Z') }]);
    expect(await world.ask('answer', { subject, tags: ['money'], state: 'confirmed', on: '2026-11-28' })).toMatchObject({ ok: false, error: { code: 'bad-value' } });
  });
});
