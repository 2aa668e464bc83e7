import { beforeEach, describe, expect, it, vi } from 'vitest';
import { suggestTargets } from '#lib/interop/import/suggest.ts';
import type { ImportPlan } from '#lib/interop/import/plan.ts';
import { freshnessOf, isStale } from '#lib/prospects/freshness.ts';
import { believe } from '#lib/evidence/believe.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { activeIcp, seedIcps } from '#lib/storage/icps.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { storedProfile } from '#lib/storage/profiles.ts';
import { suppress } from '#lib/storage/suppressed.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});

const { save } = handsIn(() => world);
const db = () => world.needs.db;

const HEADERS = ['First Name', 'Last Name', 'Title', 'Email', 'Company', 'Website', 'Employees', 'Industry', 'Lead Owner', 'Tags', 'Notes'];
const ANNA = ['Anna', 'Berg', 'Head of Procurement', 'anna.berg@nordwerk.com', 'Nordwerk AG', 'nordwerk.com', '51-200', 'Computer Software', 'Kim', 'fair', 'Met in Hamburg'];
const TOM = ['Tom', 'Falk', 'CFO', 'tom.falk@nordwerk.com', 'Nordwerk AG', 'www.nordwerk.com', '60', '', '', '', ''];
const OF_BRIGHTFORGE = ['', '', '', '', 'Brightforge', 'https://brightforge.com', '5', 'Computer Software', 'Kim', '', ''];

const planOf = (rules: ImportPlan['rules'] = {}): ImportPlan => ({
  fileName: 'leads.csv',
  columns: suggestTargets(HEADERS).flatMap((target, at) => (target === null ? [] : [{ header: HEADERS[at] ?? '', target }])),
  asOf: null,
  rules,
});

/** Stages rows, the first of them row 2 of the file, a slice each. */
async function staged(rows: string[][], rules?: ImportPlan['rules']) {
  const { importId } = value(await world.ask('begin-import', { plan: planOf(rules), headers: HEADERS }));
  const reports = [];
  for (const [number, cells] of rows.entries()) reports.push(value(await world.ask('stage-rows', { importId, number, rows: [{ row: number + 2, cells }] })));
  return { importId, reports };
}

async function imported(rows: string[][], rules?: ImportPlan['rules']) {
  const { importId } = await staged(rows, rules);
  return value(await world.ask('commit-import', { importId }));
}

const beliefs = async (kind: 'company' | 'person', owner: string) => {
  const profile = await storedProfile(db(), kind, owner);
  return profile === null ? {} : believe(profile, world.needs.now());
};

/** Rows without what grading them again changes. */
const untimed = (rows: ProspectRow[]) => rows.map((row) => ({ ...row, updatedAt: 0, history: [] }));

