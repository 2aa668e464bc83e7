import { beforeEach, describe, expect, it, vi } from 'vitest';
import { duplicatesIn } from '#lib/prospects/duplicates.ts';
import { evidenceOf } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NORTH = evidenceOf('https://www.tannhof.com/about', { companyName: 'Tannhof Werke GmbH', companyDomain: 'tannhof.com', headCount: '120 employees', country: 'Germany', industry: 'Software Development' });
const OTHER = evidenceOf('https://www.tannhof-werke.net/about', { companyName: 'Tannhof Werke', companyDomain: 'tannhof-werke.net', headCount: '300 employees', country: 'Germany', founded: '1994' });
const IDA = evidenceOf('https://www.linkedin.com/in/ida-brandt', { personName: 'Ida Brandt', personTitle: 'Buyer', employer: 'Tannhof Werke', personUrl: 'https://www.linkedin.com/in/ida-brandt' }, { pageKind: 'linkedin-profile' });
const IDA_XING = evidenceOf('https://www.xing.com/profile/Ida_Brandt', { personName: 'Ida Brandt', personTitle: 'Head of Purchasing', employer: 'Tannhof Werke', personUrl: 'https://www.xing.com/profile/Ida_Brandt' }, { pageKind: 'linkedin-profile' });

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});
const save = async (tabId: number, evidence: typeof NORTH): Promise<string> => {
  world.open(tabId, evidence);
  return value(await handsIn(() => world).save(tabId)).prospectId;
};
const rows = () => world.needs.db.prospects.toArray();
/** All that is stored, but what undoing needs and what is worked out anew. */
async function dump(): Promise<Record<string, unknown[]>> {
  const tables = ['prospects', 'profiles', 'evidence', 'notes', 'handoffs', 'snapshots'];
  return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await world.needs.db.table(name).toArray()] as const)));
}

describe('two saved companies that are one', () => {
  it('are found, compared, merged with the evidence of both, and parted again', async () => {
    const keep = await save(1, NORTH);
    world.clock += 60_000;
    const gone = await save(2, OTHER);
    value(await world.ask('add-note', { prospectId: gone, text: 'Asked for a call' }));
    world.clock += 60_000;
    expect(atOnce(duplicatesIn(await rows()))).toEqual([{ keep, gone, sure: true, reasons: ['name-country'] }]);

    const preview = value(await world.ask('preview-merge', { keep, gone }));
    expect(preview).toMatchObject({ keep: { known: 'tannhof.com', pages: 1 }, gone: { known: 'tannhof-werke.net', notes: 1 }, canSwap: true, related: false, companyGone: null });
    expect(preview.fields.find(({ field }) => field === 'founded')).toMatchObject({ keep: null, gone: '1994', result: '1994', wins: 'gone' });
    expect(preview.fields.find(({ field }) => field === 'country')).toMatchObject({ wins: 'same' });

    const before = await dump();
    const { undo } = value(await world.ask('merge-prospects', { keep, gone }));
    const [only, ...none] = await rows();
    expect(none).toEqual([]);
    expect(only).toMatchObject({ id: keep, companyKey: 'tannhof.com', companyDomain: 'tannhof.com' });
    expect((await world.needs.db.notes.toArray()).map(({ prospectId }) => prospectId)).toEqual([keep]);
    expect(await world.needs.db.evidence.where('companyKey').equals('tannhof.com').count()).toBe(2);
    const { assessment } = value(await world.ask('assess-prospect', { id: keep }));
    expect(JSON.stringify(assessment)).toContain('tannhof-werke.net');
    for (const { field, result } of preview.fields.filter(({ field }) => field === 'headCount')) expect([field, JSON.stringify(await world.needs.db.prospects.get(keep))]).toEqual(['headCount', expect.stringContaining(result.replace(/\D/g, ''))]);

    // The other site, read again, counts for the one that stayed.
    world.clock += 60_000;
    expect(await save(2, OTHER)).toBe(keep);

    world.clock += 60_000;
    await world.ask('undo', { seq: undo });
    expect((await rows()).map(({ id }) => id).toSorted()).toEqual([keep, gone].toSorted());
    expect((await dump()).notes).toEqual(before.notes);
  });

  it('stand exactly as before once it is undone', async () => {
    const keep = await save(1, NORTH);
    const gone = await save(2, OTHER);
    const before = await dump();
    world.clock += 60_000;
    const { undo } = value(await world.ask('merge-prospects', { keep, gone }));
    expect(value(await world.ask('undo', { seq: undo }))).toMatchObject({ left: 0 });
    expect(await dump()).toEqual(before);
    expect(value(await world.ask('assess-prospect', { id: gone })).prospect.companyDomain).toBe('tannhof-werke.net');
  });

  it('are not offered again once a rep said that they are two', async () => {
    const [one, other] = [await save(1, NORTH), await save(2, OTHER)];
    const { undo } = value(await world.ask('keep-apart', { one, other }));
    expect(atOnce(duplicatesIn(await rows()))).toEqual([]);
    expect((await handsIn(() => world).look(2)).who.suggestions).toEqual([]);
    value(await world.ask('undo', { seq: undo }));
    expect(atOnce(duplicatesIn(await rows()))).toHaveLength(1);
  });

  it('keep the one with a domain, whichever was chosen', async () => {
    const named = await save(3, evidenceOf('https://www.linkedin.com/company/tannhof-werke', { companyName: 'Tannhof Werke', country: 'Germany' }, { pageKind: 'linkedin-company' }));
    const known = await save(1, NORTH);
    expect(atOnce(duplicatesIn(await rows()))).toMatchObject([{ keep: known, gone: named, sure: true }]);
    expect(value(await world.ask('preview-merge', { keep: named, gone: known }))).toMatchObject({ keep: { id: known }, gone: { id: named }, canSwap: false });
    value(await world.ask('merge-prospects', { keep: named, gone: known }));
    expect(await rows()).toMatchObject([{ id: known, companyKey: 'tannhof.com' }]);
  });
});

describe('two saved persons that are one', () => {
  it('become one person under the profile that stays; their other profile counts for it from then on', async () => {
    const keep = await save(1, IDA);
    world.clock += 60_000;
    const gone = await save(2, IDA_XING);
    expect(gone).not.toBe(keep);
    expect(atOnce(duplicatesIn(await rows()))).toMatchObject([{ sure: false, reasons: ['person-name'] }]);
    const before = await dump();
    world.clock += 60_000;
    const { undo } = value(await world.ask('merge-prospects', { keep, gone }));
    expect(await rows()).toMatchObject([{ id: keep, personKey: 'https://www.linkedin.com/in/ida-brandt' }]);
    expect(await save(2, IDA_XING)).toBe(keep);
    value(await world.ask('undo', { seq: undo }));
    expect((await dump()).prospects).toHaveLength(before.prospects?.length ?? 0);
  });

  it('are never merged with a company', async () => {
    const [keep, gone] = [await save(1, NORTH), await save(2, IDA)];
    expect(await world.ask('preview-merge', { keep, gone })).toMatchObject({ ok: false });
    expect(await world.ask('merge-prospects', { keep, gone })).toMatchObject({ ok: false });
    expect(await world.ask('merge-prospects', { keep, gone: keep })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
