import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regrade, regradeSlice } from '#lib/background/regrade.ts';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { gradingsOf, putGradings } from '#lib/storage/grades.ts';
import { activeIcp, listIcps } from '#lib/storage/icps.ts';
import { regradeJob, regradeProgress } from '#lib/storage/regrade-job.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(() => {
  world = new World();
});

const first = starter(0);
const second = starter(1);

function starter(index: number): Icp {
  const icp = STARTER_ICPS[index];
  if (!icp) throw new Error('there are too few starters');
  return icp;
}

/** The first starter as a file, with these changes. */
function file(change: Partial<Icp> = {}): string {
  return writeIcpFile({ ...starter(0), ...change });
}

/** Saves one prospect and copies it, so that many are stored against the active ICP. */
async function saveMany(count: number): Promise<void> {
  world.open(7, BRIGHTFORGE);
  const view = await world.ask('assess-tab', { tabId: 7 });
  if (view.state !== 'assessed') throw new Error(view.state);
  await world.ask('save-prospect', { tabId: 7, generation: view.generation });
  const [row] = await world.needs.db.prospects.toArray();
  if (!row) throw new Error('lost');
  const grading = (await gradingsOf(world.needs.db, [row]))(row);
  const copies = Array.from({ length: count - 1 }, (_, index) => ({ ...row, id: `copy-${index}`, identity: `person:${index}`, chunk: 2 + Math.floor(index / 50) }));
  await world.needs.db.prospects.bulkAdd(copies);
  await putGradings(world.needs.db, copies.map((copy) => ({ ...copy, grading })));
}

async function gradedBy(): Promise<string[]> {
  const rows = await listProspects(world.needs.db);
  return [...new Set(rows.map((row) => row.grading.stamp.icpId))];
}

/** Lets the regrade that a command left running come to its end. */
function regradeDone(): Promise<void> {
  return regrade(world.needs);
}

