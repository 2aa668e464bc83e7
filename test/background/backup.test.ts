import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { RestoreMode, RestorePreview, Restored } from '#lib/messaging/backup-protocol.ts';
import { BackupUnreadable, readLines, wantsPassphrase, writeBackup } from '#lib/react/backup-file.ts';
import { backupCounts } from '#lib/storage/backup-rows.ts';
import { BACKUP_TABLES } from '#lib/interop/backup-format.ts';
import { DEFAULT_LOOK } from '#lib/prospects/list/saved-view.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { BRIGHTFORGE, evidenceOf, HALDEN, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const JO = evidenceOf('https://www.linkedin.com/in/jo-berg', { personName: 'Jo Berg', personTitle: 'CFO', employer: 'Brightforge', personUrl: 'https://www.linkedin.com/in/jo-berg' }, { pageKind: 'linkedin-profile' });

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});
const { save } = handsIn(() => world);
const still = () => {};

/** Three prospects with notes, a tag of a setting, an answer and a changed ICP. */
async function work(): Promise<void> {
  for (const [tab, page] of [BRIGHTFORGE, HALDEN, MIRA].entries()) {
    world.open(tab + 1, page);
    const { prospectId } = value(await save(tab + 1));
    await world.ask('add-note', { prospectId, text: `Note on ${page.url}` });
    await world.ask('answer', { subject: { prospectId }, tags: ['money'], state: 'confirmed' });
  }
  await world.ask('change-settings', { purpose: 'Selling planning software', neverSites: ['intranet.example'] });
}

/** What else a rep may have stored: every kind of decision, hand-offs, an import with a long header and cell, choices, the list of those not to be kept. */
async function muchWork(): Promise<void> {
  await work();
  const [one, other, third] = (await world.needs.db.prospects.toArray()).map(({ id }) => id);
  if (one === undefined || other === undefined || third === undefined) throw new Error('three were saved');
  await world.needs.db.prospects.update(one, { stage: 'sql' });
  value(await world.ask('hand-over', { prospectId: one, as: 'sql', to: 'Kim', note: 'Call before noon' }));
  // As hand-offs were frozen at first.
  await world.needs.db.handoffs.toCollection().modify((handoff) => void Object.assign(handoff.prospect, { identity: 'company:x.example', chunk: 1 }));
  for (const [id, edit] of [[one, { kind: 'owner', owner: 'Kim' }], [one, { kind: 'add-tag', tag: 'fair' }], [other, { kind: 'follow-up', followUp: { on: '2026-12-01', what: 'Ask for the budget' } }], [third, { kind: 'verified' }]] as const) value(await world.ask('edit-prospects', { ids: [id], edit }));
  value(await world.ask('log-touch', { subject: { prospectId: other }, kind: 'meeting', note: 'with the CFO' }));
  value(await world.ask('decide-stage', { subject: { prospectId: other }, decision: { to: 'nurture', until: '2027-01-10', note: 'after the budget' } }));
  value(await world.ask('decide-stage', { subject: { prospectId: one }, decision: { to: 'disqualified', reason: 'no_need', note: 'too dear' } }));
  value(await world.ask('put-aside', { id: other, kind: 'stale', until: '2026-12-24' }));
  value(await world.ask('keep-apart', { one, other }));
  value(await world.ask('mark-informed', { subject: { prospectId: third } }));
  value(await world.ask('save-list-view', { id: null, name: 'Hot', look: { ...DEFAULT_LOOK, search: 'a' } }));
  value(await world.ask('set-retention', { days: 90 }));
  const headers = ['Company', 'Website', `Industry ${'as our former tool called it '.repeat(6)}`, 'Tags', 'Notes'];
  const columns = headers.map((header, at) => ({ header, target: (['companyName', 'companyDomain', 'industry', 'tags', 'note'] as const)[at] ?? 'note' }));
  const { importId } = value(await world.ask('begin-import', { plan: { fileName: `${'leads '.repeat(30)}.csv`, columns, asOf: null, rules: {} }, headers }));
  value(await world.ask('stage-rows', { importId, number: 0, rows: [{ row: 2, cells: ['Nordwerk AG', 'nordwerk.com', 'Computer Software', 'fair; north', `Met in Hamburg. ${'Long talk. '.repeat(700)}`] }] }));
  value(await world.ask('commit-import', { importId }));
  world.open(8, JO);
  const { prospectId: jo } = value(await save(8));
  value(await world.ask('erase-prospects', { ids: [jo], suppress: true }));
}

const backup = async (passphrase = ''): Promise<Blob> => writeBackup(world.needs.db, await world.needs.settings.get(), { passphrase, now: world.clock, onProgress: still });