describe('rows of a file', () => {
  it('are in the store only once all of them are moved there', async () => {
    const { importId } = await staged([ANNA, TOM]);
    expect([await db().prospects.count(), await db().profiles.count()]).toEqual([0, 0]);
    expect(value(await world.ask('commit-import', { importId }))).toMatchObject({ added: 2, changed: 0 });
    expect([await db().prospects.count(), await db().profiles.count(), await db().staged.count()]).toEqual([2, 3, 0]);
  });

  it('become prospects with the values they state, traced to row and column', async () => {
    await imported([ANNA]);
    const [prospect] = await db().prospects.toArray();
    expect(prospect).toMatchObject({ companyKey: 'nordwerk.com', personName: 'Anna Berg', personTitle: 'Head of Procurement', owner: 'Kim', tags: ['fair'], origin: 'file', stage: 'unqualified' });
    expect((await db().notes.toArray()).map(({ text }) => text)).toEqual(['Met in Hamburg']);
    const { headCount } = await beliefs('company', 'nordwerk.com');
    expect(headCount).toMatchObject({ value: { min: 51, max: 200 }, signals: [{ method: 'field', place: 'row 2, column “Employees”', quote: { exact: '51-200' } }] });
    expect(headCount?.signals[0]?.url).toMatch(/^file:leads\.csv\?at=\d+&row=2$/);
  });

  it('of one company tell of it together, the first of equal values kept', async () => {
    await imported([ANNA, TOM]);
    const company = await storedProfile(db(), 'company', 'nordwerk.com');
    expect(company?.signals.filter(({ field }) => field === 'companyName')).toHaveLength(1);
    expect(company?.signals.filter(({ field }) => field === 'headCount').map(({ raw }) => raw)).toEqual(['51-200', '60']);
  });

  it('are graded in the background', async () => {
    await seedIcps(db(), 1);
    await imported([ANNA]);
    await vi.waitFor(async () => expect(await db().jobs.get('regrade')).toBeUndefined(), { timeout: 20_000 });
    const [listed] = await listProspects(db());
    expect([listed?.grading.stamp.icpHash, listed?.facts?.headCount]).toEqual([(await activeIcp(db()))?.contentHash, { min: 51, max: 200 }]);
  });

  it('age from the day their values were true, the day of the import where nobody says', async () => {
    await seedIcps(db(), 1);
    const asOf = new Date(world.clock - 200 * 86_400_000).toISOString().slice(0, 10);
    const { importId } = value(await world.ask('begin-import', { plan: { ...planOf(), asOf }, headers: HEADERS }));
    value(await world.ask('stage-rows', { importId, number: 0, rows: [{ row: 2, cells: ANNA }] }));
    value(await world.ask('commit-import', { importId }));
    await imported([OF_BRIGHTFORGE]);
    await vi.waitFor(async () => expect(await db().jobs.get('regrade')).toBeUndefined(), { timeout: 20_000 });
    const listed = new Map((await listProspects(db())).map((row) => [row.companyKey, row]));
    const [old, fresh] = [listed.get('nordwerk.com'), listed.get('brightforge.com')];
    expect([old?.facts?.readAt, fresh?.facts?.readAt]).toEqual([Date.parse(asOf), world.clock]);
    expect([old, fresh].map((row) => row && freshnessOf(row, world.clock))).toEqual(['stale', 'fresh']);
    expect(fresh && isStale(fresh, world.clock + 181 * 86_400_000)).toBe(true);
  });

  it('that name an earlier prospect again, nobody, or nothing that can be read are told', async () => {
    const { reports } = await staged([ANNA, ANNA, ['Jo', 'Lind', '', '', '', '', '', '', '', '', ''], ['', '', 'Buyer', '', '', '', '', '', '', '', ''], OF_BRIGHTFORGE.with(6, 'a few')]);
    expect(reports.map(({ counts }) => counts)).toMatchObject([{ new: 1 }, { again: 1 }, { new: 0 }, { new: 0 }, { new: 1 }]);
    expect(reports.flatMap(({ notes }) => notes)).toEqual([
      { row: 3, is: 'again', first: 2 },
      { row: 4, is: 'rejected', problem: 'name-alone' },
      { row: 5, is: 'rejected', problem: 'nobody' },
    ]);
    expect(reports[4]?.unread).toEqual([{ row: 6, column: 6, cell: 'a few' }]);
  });

  it('of people who are not to be kept are refused', async () => {
    await suppress(db(), { emails: ['anna.berg@nordwerk.com'] }, { entry: 'e', salt: 's', at: 1 });
    const { importId, reports } = await staged([ANNA, TOM]);
    expect(reports[0]?.notes).toEqual([{ row: 2, is: 'rejected', problem: 'suppressed' }]);
    await world.ask('commit-import', { importId });
    expect((await db().prospects.toArray()).map(({ personName }) => personName)).toEqual(['Tom Falk']);
  });

  it('sent twice count once', async () => {
    const { importId } = value(await world.ask('begin-import', { plan: planOf(), headers: HEADERS }));
    for (const _ of [1, 2]) await world.ask('stage-rows', { importId, number: 0, rows: [{ row: 2, cells: ANNA }] });
    expect(value(await world.ask('commit-import', { importId }))).toMatchObject({ added: 1 });
  });
});

