import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regrade, regradeSlice } from '#lib/background/regrade.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { gradingOf } from '#lib/qualify/grading.ts';
import { DOMAIN_PARTS } from '#lib/qualify/kept-columns.ts';
import { digestsOf } from '#lib/storage/digests.ts';
import { putIcp, useIcp } from '#lib/storage/icps.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { regradeProgress } from '#lib/storage/regrade-job.ts';
import { BRIGHTFORGE, HALDEN, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
const { save } = handsIn(() => world);
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
  for (const [tab, page] of [[7, BRIGHTFORGE], [8, HALDEN], [9, MIRA]] as const) {
    world.open(tab, page);
    value(await save(tab));
  }
});

const main = STARTER_ICPS[0] as Icp;
const heavier: Icp = { ...main, version: '2.0.0', criteria: main.criteria.map((criterion, at) => ({ ...criterion, weight: criterion.weight + 3 * at })) };
const other: Icp = { ...heavier, version: '3.0.0', criteria: heavier.criteria.slice(1) };

const putAndGrade = async (icp: Icp): Promise<void> => {
  await putIcp(world.needs.db, icp, { activate: false, now: world.clock });
  while ((await regradeProgress(world.needs.db))?.phase === 'grade') await regradeSlice(world.needs);
};
const follow = (): Promise<void> => regrade(world.needs);

/** What every prospect is graded when assessed in full now, from its profiles. */
async function inFull() {
  const rows = await listProspects(world.needs.db);
  const views = await Promise.all(rows.map(async ({ id }) => value(await world.ask('assess-prospect', { id }))));
  return views.map(({ assessment }) => gradingOf(assessment));
}
const listed = async () => (await listProspects(world.needs.db)).map(({ grading }) => grading);
const withoutStep = <T extends { nextStep: unknown }>(gradings: readonly T[]) => gradings.map((grading) => ({ ...grading, nextStep: null }));

describe('grading anew all at once', () => {
  it('grades each as a full assessment would, and leaves its next step to what follows', async () => {
    await putAndGrade(heavier);
    expect((await listed()).map(({ nextStep }) => nextStep)).toEqual([null, null, null]);
    expect(await listed()).toEqual(withoutStep(await inFull()));
    await follow();
    expect(await listed()).toEqual(await inFull());
  });

  it('needs no digest where the ICP only weighs otherwise what it asked before', async () => {
    await putAndGrade(other);
    await follow();
    await world.needs.db.digestColumns.clear();
    const profiles = vi.spyOn(world.needs.db.profiles, 'where');
    await putAndGrade({ ...other, version: '3.1.0', criteria: other.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * 2 + criterion.label.length })) });
    expect(profiles).not.toHaveBeenCalled();
    expect(await listed()).toEqual(withoutStep(await inFull()));
    vi.restoreAllMocks();
  });

  it('reads of the digests only what the criteria that are new ask', async () => {
    await putAndGrade(other);
    await follow();
    const { db } = world.needs;
    await db.digestColumns.filter(({ part }) => !['ids', 'who', 'c industry'].includes(part)).delete();
    const profiles = vi.spyOn(db.profiles, 'where');
    const others = other.criteria.map((criterion) => (criterion.test.kind === 'industry' ? { ...criterion, test: { ...criterion.test, codes: ['96'] } } : criterion));
    expect(others).not.toEqual(other.criteria);
    await putAndGrade({ ...other, version: '3.3.0', criteria: others });
    expect(profiles).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await listed()).toEqual(withoutStep(await inFull()));
  });

  it('reads of the digests only the domains where other companies are excluded', async () => {
    await putAndGrade(other);
    await follow();
    const { db } = world.needs;
    await db.digestColumns.filter(({ part }) => !['ids', 'who', ...DOMAIN_PARTS].includes(part)).delete();
    const profiles = vi.spyOn(db.profiles, 'where');
    const companies = new Set((await listProspects(db)).flatMap(({ companyDomain }) => companyDomain ?? []));
    await putAndGrade({ ...other, version: '3.3.0', exclusions: [{ domain: [...companies][0] ?? '', list: 'customer' }] });
    expect(profiles).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(new Set((await listed()).map(({ status }) => status === 'excluded'))).toEqual(new Set([true, false]));
    expect(await listed()).toEqual(withoutStep(await inFull()));
    await putAndGrade({ ...other, version: '3.4.0' });
    expect(await listed()).toEqual(withoutStep(await inFull()));
  });

  it('does not take what was held of a prospect for what it is now', async () => {
    await putAndGrade(other);
    await follow();
    const { generation } = await handsIn(() => world).look(7);
    value(await world.ask('correct', { tabId: 7, generation, corrections: [{ field: 'headCount', text: '9000' }] }));
    await putAndGrade({ ...other, version: '3.2.0', thresholds: { ...other.thresholds, grade: { a: 90, b: 70, c: 50 } } });
    expect(await listed()).toEqual(withoutStep(await inFull()));
  });

  it('takes nothing of another ICP into a grading, where that one went out of use before all was done', async () => {
    await putAndGrade(heavier);
    await follow();
    const { db } = world.needs;
    const dach: Icp = { ...other, id: 'dach', applies: { industries: [], countries: ['DE', 'NO'], regions: [] }, signals: [{ row: 8, off: true }], personas: [] };
    await putIcp(db, dach, { activate: false, now: world.clock });
    world.clock += 40 * 86_400_000;
    await useIcp(db, 'dach', true);
    while ((await regradeProgress(db))?.phase === 'grade') await regradeSlice(world.needs);
    expect((await listed()).map(({ stamp }) => stamp.icpId)).toContain('dach');
    await useIcp(db, 'dach', false);
    while ((await regradeProgress(db))?.phase === 'grade') await regradeSlice(world.needs);
    expect(await listed()).toEqual(withoutStep(await inFull()));
  });

  it('makes digests where there are none yet', async () => {
    await world.needs.db.digestColumns.clear();
    await putAndGrade(heavier);
    expect(await listed()).toEqual(withoutStep(await inFull()));
    expect([...(await digestsOf(world.needs.db, 1)).keys()].toSorted()).toEqual((await listProspects(world.needs.db)).map(({ id }) => id).toSorted());
  });

  it('keeps nothing of a deleted prospect', async () => {
    await putAndGrade(heavier);
    await follow();
    const rows = await listProspects(world.needs.db);
    value(await world.ask('delete-prospects', { ids: rows.map(({ id }) => id) }));
    const { db } = world.needs;
    expect([await db.gradeChunks.count(), await db.digestColumns.count(), (await db.answerChunks.toArray()).flatMap(({ ids }) => ids)]).toEqual([0, 0, []]);
  });

  it('counts the prospects once a job, however many slices it takes', async () => {
    const { db } = world.needs;
    await putIcp(db, other, { activate: false, now: world.clock });
    await regradeSlice(world.needs);
    const count = vi.spyOn(db.prospects, 'count');
    expect(await regradeProgress(db)).toMatchObject({ phase: 'follow', done: 0, of: 3 });
    await regradeSlice(world.needs);
    expect(await regradeProgress(db)).toMatchObject({ done: 3, of: 3 });
    expect(count).not.toHaveBeenCalled();
  });
});
