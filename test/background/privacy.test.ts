import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanUp } from '#lib/background/clean-up.ts';
import { retentionRule } from '#lib/storage/retention.ts';
import { BRIGHTFORGE, evidenceOf, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const DAY = 86_400_000;
/** Of the company Mira works for, naming her and a colleague. */
const TEAM = evidenceOf('https://www.brightforge.com/team', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', teamMember: 'Mira Holt', email: 'mira.holt@brightforge.com' });
const JO = evidenceOf('https://www.linkedin.com/in/jo-berg', { personName: 'Jo Berg', personTitle: 'CFO', employer: 'Brightforge', personUrl: 'https://www.linkedin.com/in/jo-berg' }, { pageKind: 'linkedin-profile' });

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});
const { look, save } = handsIn(() => world);

const held = (area: World['session']) => Promise.all(area.keys().map(async (key) => [key, await area.get(key)]));

/** Everything the browser holds of the extension, as one text. */
async function allStored(): Promise<string> {
  const tables = await Promise.all(world.needs.db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify([tables, await held(world.session), await held(world.local)], (_, part: unknown) => (part instanceof Map ? [...part] : part));
}

async function saveMira(): Promise<string> {
  world.open(7, MIRA);
  return value(await save(7)).prospectId;
}

describe('erasing for good', () => {
  it('leaves no word of a person in any store, session and undo included', async () => {
    world.open(5, TEAM);
    await save(5);
    world.open(6, JO);
    const jo = value(await save(6)).prospectId;
    await world.ask('add-note', { prospectId: jo, text: 'Reports to Mira Holt, mira.holt@brightforge.com' });
    const id = await saveMira();
    await world.ask('add-note', { prospectId: id, text: 'Call Mira Holt on Monday' });
    await world.leave(7);
    expect(/Mira Holt/.test(await allStored())).toBe(true);
    expect(value(await world.ask('erase-prospects', { ids: [id], suppress: true }))).toEqual({ erased: 1, suppressed: 1 });
    expect(/.{0,80}mira[ .-]?holt.{0,80}/i.exec(await allStored())?.[0]).toBeUndefined();
    expect(await world.needs.db.notes.where('prospectId').equals(jo).toArray()).toMatchObject([{ text: 'Reports to […], […]@brightforge.com' }]);
    expect(await world.needs.db.prospects.count()).toBe(2);
  });

  it('cannot be undone, and does not let an earlier command be undone that would bring them back', async () => {
    const id = await saveMira();
    world.open(6, JO);
    await world.ask('delete-prospects', { ids: [value(await save(6)).prospectId] });
    expect(await world.needs.db.undo.count()).toBe(1);
    await world.ask('erase-prospects', { ids: [id], suppress: false });
    expect([await world.needs.db.undo.count(), await world.needs.db.undoImages.count()]).toEqual([0, 0]);
  });

  it('keeps them from being saved again, and says so', async () => {
    const id = await saveMira();
    await world.ask('erase-prospects', { ids: [id], suppress: true });
    expect(await save(7)).toMatchObject({ ok: false, error: { code: 'suppressed' } });
    expect(await world.needs.db.prospects.count()).toBe(0);
    const [row] = await world.needs.db.suppressed.toArray();
    await world.ask('unsuppress', { entry: row?.entry ?? '' });
    expect(await save(7)).toMatchObject({ ok: true });
  });

  it('keeps them out of the pages of their company, too', async () => {
    await world.ask('erase-prospects', { ids: [await saveMira()], suppress: true });
    const named = evidenceOf('https://www.brightforge.com/team', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', teamMember: 'Mira Holt', headCount: '120 employees' });
    world.open(5, named);
    await save(5);
    const stored = JSON.stringify([await world.needs.db.profiles.toArray(), await world.needs.db.evidence.toArray()]);
    expect(stored).toContain('120 employees');
    expect(stored).not.toMatch(/Mira Holt/);
  });
});

describe('the suppression list', () => {
  it('is shared as a file that names nobody, and works where it is taken in', async () => {
    await world.ask('erase-prospects', { ids: [await saveMira()], suppress: true });
    const { text, entries } = value(await world.ask('export-suppression', {}));
    expect(entries).toBe(1);
    expect(text).not.toMatch(/mira|holt|brightforge\.com/i);
    const colleague = new World();
    world = colleague;
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    const id = await saveMira();
    expect(value(await world.ask('import-suppression', { text }))).toEqual({ added: 1, known: 0, saved: [{ id, name: 'Mira Holt' }] });
    expect(value(await world.ask('import-suppression', { text }))).toMatchObject({ added: 0, known: 1 });
    expect(await save(7)).toMatchObject({ ok: false, error: { code: 'suppressed' } });
    expect(value(await world.ask('find-suppressed', { text: 'https://www.linkedin.com/in/mira-holt/' })).entry).not.toBeNull();
    expect(value(await world.ask('find-suppressed', { text: 'jo@brightforge.com' })).entry).toBeNull();
  });

  it('takes nothing of a file that is none, or damaged', async () => {
    for (const text of ['{}', 'no', '{"format":"leadlight-suppression","schemaVersion":1,"traces":[{"hash":"x"}]}']) {
      expect(await world.ask('import-suppression', { text })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(await world.ask('import-suppression', { text: '{"format":"leadlight-suppression","schemaVersion":2}' })).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(await world.needs.db.suppressed.count()).toBe(0);
  });
});

describe('retention', () => {
  it('erases persons nothing happened with, after the days that were set, and not before the notice', async () => {
    const id = await saveMira();
    world.open(5, BRIGHTFORGE);
    await save(5);
    await cleanUp(world.needs);
    expect(await retentionRule(world.needs.db)).toEqual({ days: 180, since: world.clock });
    expect(world.alarms).toContain('clean-up');
    world.clock += 179 * DAY;
    await cleanUp(world.needs);
    expect(await world.needs.db.prospects.get(id)).toBeDefined();
    world.clock += DAY;
    await cleanUp(world.needs);
    expect(await world.needs.db.prospects.get(id)).toBeUndefined();
    expect(await world.needs.db.prospects.count()).toBe(1);
    expect(await world.needs.db.choices.get('privacy:cleaned')).toMatchObject({ value: { count: 1 } });
  });

  it('gives notice after a shorter rule', async () => {
    const id = await saveMira();
    world.clock += 60 * DAY;
    await world.ask('set-retention', { days: 30 });
    await cleanUp(world.needs);
    world.clock += 13 * DAY;
    await cleanUp(world.needs);
    expect(await world.needs.db.prospects.get(id)).toBeDefined();
    world.clock += DAY;
    await cleanUp(world.needs);
    expect(await world.needs.db.prospects.get(id)).toBeUndefined();
  });

  it('is what the next step speaks of', async () => {
    const id = await saveMira();
    await world.ask('mark-informed', { subject: { prospectId: id } });
    await world.ask('set-retention', { days: 40 });
    world.clock += 15 * DAY;
    const { assessment } = value(await world.ask('assess-prospect', { id }));
    expect(assessment.nextSteps.find(({ duty }) => duty === 'end')?.reason).toMatch(/kept 40 days/);
  });

  it('takes no days beyond reason', async () => {
    await expect(world.ask('set-retention', { days: 3 })).rejects.toThrow(/days|small|30/i);
  });
});

describe('a person who limits who sees their profile', () => {
  it('is not saved while the rep says so, in this session', async () => {
    world.open(7, MIRA);
    const { generation } = await look(7);
    expect(value(await world.ask('limit-visibility', { tabId: 7, generation, limited: true }))).toMatchObject({ state: 'assessed', limitedVisibility: true });
    expect(await save(7)).toMatchObject({ ok: false, error: { code: 'limited-visibility' } });
    expect(await world.needs.db.prospects.count()).toBe(0);
    value(await world.ask('limit-visibility', { tabId: 7, generation, limited: false }));
    expect(await save(7)).toMatchObject({ ok: true });
  });
});

describe('what is kept of one person', () => {
  it('is written down with source, day and method of every value, for programs and for people', async () => {
    await world.ask('change-settings', { purpose: 'Selling planning software to manufacturers' });
    const id = await saveMira();
    await world.ask('add-note', { prospectId: id, text: 'Met at the fair' });
    const { json, text, name } = value(await world.ask('export-access', { id }));
    const record = JSON.parse(json) as { values: { what: string; source: string; readOn: string; how: string }[] };
    expect(name).toBe('leadlight-access-Mira-Holt');
    expect(record.values.length).toBeGreaterThan(2);
    for (const one of record.values) expect(one).toMatchObject({ source: MIRA.url, readOn: '2026-10-01' });
    for (const said of ['Mira Holt', 'Head of Operations', MIRA.url, 'Selling planning software', 'Met at the fair', 'from a labelled text']) expect(text).toContain(said);
  });
});