describe('a stored prospect', () => {
  beforeEach(async () => {
    world.open(7, BRIGHTFORGE);
    value(await save(7));
  });

  it('takes from a file what is not known and nothing else, unless told otherwise', async () => {
    const before = await beliefs('company', 'brightforge.com');
    expect(before.headCount).toBeDefined();
    expect(await imported([OF_BRIGHTFORGE])).toMatchObject({ added: 0, changed: 1 });
    const after = await beliefs('company', 'brightforge.com');
    expect(after.headCount?.value).toEqual(before.headCount?.value);
    expect((await db().prospects.toArray()).map(({ owner, origin }) => [owner, origin])).toEqual([['Kim', undefined]]);
  });

  it('is overwritten field by field where the rep says so', async () => {
    await imported([OF_BRIGHTFORGE], { headCount: 'always' });
    const { headCount } = await beliefs('company', 'brightforge.com');
    expect([headCount?.value, headCount?.conflicts]).toEqual([{ min: 5, max: 5 }, []]);
  });

  it('takes nothing of a column that may never change it', async () => {
    await imported([OF_BRIGHTFORGE], { owner: 'never', industry: 'never' });
    expect((await db().prospects.toArray())[0]?.owner).toBeUndefined();
  });

  it('has it all the second time', async () => {
    await imported([OF_BRIGHTFORGE]);
    const { reports } = await staged([OF_BRIGHTFORGE]);
    expect(reports[0]?.counts).toEqual({ new: 0, changed: 0, same: 1, again: 0 });
  });

  it('of the same name under another address is suggested, not merged', async () => {
    const { reports } = await staged([OF_BRIGHTFORGE.with(5, '')]);
    expect(reports[0]?.counts.new).toBe(1);
    expect(reports[0]?.notes).toMatchObject([{ row: 2, is: 'maybe', reason: 'name' }]);
  });
});

describe('how a file was read', () => {
  it('is remembered for files with the same headers, in whatever order and case', async () => {
    await staged([], { owner: 'always' });
    const again = value(await world.ask('import-mapping', { headers: HEADERS.toReversed().map((header) => header.toUpperCase()) }));
    expect(again).toMatchObject({ columns: planOf().columns, rules: { owner: 'always' } });
    expect(value(await world.ask('import-mapping', { headers: HEADERS.slice(1) }))).toBeNull();
  });
});

