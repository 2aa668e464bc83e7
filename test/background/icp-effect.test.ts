import { beforeEach, describe, expect, it, vi } from 'vitest';
import { spread } from '#lib/background/preview-effect.ts';
import { regrade } from '#lib/background/regrade.ts';
import { writeIcpFile } from '#lib/icp/file.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { EffectSlice, IcpSource } from '#lib/messaging/icp-protocol.ts';
import { gradingsOf, putGradings } from '#lib/storage/grades.ts';
import { versionsOf } from '#lib/storage/icps.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  world.open(7, BRIGHTFORGE);
  await world.ask('assess-tab', { tabId: 7 });
});

const first = STARTER_ICPS[0] as Icp;
const strict: Icp = {
  ...first,
  criteria: first.criteria.map((one) => (one.test.kind === 'head-count' ? { ...one, test: { kind: 'head-count', min: 4000, max: 9000, fadesAt: 1 }, weight: 500 } : one)),
};

async function effectOf(source: IcpSource, activate = true): Promise<EffectSlice[]> {
  const slices: EffectSlice[] = [];
  for (let after: string | null = ''; after !== null; after = slices.at(-1)?.next ?? null) {
    const outcome = await world.ask('preview-effect', { source, activate, after });
    if (!outcome.ok) throw new Error(outcome.error.message);
    slices.push(outcome.value);
  }
  return slices;
}

/** Saves one prospect and copies it; the copies have no digest yet. */
async function saved(count: number): Promise<void> {
  const { db } = world.needs;
  const view = await world.ask('assess-tab', { tabId: 7 });
  if (view.state !== 'assessed') throw new Error(view.state);
  await world.ask('save-prospect', { tabId: 7, generation: view.generation });
  const [row] = await db.prospects.toArray();
  if (!row) throw new Error('lost');
  const grading = (await gradingsOf(db, [row]))(row);
  const copies = Array.from({ length: count - 1 }, (_, index) => ({ ...row, id: `copy-${index}`, identity: `person:${index}`, chunk: 2 + Math.floor(index / 70) }));
  await db.prospects.bulkAdd(copies);
  await putGradings(db, copies.map((copy) => ({ ...copy, grading })));
}

describe('what a file would change among saved prospects', () => {
  it('is told slice by slice, each prospect once, from what to what, and stores nothing', async () => {
    await saved(130);
    const { db } = world.needs;
    const before = [await db.gradeChunks.toArray(), await db.digestColumns.toArray(), await db.icps.toArray()];
    const slices = await effectOf({ text: writeIcpFile(strict) });
    expect(slices.every(({ total }) => total === 130)).toBe(true);
    expect(Math.max(...slices.map(({ tried }) => tried))).toBe(50);
    const changed = slices.flatMap((slice) => slice.changed);
    expect(new Set(changed.map(({ prospectId }) => prospectId)).size).toBe(130);
    expect(changed[0]).toMatchObject({ name: 'Brightforge GmbH', before: { grade: expect.stringMatching(/^[AB]/) }, after: { grade: expect.stringMatching(/^D/) } });
    expect([await db.gradeChunks.toArray(), await db.digestColumns.toArray(), await db.icps.toArray()]).toEqual(before);
  });

  it('says that letters by quantile are not known yet, where there are enough prospects for them', async () => {
    const quantile: Icp = { ...first, thresholds: { ...first.thresholds, scheme: 'quantile' } };
    await saved(40);
    const [few] = await effectOf({ text: writeIcpFile(quantile) });
    expect(few?.unsure).toBeNull();
    const [row] = await world.needs.db.prospects.toArray();
    await world.needs.db.prospects.bulkAdd(Array.from({ length: 200 }, (_, index) => ({ ...row!, id: `more-${index}`, identity: `person:more-${index}` })));
    expect((await effectOf({ text: writeIcpFile(quantile) }))[0]?.unsure).toContain('here its letters go by percent');
    expect((await effectOf({ text: writeIcpFile(quantile) }, false))[0]?.unsure).toContain('percent');
    expect((await effectOf({ text: writeIcpFile(strict) }))[0]?.unsure).toBeNull();
  });

  it('is read from digests where they are kept: a chunk at once, with the same answer', async () => {
    await saved(130);
    const slow = (await effectOf({ text: writeIcpFile(strict) })).flatMap(({ changed }) => changed);
    await world.ask('activate-icp', { id: first.id });
    await regrade(world.needs);
    const slices = await effectOf({ text: writeIcpFile(strict) });
    expect(slices.map(({ tried }) => tried).toSorted((a, b) => a - b)).toEqual([1, 59, 70]);
    expect(slices.flatMap(({ changed }) => changed).toSorted((a, b) => (a.prospectId < b.prospectId ? -1 : 1))).toEqual(slow.toSorted((a, b) => (a.prospectId < b.prospectId ? -1 : 1)));
  });

  it('is what the grades are once it is imported', async () => {
    await saved(1);
    const [slice] = await effectOf({ text: writeIcpFile(strict) });
    await world.ask('import-icp', { text: writeIcpFile(strict), activate: true });
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ assessment: slice?.changed[0]?.after });
  });

  it('is nothing for the same file, and for an ICP that would grade nobody', async () => {
    await saved(1);
    expect((await effectOf({ text: writeIcpFile(first) }))[0]?.changed).toEqual([]);
    expect((await effectOf({ text: writeIcpFile({ ...strict, id: 'unused' }) }, false))[0]?.changed).toEqual([]);
    expect((await effectOf({ text: writeIcpFile({ ...strict, id: 'unused' }) }, true))[0]?.changed).toHaveLength(1);
  });

  it('is told of a merge and of a former version, too, and of a file with errors its errors', async () => {
    await saved(1);
    const stored = await world.needs.db.icps.get(first.id);
    await world.ask('save-icp', { icp: strict, base: stored?.contentHash ?? null });
    const old = (await versionsOf(world.needs.db, first.id)).at(-1);
    expect((await effectOf({ icpId: first.id, seq: old?.seq ?? 0 }, false))[0]?.changed).toHaveLength(1);
    expect((await effectOf({ text: writeIcpFile({ ...first, notes: 'x' }), choices: {} }, false))[0]?.changed).toEqual([]);
    expect(await world.ask('preview-effect', { source: { text: '{}' }, activate: true, after: '' })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('is nothing where nobody is saved', async () => {
    expect(await effectOf({ text: writeIcpFile(strict) })).toEqual([{ tried: 0, total: 0, changed: [], next: null, unsure: null }]);
  });
});

it('goes through chunks in an order that visits each once, the first of them far apart', () => {
  for (const count of [1, 2, 3, 7, 100, 101]) {
    const order = Array.from({ length: count }, (_, turn) => spread(turn, count));
    expect(new Set(order).size).toBe(count);
  }
  const [one = 0, two = 0, three = 0] = [0, 1, 2].map((turn) => spread(turn, 100));
  expect(Math.min(Math.abs(one - two), Math.abs(two - three), Math.abs(one - three))).toBeGreaterThan(20);
});
