import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportPlan } from '#lib/interop/import/plan.ts';
import { suggestTargets } from '#lib/interop/import/suggest.ts';
import { DEFAULT_LOOK } from '#lib/prospects/list/saved-view.ts';
import { readLines, writeBackup } from '#lib/react/backup-file.ts';
import { copyBefore, copyBeforeUpgrade } from '#lib/storage/copy-before.ts';
import { listLooks } from '#lib/storage/list-looks.ts';
import { evidenceOf, HALDEN, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NAMED = /mira[^a-z]{0,3}holt/i;
const still = () => {};

/** What can name nobody: numbers by id, ICPs, keys, counts, the job, what can be undone (its images can). Their rows are looked at all the same. */
const NAMELESS = ['answerChunks', 'gradeChunks', 'health', 'icpVersions', 'icps', 'jobs', 'publishers', 'signingKeys', 'suppressed', 'undo'];

/** Of the company she works for. */
const TEAM = evidenceOf('https://www.brightforge.com/team', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', teamMember: 'Mira Holt', email: 'mira.holt@brightforge.com' });
/** Of a company that has nothing to do with hers, naming her. */
const BOARD = evidenceOf('https://www.halden-marine.no/board', { companyName: 'Halden Marine AS', companyDomain: 'halden-marine.no', teamMember: 'Mira Holt' });
const NAMESAKE = evidenceOf('https://www.linkedin.com/in/mira-holt-2', { personName: 'Mira Holt', personTitle: 'CFO', employer: 'Halden Marine', personUrl: 'https://www.linkedin.com/in/mira-holt-2' }, { pageKind: 'linkedin-profile' });

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});
const { save } = handsIn(() => world);
const db = () => world.needs.db;

const text = (rows: unknown): string => JSON.stringify(rows, (_, part: unknown) => (part instanceof Map ? [...part] : part));

/** Names of tables and areas that hold the name. */
async function named(): Promise<string[]> {
  const tables = await Promise.all(db().tables.map(async (table) => [table.name, text(await table.toArray())] as const));
  const areas = await Promise.all((['session', 'local'] as const).map(async (name) => [name, text(await Promise.all(world[name].keys().map(async (key) => [key, await world[name].get(key)])))] as const));
  return [...tables, ...areas].filter(([, content]) => NAMED.test(content)).map(([name]) => name).toSorted();
}

async function saveOn(tab: number, page: typeof MIRA): Promise<string> {
  world.open(tab, page);
  const { prospectId } = value(await save(tab));
  await world.leave(tab);
  return prospectId;
}

/** Puts the name wherever a rep's work may bring it. */
async function plant(): Promise<string> {
  await saveOn(1, TEAM);
  const halden = await saveOn(2, BOARD);
  const mira = await saveOn(3, MIRA);
  await world.ask('add-note', { prospectId: mira, text: 'Call Mira Holt on Monday' });
  await world.ask('add-note', { prospectId: halden, text: 'Mira Holt sits on their board' });
  await db().prospects.update(mira, { stage: 'mql' });
  value(await world.ask('hand-over', { prospectId: mira, as: 'mql', to: 'Kim', note: 'Mira Holt asked for it' }));
  value(await world.ask('save-list-view', { id: null, name: 'Mira Holt', look: { ...DEFAULT_LOOK, search: 'mira holt' } }));
  value(await world.ask('delete-note', { id: value(await world.ask('add-note', { prospectId: halden, text: 'Ask Mira Holt' })).id }));
  const lines: string[] = [];
  for await (const line of readLines(await writeBackup(db(), await world.needs.settings.get(), { passphrase: '', now: world.clock, onProgress: still }), '')) lines.push(line);
  const { restoreId } = value(await world.ask('begin-restore', { head: lines[0] ?? '' }));
  for (const line of lines.slice(1)) value(await world.ask('stage-backup', { restoreId, line }));
  const headers = ['First Name', 'Last Name', 'Company', 'Website'];
  const plan: ImportPlan = { fileName: 'leads.csv', columns: suggestTargets(headers).flatMap((target, at) => (target === null ? [] : [{ header: headers[at] ?? '', target }])), asOf: null, rules: {} };
  const { importId } = value(await world.ask('begin-import', { plan, headers }));
  value(await world.ask('stage-rows', { importId, number: 0, rows: [{ row: 2, cells: ['Mira', 'Holt', 'Brightforge', 'brightforge.com'] }] }));
  world.open(4, TEAM);
  await world.ask('assess-tab', { tabId: 4 });
  return mira;
}