describe('an import', () => {
  it('stopped while it is written leaves nothing behind and can be begun again', async () => {
    const { importId } = await staged([ANNA, TOM]);
    const { openChannel } = world.needs;
    const stopping = { ...world.needs, openChannel: ((name: string, heard: (message: unknown) => void) => ({ ...openChannel(name, heard as never), say: () => heard({ stop: importId }) })) as never };
    const { commitImport } = await import('#lib/background/import/commit-import.ts');
    expect(await commitImport(stopping, { importId })).toEqual({ ok: true, value: null });
    expect([await db().prospects.count(), await db().profiles.count(), await db().undo.count()]).toEqual([0, 0, 0]);
    expect(value(await world.ask('commit-import', { importId }))).toMatchObject({ added: 2 });
  });

  it('tells how far it is', async () => {
    const { importId } = await staged([ANNA, TOM]);
    await world.ask('commit-import', { importId });
    expect(world.said).toEqual([{ progress: { importId, done: 2, of: 2 } }]);
  });

  it('given up, or followed by another, stores nothing', async () => {
    const one = await staged([ANNA]);
    const other = await staged([TOM]);
    expect(await world.ask('commit-import', { importId: one.importId })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await world.ask('cancel-import', { importId: other.importId });
    expect(await world.ask('commit-import', { importId: other.importId })).toMatchObject({ ok: false });
    expect(await db().prospects.count()).toBe(0);
  });

  it('of many rows can be undone but for what was worked on since, and what that rests on', async () => {
    const many = Array.from({ length: 20 }, (_, at) => ['Anna', `Berg ${at}`, 'CFO', `anna@werk${at}.com`, `Werk ${at} AG`, `werk${at}.com`, '60', '', '', '', '']);
    const done = await imported(many);
    const worked = (await db().prospects.toArray()).find(({ companyKey }) => companyKey === 'werk13.com');
    world.needs.now = () => (worked?.updatedAt ?? 0) + 60_000;
    value(await world.ask('edit-prospects', { ids: [worked?.id ?? ''], edit: { kind: 'add-tag', tag: 'fair' } }));
    expect(value(await world.ask('undo', { seq: done?.undo ?? 0 })).left).toBeGreaterThan(0);
    expect((await db().prospects.toArray()).map(({ companyKey }) => companyKey)).toEqual(['werk13.com']);
    expect((await db().profiles.toArray()).map(({ id }) => id).toSorted()).toEqual(['company:werk13.com', 'person:anna@werk13.com']);
  });

  it('can be undone: new prospects go, stored ones are as they were', async () => {
    world.open(7, BRIGHTFORGE);
    value(await save(7));
    const before = { prospects: await db().prospects.toArray(), profiles: await db().profiles.toArray() };
    const done = await imported([ANNA, TOM, OF_BRIGHTFORGE], { headCount: 'always' });
    expect(await db().prospects.count()).toBe(3);
    expect(value(await world.ask('undo', { seq: done?.undo ?? 0 }))).toMatchObject({ left: 0 });
    expect(untimed(await db().prospects.toArray())).toEqual(untimed(before.prospects));
    expect(await db().profiles.toArray()).toEqual(before.profiles);
    expect(await db().notes.count()).toBe(0);
    expect((await db().gradeChunks.toArray()).flatMap(({ ids }) => ids)).toEqual(before.prospects.map(({ id }) => id));
  });
});

/** What a line says, without what only this store has, and what grading works out anew. */
const said = (line: string | null) => {
  const { prospect, company, person, notes } = JSON.parse(line ?? '{}');
  const { id: _id, updatedAt: _at, origin: _origin, facts: _facts, ...rest } = prospect;
  return { prospect: rest, company, person, notes: notes.map(({ id: _note, prospectId: _of, ...note }: { id: string; prospectId: string }) => note) };
};
const lines = async (ids?: string[]) => value(await world.ask('export-lines', { ids: ids ?? (await db().prospects.toCollection().primaryKeys()) }));
const staging = async (texts: readonly (string | null)[]) => {
  const { importId } = value(await world.ask('begin-import', { plan: { fileName: 'all.ndjson', columns: [], asOf: null, rules: {} }, headers: [] }));
  return { importId, report: value(await world.ask('stage-lines', { importId, number: 0, lines: texts.map((text, at) => ({ row: at + 1, text: text ?? '' })) })) };
};

describe('an export with all evidence', () => {
  it('comes back the same in another browser, and brings nothing new to its own', async () => {
    world.open(7, BRIGHTFORGE);
    value(await save(7));
    await imported([ANNA, TOM]);
    const ids = await db().prospects.toCollection().primaryKeys();
    value(await world.ask('edit-prospects', { ids, edit: { kind: 'add-tag', tag: 'Fair 2026' } }));
    value(await world.ask('edit-prospects', { ids, edit: { kind: 'verified' } }));
    const exported = await lines(ids);
    expect((await staging(exported)).report.counts).toEqual({ new: 0, changed: 0, same: 3, again: 0 });

    world = new World();
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    const { importId, report } = await staging(exported);
    expect(report.counts).toEqual({ new: 3, changed: 0, same: 0, again: 0 });
    value(await world.ask('commit-import', { importId }));
    const back = (await lines()).map(said);
    for (const line of exported.map(said)) expect(back).toContainEqual(line);
    expect(back).toHaveLength(3);
  });
});