async function stage(file: Blob, passphrase = ''): Promise<Outcome<string>> {
  let restoreId = '';
  for await (const line of readLines(file, passphrase)) {
    const outcome = restoreId === '' ? await world.ask('begin-restore', { head: line }) : await world.ask('stage-backup', { restoreId, line });
    if (!outcome.ok) return outcome;
    if ('restoreId' in outcome.value) restoreId = outcome.value.restoreId;
  }
  return { ok: true, value: restoreId };
}

async function restored(file: Blob, mode: RestoreMode): Promise<{ preview: RestorePreview; counts: Restored }> {
  const restoreId = value(await stage(file));
  const preview = value(await world.ask('preview-restore', { restoreId }));
  return { preview, counts: value(await world.ask('restore', { restoreId, mode })) };
}

/** What is stored, without where gradings lie and what is made anew. */
async function stored(): Promise<unknown> {
  const { db } = world.needs;
  const by = async (name: string) => (await db.table(name).toArray()).map((row: Record<string, unknown>) => ({ ...row, chunk: undefined, seq: undefined }));
  return { prospects: await by('prospects'), profiles: await by('profiles'), evidence: await by('evidence'), notes: await by('notes'), snapshots: await by('snapshots'), icps: await by('icps'), icpVersions: await by('icpVersions'), choices: await by('choices') };
}

const gradings = async () => (await listProspects(world.needs.db)).map(({ id, grading, history }) => [id, grading.grade, grading.fit.rank, history.length]).toSorted();

const elsewhere = async (): Promise<void> => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
};

const plain = (rows: Record<string, unknown>[]) => rows.map(({ chunk: _chunk, seq: _seq, ...row }) => row);

describe('a backup', () => {
  it('of all that a rep can store is taken in, in place of all and into nothing, and holds all of it', async () => {
    await muchWork();
    const tables = async () => Object.fromEntries(await Promise.all(BACKUP_TABLES.map(async (name) => [name, await world.needs.db.table(name).toArray()] as const)));
    const [before, file] = [await tables(), await backup('wooden horse')];
    for (const [name, rows] of Object.entries(before)) expect([name, rows.length > 0]).toEqual([name, name !== 'publishers']);
    await elsewhere();
    const restoreId = value(await stage(file, 'wooden horse'));
    value(await world.ask('restore', { restoreId, mode: 'replace' }));
    const after = await tables();
    for (const name of BACKUP_TABLES.filter((table) => table !== 'handoffs')) expect(plain(after[name] as Record<string, unknown>[])).toEqual(plain(before[name] as Record<string, unknown>[]));
    expect(after['handoffs']).toMatchObject([{ to: 'Kim', as: 'sql', prospect: { stage: 'sql' } }]);
  });

  it('taken in on another computer in place of all, is all that was there', async () => {
    await work();
    const [before, file] = [await stored(), await backup()];
    await elsewhere();
    world.open(9, BRIGHTFORGE);
    await save(9);
    const { preview, counts } = await restored(file, 'replace');
    expect(preview).toMatchObject({ createdAt: world.clock, prospects: { inFile: 3, here: 1, both: 1, suppressed: 0 }, notes: 3 });
    expect(counts).toEqual({ prospects: 3, joined: 0, suppressed: 0 });
    expect(await stored()).toEqual(before);
    expect(await world.needs.settings.get()).toMatchObject({ purpose: 'Selling planning software', neverSites: ['intranet.example'], linkedInNoticeSeen: true });
    expect(await world.needs.db.restoring.count()).toBe(0);
  });

  it('is graded anew to the same letters', async () => {
    await work();
    const [before, file] = [await gradings(), await backup()];
    await elsewhere();
    await restored(file, 'replace');
    await vi.waitFor(async () => expect(await world.needs.db.jobs.count()).toBe(0), 5000);
    expect(await gradings()).toEqual(before);
  });

  it('merged, brings what is missing and leaves what is here', async () => {
    await work();
    const file = await backup();
    await elsewhere();
    world.open(9, BRIGHTFORGE);
    const { prospectId } = value(await save(9));
    await world.ask('answer', { subject: { prospectId }, tags: ['money'], state: 'denied' });
    const { counts } = await restored(file, 'merge');
    expect(counts).toEqual({ prospects: 2, joined: 1, suppressed: 0 });
    const here = await world.needs.db.prospects.get(prospectId);
    expect(here?.answers).toMatchObject([{ tag: 'money', state: 'denied' }]);
    expect(await world.needs.db.notes.where('prospectId').equals(prospectId).count()).toBe(1);
    expect(await world.needs.settings.get()).toMatchObject({ purpose: '' });
    expect(await world.needs.db.icps.where('active').equals(1).count()).toBe(1);
  });

  it('merged twice is merged once', async () => {
    await work();
    const file = await backup();
    await restored(file, 'merge');
    const once = await stored();
    expect((await restored(file, 'merge')).counts).toEqual({ prospects: 0, joined: 3, suppressed: 0 });
    expect(await stored()).toEqual(once);
  });

  it('does not bring back whom the list bars, whichever side it is from', async () => {
    await work();
    const file = await backup();
    const mira = (await world.needs.db.prospects.toArray()).find(({ personKey }) => personKey !== null);
    await world.ask('erase-prospects', { ids: [mira?.id ?? ''], suppress: true });
    for (const mode of ['merge', 'replace'] as const) {
      const { preview, counts } = await restored(file, mode);
      expect([preview.prospects.suppressed, counts.suppressed]).toEqual([1, 1]);
      const all = JSON.stringify(await stored());
      expect(/.{0,60}mira-holt.{0,60}/.exec(all)?.[0]).toBeUndefined();
    }
    expect(await world.needs.db.suppressed.count()).toBeGreaterThan(0);
  });
});