describe('ICPs', () => {
  it('are there on first need, the first starter active', async () => {
    world.open(7, BRIGHTFORGE);
    expect(await world.ask('assess-tab', { tabId: 7 })).toMatchObject({ state: 'assessed', icp: { id: first.id } });
    expect(await listIcps(world.needs.db)).toHaveLength(STARTER_ICPS.length);
  });

  it('are seeded once, however many ask at once', async () => {
    world.open(7, BRIGHTFORGE);
    world.open(8, BRIGHTFORGE);
    await Promise.all([world.ask('assess-tab', { tabId: 7 }), world.ask('assess-tab', { tabId: 8 })]);
    expect(await listIcps(world.needs.db)).toHaveLength(STARTER_ICPS.length);
  });

  it('can be activated, exactly one at a time', async () => {
    await saveMany(1);
    expect((await world.needs.settings.get()).icpChosen).toBe(false);
    expect(await world.ask('activate-icp', { id: 'none' })).toMatchObject({ ok: false });
    expect((await world.needs.settings.get()).icpChosen).toBe(false);
    expect(await world.ask('activate-icp', { id: second.id })).toEqual({ ok: true, value: null });
    expect((await world.needs.settings.get()).icpChosen).toBe(true);
    expect((await listIcps(world.needs.db)).filter(({ active }) => active).map(({ id }) => id)).toEqual([second.id]);
    expect(await world.ask('activate-icp', { id: 'none' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await activeIcp(world.needs.db))?.id).toBe(second.id);
  });

  it('get a version and a predecessor of their own when edited', async () => {
    await saveMany(1);
    const before = await activeIcp(world.needs.db);
    const edited: Icp = { ...first, notes: 'for the north' };
    const outcome = await world.ask('save-icp', { icp: edited, base: before?.contentHash ?? null });
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(outcome.value.previousHash).toBe(before?.contentHash);
    expect(outcome.value.version).not.toBe(first.version);
    expect((await activeIcp(world.needs.db))?.contentHash).toBe(outcome.value.contentHash);
  });

  it('are refused when another edit was saved since, which stays', async () => {
    await saveMany(1);
    const base = hashIcp(first);
    const [one, other] = await Promise.all([
      world.ask('save-icp', { icp: { ...first, notes: 'for the north' }, base }),
      world.ask('save-icp', { icp: { ...first, notes: 'for the south' }, base }),
    ]);
    expect([one.ok, other]).toMatchObject([true, { ok: false, error: { code: 'refused' } }]);
    expect((await activeIcp(world.needs.db))?.icp.notes).toBe('for the north');
    expect(await world.ask('save-icp', { icp: first, base: null })).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('stay as they are when saved unchanged', async () => {
    await saveMany(1);
    expect(await world.ask('save-icp', { icp: first, base: hashIcp(first) })).toMatchObject({ ok: true, value: { version: first.version } });
    expect(await world.needs.db.jobs.count()).toBe(0);
  });

  it('are refused with every error by path when what is saved is none', async () => {
    const broken = { ...first, criteria: first.criteria.map((criterion) => ({ ...criterion, weight: -1 })) };
    const outcome = await world.ask('save-icp', { icp: broken, base: hashIcp(first) });
    if (outcome.ok) throw new Error('accepted');
    expect(outcome.error.details?.length).toBeGreaterThanOrEqual(first.criteria.length);
  });

  it('are refused, not crashed on, when what is saved is no ICP at all', async () => {
    expect(await world.ask('save-icp', { icp: { a: 1 } as unknown as Icp, base: null })).toMatchObject({ ok: false });
  });
});

describe('importing an ICP file', () => {
  it('shows what would change before anything does', async () => {
    await saveMany(1);
    const outcome = await world.ask('preview-icp', { text: file({ name: 'Ours', version: '9.0.0' }) });
    expect(outcome).toMatchObject({
      ok: true,
      value: { replaces: { name: first.name }, differences: expect.arrayContaining([expect.objectContaining({ after: 'Ours' })]) },
    });
    expect((await activeIcp(world.needs.db))?.icp.name).toBe(first.name);
  });

  it('names what it would leave out, and does not call that an edit', async () => {
    const outcome = await world.ask('preview-icp', { text: JSON.stringify(toIcpFile({ ...first, version: '9.0.0', ourColour: 'blue' } as Icp)) });
    expect(outcome.ok && outcome.value.warnings).toEqual(['This file says things that Leadlight does not know and would leave out: ourColour.']);
  });

  it('warns of another content under the same version, and of a file edited by hand', async () => {
    await saveMany(1);
    const same = await world.ask('preview-icp', { text: file({ name: 'Ours' }) });
    expect(same.ok && same.value.warnings.join(' ')).toContain('same version');
    const byHand = await world.ask('preview-icp', { text: file().replace(first.name, 'By hand') });
    expect(byHand.ok && byHand.value.warnings.join(' ')).toContain('edited by hand');
  });

  it('stores it, and makes it active only if asked', async () => {
    await saveMany(1);
    const text = writeIcpFile({ ...first, id: 'ours', name: 'Ours' });
    await world.ask('import-icp', { text, activate: false });
    expect((await activeIcp(world.needs.db))?.id).toBe(first.id);
    await world.ask('import-icp', { text, activate: true });
    expect((await activeIcp(world.needs.db))?.id).toBe('ours');
  });

  it.each([
    ['no JSON', 'not json'],
    ['too large', JSON.stringify({ format: 'leadlight-icp', notes: 'x'.repeat(2_000_000) })],
    ['of a newer major version', file().replace('"schemaVersion": 2', '"schemaVersion": 3')],
    ['incomplete', '{"format":"leadlight-icp","schemaVersion":1}'],
  ])('changes nothing when the file is %s', async (_, text) => {
    await saveMany(1);
    const before = await listIcps(world.needs.db);
    expect(await world.ask('import-icp', { text, activate: true })).toMatchObject({ ok: false });
    expect(await listIcps(world.needs.db)).toEqual(before);
  });

  it('changes nothing when the write fails', async () => {
    await saveMany(1);
    const before = await listIcps(world.needs.db);
    vi.spyOn(world.needs.db.jobs, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const text = writeIcpFile({ ...first, id: 'ours' });
    expect(await world.ask('import-icp', { text, activate: true })).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await listIcps(world.needs.db)).toEqual(before);
  });
});

/** A clock by which every look takes so long that a slice ends with its first chunk. */
const hurried = () => {
  let at = world.clock;
  return () => (at += 1000);
};

describe('grading saved prospects anew', () => {
  it('brings all of them to the active ICP and ends its alarm', async () => {
    await saveMany(120);
    await world.ask('activate-icp', { id: second.id });
    await regradeDone();
    expect(await gradedBy()).toEqual([second.id]);
    expect(world.alarms.size).toBe(0);
    expect(await world.needs.db.jobs.count()).toBe(0);
  });

  it('goes on where it stood after the worker died, and every row says meanwhile what it was graded by', async () => {
    await saveMany(120);
    await world.needs.db.icps.update(first.id, { active: 0, inUse: 0 });
    await world.needs.db.icps.update(second.id, { active: 1, inUse: 1 });
    await world.needs.db.jobs.put(regradeJob('h'));
    await regradeSlice({ ...world.needs, now: hurried() });
    expect((await gradedBy()).toSorted()).toEqual([first.id, second.id].toSorted());
    world.killWorker();
    await regradeDone();
    expect(await gradedBy()).toEqual([second.id]);
  });

  it('stops when told to, says how far it came, and goes on from there', async () => {
    await saveMany(120);
    await world.needs.db.icps.update(first.id, { active: 0, inUse: 0 });
    await world.needs.db.icps.update(second.id, { active: 1, inUse: 1 });
    await world.needs.db.jobs.put(regradeJob('h'));
    await regradeSlice({ ...world.needs, now: hurried() });
    await world.ask('steer-regrade', { stopped: true });
    await regradeDone();
    expect(await regradeProgress(world.needs.db)).toEqual({ phase: 'grade', done: 1, of: 120, stopped: true });
    expect((await gradedBy()).toSorted()).toEqual([first.id, second.id].toSorted());
    expect(world.alarms.size).toBe(0);
    world.killWorker();
    await regradeDone();
    expect(await regradeProgress(world.needs.db)).toMatchObject({ done: 1, stopped: true });
    await world.ask('steer-regrade', { stopped: false });
    await regradeDone();
    expect(await gradedBy()).toEqual([second.id]);
    expect(await regradeProgress(world.needs.db)).toBeNull();
  });

  it('begins anew with the next change of an ICP, although it was stopped', async () => {
    await saveMany(60);
    await world.needs.db.jobs.put({ ...regradeJob('h'), after: 1, done: 1, stopped: true });
    await world.ask('activate-icp', { id: second.id });
    await regradeDone();
    expect(await gradedBy()).toEqual([second.id]);
  });

  it('is woken by an alarm that is set before the change is stored', async () => {
    await saveMany(2);
    let alarmed = false;
    vi.spyOn(world.needs.db.jobs, 'put').mockImplementation(() => {
      alarmed = world.alarms.has('regrade');
      throw new Error('the worker dies here');
    });
    await world.ask('activate-icp', { id: second.id });
    expect(alarmed).toBe(true);
  });

  it('keeps the alarm of a job queued while the former one ends', async () => {
    await saveMany(2);
    await world.needs.db.jobs.put(regradeJob('h'));
    const slice = vi.spyOn(world.needs.db.jobs, 'delete').mockImplementationOnce(() => {
      vi.restoreAllMocks();
      // The worker dies before the newer job is begun: its alarm alone can bring it back.
      return world.needs.db.jobs.put(regradeJob('newer')) as never;
    });
    const { clearAlarm } = world.needs;
    const jobsAtClearing: number[] = [];
    world.needs.clearAlarm = async (name) => {
      jobsAtClearing.push(await world.needs.db.jobs.count());
      return clearAlarm(name);
    };
    await regradeDone();
    expect(slice).toHaveBeenCalled();
    expect(jobsAtClearing).toEqual([0]);
  });

  it('passes over a prospect that cannot be graded, which keeps the grade it had', async () => {
    await saveMany(60);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await world.needs.db.prospects.update('copy-0', { answers: null as never });
    await world.ask('activate-icp', { id: second.id });
    await regradeDone();
    const rows = await listProspects(world.needs.db);
    expect(rows.filter((row) => row.grading.stamp.icpId !== second.id).map(({ id }) => id)).toEqual(['copy-0']);
    expect(await world.needs.db.jobs.count()).toBe(0);
    vi.restoreAllMocks();
  });

  it('starts anew when the ICP changes again in the middle', async () => {
    await saveMany(60);
    await world.needs.db.jobs.put({ ...regradeJob('h'), after: 99 });
    await world.ask('activate-icp', { id: second.id });
    await regradeDone();
    expect(await gradedBy()).toEqual([second.id]);
  });
});
