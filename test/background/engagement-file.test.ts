import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gradeStored } from '#lib/background/grade-prospect.ts';
import { regradeSlice } from '#lib/background/regrade.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { gradingsOfAll } from '#lib/storage/grades.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { regradeProgress } from '#lib/storage/regrade-job.ts';
import { BRIGHTFORGE, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
  world.open(7, BRIGHTFORGE);
  world.open(8, MIRA);
});

const { save } = handsIn(() => world);
const FILE = [['Domain', 'E-mail', 'Kind', 'Date'], ['brightforge.com', '', 'Demo request', '2026-09-28'], ['brightforge.com', '', 'Page view', '2026-09-28'], ['elsewhere.com', '', 'replied', '2026-09-28']];
const touchesOf = async () => (await world.needs.db.prospects.toArray()).map(({ touches }) => touches.map(({ kind, source }) => [kind, source]));

describe('importing engagement', () => {
  it('shows what it would add and changes nothing before it is accepted', async () => {
    value(await save(7));
    const preview = value(await world.ask('preview-engagement', { rows: FILE }));
    expect(preview).toMatchObject({ lines: 3, added: 1, prospects: 1, known: 0, sample: [{ name: 'Brightforge GmbH', kind: 'demo-request' }] });
    expect([preview.rejected.length, preview.unmatched.length]).toEqual([1, 1]);
    expect(await touchesOf()).toEqual([[]]);
  });

  it('adds it to the saved prospect, whose readiness counts it', async () => {
    const { prospectId } = value(await save(7));
    const before = value(await world.ask('assess-prospect', { id: prospectId })).assessment.readiness.total;
    value(await world.ask('import-engagement', { rows: FILE }));
    expect(await touchesOf()).toEqual([[['demo-request', 'file']]]);
    const { assessment } = value(await world.ask('assess-prospect', { id: prospectId }));
    expect(assessment.readiness.total).toBeGreaterThan(before);
    expect(assessment.readiness.lines.find(({ group }) => group === 'touches')?.row).toBe(62);
  });

  it('read a second time changes nothing', async () => {
    value(await save(7));
    value(await world.ask('import-engagement', { rows: FILE }));
    const rows = await world.needs.db.prospects.toArray();
    expect(value(await world.ask('import-engagement', { rows: FILE }))).toMatchObject({ added: 0, known: 1 });
    expect(await world.needs.db.prospects.toArray()).toEqual(rows);
  });

  it('goes to the company where that is saved, not to everybody there', async () => {
    value(await save(7));
    value(await save(8));
    value(await world.ask('import-engagement', { rows: FILE }));
    const rows = await world.needs.db.prospects.toArray();
    expect(rows.filter(({ touches }) => touches.length > 0).map(({ personKey }) => personKey)).toEqual([null]);
  });

  it('of more prospects than are graded at once leaves the grading to the job, and loses nothing to a dying worker', async () => {
    const { prospectId } = value(await save(7));
    const row = (await world.needs.db.prospects.get(prospectId))!;
    const many = Array.from({ length: 130 }, (_, index) => ({ ...row, id: `p${index}`, identity: `person:${index}`, personKey: `person ${index}@brightforge.com` }));
    await world.needs.db.prospects.delete(prospectId);
    await world.needs.db.prospects.bulkAdd(many);
    expect(value(await world.ask('import-engagement', { rows: FILE }))).toMatchObject({ added: 130, prospects: 130 });
    world.killWorker();
    expect((await touchesOf()).every((touches) => touches.length === 1)).toBe(true);
  });

  it('of so many counts in the first letters the job gives, before it gets to each', async () => {
    const { prospectId } = value(await save(7));
    const { db } = world.needs;
    const row = (await db.prospects.get(prospectId))!;
    const copies = Array.from({ length: 120 }, (_, index) => ({ ...row, id: `p${index}`, identity: `person:${index}`, personKey: `person ${index}@brightforge.com` }));
    await inOneTransaction(db, async () => gradeStored(db, copies, await icpsInUse(db), world.clock));
    value(await world.ask('delete-prospects', { ids: [prospectId] }));
    const readiness = async () => new Set((await gradingsOfAll(db)).map((grading) => grading.readiness));
    const [before = 0, ...others] = await readiness();
    expect(others).toEqual([]);
    value(await world.ask('import-engagement', { rows: FILE }));
    while ((await regradeProgress(db))?.phase === 'grade') await regradeSlice(world.needs);
    expect([...(await readiness())].every((after) => after > before)).toBe(true);
  });

  it('refuses a file it cannot read, in words', async () => {
    const outcome = await world.ask('preview-engagement', { rows: [['Name'], ['Ada']] });
    expect(outcome.ok ? '' : outcome.error.message).toContain('No column is called “Domain” or “E-mail”');
  });
});