describe('a backup with a passphrase', () => {
  it('tells nothing without it, and all with it', async () => {
    await work();
    const file = await backup('correct horse');
    expect(await wantsPassphrase(file)).toBe(true);
    expect(await file.text()).not.toMatch(/brightforge/i);
    await elsewhere();
    const restoreId = value(await stage(file, 'correct horse'));
    expect(value(await world.ask('preview-restore', { restoreId })).prospects.inFile).toBe(3);
  });

  it.each([
    ['another passphrase', (file: Blob) => file, 'battery staple'],
    ['a changed byte', (file: Blob) => changed(file, 0.6), 'correct horse'],
    ['a changed head', (file: Blob) => changed(file, 0), 'correct horse'],
    ['a cut end', (file: Blob) => Promise.resolve(file.slice(0, file.size - 9)), 'correct horse'],
  ])('changes nothing with %s', async (_, damage, passphrase) => {
    await work();
    const file = await damage(await backup('correct horse'));
    const before = await stored();
    await expect(stage(file, passphrase)).rejects.toThrow(BackupUnreadable);
    expect(await stored()).toEqual(before);
  });
});

describe('a damaged backup', () => {
  it.each([
    ['a changed byte', (file: Blob) => changed(file, 0.6)],
    ['a cut end', (file: Blob) => Promise.resolve(file.slice(0, Math.floor(file.size * 0.7)))],
    ['something else altogether', () => Promise.resolve(new Blob(['{"format":"leadlight-icp"}']))],
  ])('with %s is told as that', async (_, damage) => {
    await work();
    const outcome = await stage(await damage(await backup())).catch((error: unknown) => ({ ok: !(error instanceof BackupUnreadable) }));
    expect(outcome.ok).toBe(false);
  });

  it('whose end or a row is missing is refused, and changes nothing', async () => {
    await work();
    const lines: string[] = [];
    for await (const line of readLines(await backup(), '')) lines.push(line);
    const before = await backupCounts(world.needs.db);
    for (const cut of [lines.slice(0, -1), lines.toSpliced(2, 1)]) {
      const restoreId = value(await world.ask('begin-restore', { head: cut[0] ?? '' })).restoreId;
      for (const line of cut.slice(1)) value(await world.ask('stage-backup', { restoreId, line }));
      expect(await world.ask('preview-restore', { restoreId })).toMatchObject({ ok: false, error: { code: 'invalid' } });
      expect(await world.ask('restore', { restoreId, mode: 'replace' })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(await backupCounts(world.needs.db)).toEqual(before);
  });

  it.each([
    ['no JSON', 'prospects'],
    ['a table that is none', '{"table":"secrets","rows":[]}'],
    ['a prospect without a stage', '{"table":"prospects","rows":[{"id":"x"}]}'],
    ['a profile of nobody', '{"table":"profiles","rows":[{"id":"a","owner":"b","profile":{"kind":"city"}}]}'],
  ])('with %s is refused line by line', async (_, line) => {
    const head = JSON.stringify({ format: 'leadlight-backup', schemaVersion: 1, database: 7, createdAt: 1, counts: {}, settings: {} });
    const { restoreId } = value(await world.ask('begin-restore', { head }));
    expect(await world.ask('stage-backup', { restoreId, line })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('of a newer Leadlight is refused', async () => {
    for (const newer of [{ schemaVersion: 2, database: 7 }, { schemaVersion: 1, database: 99 }]) {
      const head = JSON.stringify({ format: 'leadlight-backup', createdAt: 1, counts: {}, settings: {}, ...newer });
      expect(await world.ask('begin-restore', { head })).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    }
  });

  it('is forgotten once another one begins', async () => {
    await work();
    const first = value(await stage(await backup()));
    await stage(await backup());
    expect(await world.ask('restore', { restoreId: first, mode: 'replace' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

async function changed(file: Blob, where: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = Math.floor(bytes.length * where);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return new Blob([bytes]);
}