describe('erasing a person for good', () => {
  it('leaves their name in no table, nor in the memory of the session, of all that held it', async () => {
    const mira = await plant();
    const before = await named();
    const all = [...db().tables.map(({ name }) => name), 'session'];
    // A table that is neither named here nor held the name is one that this test does not know yet.
    expect(all.filter((name) => !before.includes(name)).toSorted()).toEqual(NAMELESS);
    value(await world.ask('erase-prospects', { ids: [mira], suppress: true }));
    expect(await named()).toEqual([]);
    expect((await db().notes.toArray()).map(({ text }) => text)).toEqual(['[…] sits on their board']);
    expect(await db().prospects.count()).toBe(2);
  });

  it('forgets searches for them, by one word of their name too, unless another bears it', async () => {
    await saveOn(1, TEAM);
    const mira = await saveOn(3, MIRA);
    const view = (name: string, search: string) => world.ask('save-list-view', { id: null, name, look: { ...DEFAULT_LOOK, search } });
    for (const [name, search] of [['Hers', 'Holt'], ['Half', 'mira ops'], ['Theirs', 'brightforge'], ['Other', 'kiel']] as const) value(await view(name, search));
    value(await world.ask('keep-list-look', { look: { ...DEFAULT_LOOK, search: 'holt' } }));
    const searches = async () => Object.fromEntries((await listLooks(db())).views.map(({ name, search }) => [name, search]));
    value(await world.ask('erase-prospects', { ids: [mira], suppress: true }));
    expect(await searches()).toEqual({ Hers: '', Half: '', Theirs: 'brightforge', Other: 'kiel' });
    expect((await listLooks(db())).last.search).toBe('');
  });

  it('lets go of the copy that was kept of all data before an update', async () => {
    const mira = await saveOn(3, MIRA);
    await copyBeforeUpgrade(db().verno + 1, world.clock);
    expect(await copyBefore()).toMatchObject({ database: db().verno });
    value(await world.ask('erase-prospects', { ids: [mira], suppress: false }));
    expect([await copyBefore(), await Dexie.exists('leadlight-before')]).toEqual([null, false]);
  });

  it('leaves nothing of them in what waits of prospects that are not saved', async () => {
    const mira = await saveOn(3, MIRA);
    const session = world.needs.session;
    await session.changeNotes('company:elsewhere.example', () => [{ id: 'n1', at: 1, text: 'Mira Holt sits on their board' }, { id: 'n2', at: 2, text: 'Budget in May' }]);
    await session.changeAnswers(['company:elsewhere.example'], () => [{ tag: 'power', state: 'confirmed', at: 1, by: 'Mira Holt' }]);
    value(await world.ask('erase-prospects', { ids: [mira], suppress: true }));
    expect(await named()).toEqual([]);
    expect((await session.notes('company:elsewhere.example')).map(({ text: words }) => words)).toEqual(['Budget in May']);
  });

  it('leaves another saved person of the same name alone', async () => {
    const namesake = await saveOn(5, NAMESAKE);
    await world.ask('add-note', { prospectId: namesake, text: 'Mira Holt of Halden' });
    const mira = await saveOn(3, MIRA);
    value(await world.ask('erase-prospects', { ids: [mira], suppress: true }));
    expect(await db().prospects.toArray()).toMatchObject([{ id: namesake, personName: 'Mira Holt' }]);
    expect((await db().profiles.get('person:https://www.linkedin.com/in/mira-holt-2'))?.profile.signals.some(({ raw }) => raw === 'Mira Holt')).toBe(true);
    expect((await db().notes.toArray()).map(({ text }) => text)).toEqual(['Mira Holt of Halden']);
  });

  it('grades anew where another company says less now', async () => {
    await saveOn(2, BOARD);
    await saveOn(1, HALDEN);
    const mira = await saveOn(3, MIRA);
    value(await world.ask('erase-prospects', { ids: [mira], suppress: false }));
    const lines = (await db().digestColumns.toArray()).map(({ column }) => JSON.stringify(column)).join();
    expect(lines).not.toMatch(NAMED);
    expect((await db().profiles.get('company:halden-marine.no'))?.profile.signals.some(({ raw }) => raw === '900 employees')).toBe(true);
  });
});
