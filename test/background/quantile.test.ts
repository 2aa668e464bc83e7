import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renewCutsAndRegrade } from '#lib/background/quantile-cuts.ts';
import { regrade } from '#lib/background/regrade.ts';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import { gradingsOf, gradingsOfAll, putGradings } from '#lib/storage/grades.ts';
import { activeIcp, putIcp } from '#lib/storage/icps.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
const rep = handsIn(() => world);
beforeEach(() => {
  world = new World();
});

const QUANTILE: Icp = { ...(STARTER_ICPS[0] as Icp), thresholds: { ...DEFAULT_THRESHOLDS, scheme: 'quantile' } };

/** Saves one prospect and stores copies of it that the active ICP ranked 1, 2, 3 and so on. */
async function saveRanked(count: number): Promise<void> {
  await putIcp(world.needs.db, QUANTILE, { activate: true, now: world.clock });
  world.open(7, BRIGHTFORGE);
  await rep.save(7);
  const { db } = world.needs;
  const [row] = await db.prospects.toArray();
  if (!row) throw new Error('lost');
  const grading = (await gradingsOf(db, [row]))(row);
  const copies = Array.from({ length: count }, (_, index) => ({ ...row, id: `copy-${index}`, identity: `person:${index}`, chunk: 2 + Math.floor(index / 100) }));
  await db.prospects.bulkAdd(copies);
  const ranked = (rank: number): Grading => ({ ...grading, status: 'scored', fit: { ...grading.fit, rank } });
  await putGradings(db, copies.map((copy, index) => ({ ...copy, grading: ranked(index) })));
  await db.jobs.clear();
}

describe('the quantile scheme', () => {
  it('goes by percent, and says why, while the ICP has graded too few', async () => {
    await saveRanked(50);
    await renewCutsAndRegrade(world.needs.db);
    expect((await activeIcp(world.needs.db))?.cuts ?? null).toBeNull();
    const { assessment } = await rep.look(7);
    expect(assessment.scheme).toBe('percent');
    expect(assessment.schemeWhy).toContain('200 prospects');
  });

  it('reads its cuts from the prospects graded, keeps them with how many those are, and has all graded anew', async () => {
    await saveRanked(400);
    await renewCutsAndRegrade(world.needs.db);
    const cuts = (await activeIcp(world.needs.db))?.cuts;
    expect(cuts?.of).toBeGreaterThanOrEqual(400);
    expect(cuts?.a).toBeGreaterThan(cuts?.b ?? 0);
    expect(await world.needs.db.jobs.count()).toBe(1);
    const { assessment } = await rep.look(7);
    expect(assessment).toMatchObject({ scheme: 'quantile', schemeWhy: null, stamp: { quantile: cuts } });
  });

  it('settles: grading anew gives every prospect its letter by the cuts of that very grading', { timeout: 60_000 }, async () => {
    await saveRanked(205);
    await renewCutsAndRegrade(world.needs.db);
    await regrade(world.needs);
    const cuts = (await activeIcp(world.needs.db))?.cuts;
    expect(await world.needs.db.jobs.count()).toBe(0);
    const stamps = (await gradingsOfAll(world.needs.db)).map(({ stamp }) => stamp.quantile);
    expect(stamps.every((stamp) => stamp?.of === cuts?.of && stamp?.a === cuts?.a)).toBe(true);
    await renewCutsAndRegrade(world.needs.db);
    expect(await world.needs.db.jobs.count()).toBe(0);
  });

  it('forgets its cuts when the ICP changes, for they are of what the former version graded', async () => {
    await saveRanked(205);
    await renewCutsAndRegrade(world.needs.db);
    await putIcp(world.needs.db, { ...QUANTILE, notes: 'changed' }, { activate: true, now: world.clock });
    expect((await activeIcp(world.needs.db))?.cuts).toBeUndefined();
  });
});
