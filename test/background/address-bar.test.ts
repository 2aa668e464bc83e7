import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAddressBar } from '#lib/background/address-bar.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { putGradings } from '#lib/storage/grades.ts';
import { speak } from '../i18n/speak.ts';
import { fakeAddressBar, type FakeAddressBar } from '../platform/address-bar-hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const row = (id: string, of: Partial<Prospect>): ProspectRow => ({
  id, chunk: 1, identity: id, companyKey: id, personKey: null, companyName: id, companyDomain: null, personName: null, personTitle: null,
  url: `https://${id}.example/`, savedAt: 1, updatedAt: 1, answers: [], stage: 'unqualified', touches: [], history: [], icpId: null, ...of,
});
const graded = (rank: number, of: Partial<Grading> = {}): Grading => ({ ...NOT_GRADED, status: 'scored', grade: 'B', fit: { ...NOT_GRADED.fit, rank }, ...of });

let db: LeadlightDb;
let bar: FakeAddressBar;
const opened: { url?: string | undefined; active?: boolean | undefined; in: 'new' | 'same' }[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  opened.length = 0;
  bar = fakeAddressBar();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(({ url, active }) => (opened.push({ url, active, in: 'new' }), Promise.resolve({} as never)));
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((({ url }: { url?: string }) => (opened.push({ url, in: 'same' }), Promise.resolve({}))) as never);
  const { needs } = new World();
  db = needs.db;
  answerAddressBar(needs);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  speak('en');
});

async function store(rows: readonly (readonly [ProspectRow, Grading])[]): Promise<void> {
  await db.prospects.bulkAdd(rows.map(([one]) => one));
  await putGradings(db, rows.map(([{ id, chunk }, grading]) => ({ id, chunk, grading })));
}
const storeMany = (count: number) => store(Array.from({ length: count }, (_, at) => [row(`firm-${at}`, { companyName: `Firm ${at}` }), graded(at)] as const));
const names = (found: { content: string }[]) => found.map(({ content }) => content.replace(/ #.*/, ''));
const page = (path: string) => fakeBrowser.runtime.getURL(path as never);

describe('prospects in the address bar', () => {
  it('come six at most, best rank first, disqualified ones last', async () => {
    await storeMany(9);
    await store([[row('out', { companyName: 'Firm out' }), graded(9999, { status: 'disqualified', grade: 'F' })]]);
    expect(names(await bar.type('firm'))).toEqual(['Firm 8', 'Firm 7', 'Firm 6', 'Firm 5', 'Firm 4', 'Firm 3']);
    const [last] = await bar.type('firm out');
    expect(last?.description).toContain('disqualified');
  });

  it('are found by name, title, domain, tag, owner, city and address, by every word, whatever the accents', async () => {
    await store([[row('a', { personName: 'Zoë Årstad', personTitle: 'Head of Plants', companyName: 'Norrvik', companyDomain: 'norrvik.example', tags: ['fair'], owner: 'Ines' }), graded(5)], [row('b', { companyName: 'Other' }), graded(9)]]);
    for (const search of ['zoe', 'arstad norr', 'HEAD plants', 'norrvik.ex', 'fair', 'ines zoe']) expect([search, names(await bar.type(search))]).toEqual([search, ['Zoë Årstad, Norrvik']]);
    expect(await bar.type('zoe other')).toEqual([]);
    expect(await bar.type('  ')).toEqual([]);
  });

  it('mark what was sought and say the grade, in well-formed XML for Chromium', async () => {
    await store([[row('a', { personName: 'Zoë <b>Årstad</b>', personTitle: 'R&D "lead"\u0007\nplants \u202Eeman', companyName: 'Norr', companyDomain: 'norr.example' }), graded(5, { grade: 'B+' })]]);
    const [found] = await bar.type('zoe b');
    expect(found?.description).toBe(
      '<match>Zoë</match> &lt;<match>b</match>&gt;Årstad&lt;/<match>b</match>&gt;, Norr<dim> – </dim><dim>R&amp;D &quot;lead&quot; plants  eman</dim><dim> – </dim><url>norr.example</url><dim> – B+</dim>',
    );
  });

  it('are plain text in Firefox', async () => {
    vi.stubEnv('FIREFOX', true as never);
    await store([[row('a', { personName: 'Zoë & <Co>', companyName: null }), graded(5)]]);
    expect((await bar.type('zoe'))[0]?.description).toBe('Zoë & <Co> – B');
  });

  it('never claim a grade where too little is known', async () => {
    await store([[row('a', { companyName: 'Norr' }), NOT_GRADED]]);
    expect((await bar.type('norr'))[0]?.description).toContain('too little known');
  });

  it('say in words what Enter does, in German too', async () => {
    await store([[row('a', { companyName: 'Norr' }), graded(1)]]);
    bar.start();
    expect(bar.first.at(-1)).toBe('Type a name, company, domain or tag to find a saved prospect');
    await bar.type('norr');
    expect(bar.first.at(-1)).toBe('Search the list for “norr”');
    await bar.type('<x>');
    expect(bar.first.at(-1)).toBe('No saved prospect is called “&lt;x&gt;”. Enter searches the whole list.');
    speak('de');
    await bar.type('norr');
    expect(bar.first.at(-1)).toBe('Die Liste nach „norr“ durchsuchen');
  });

  it('open on Enter, each where the rep wants it', async () => {
    await store([[row('a-1', { companyName: 'Norr' }), graded(1)], [row('a-2', { companyName: 'Norr' }), graded(2)]]);
    const [best, other] = await bar.type('norr');
    expect(best?.content).not.toBe(other?.content);
    bar.enter(best?.content ?? '', 'currentTab');
    bar.enter(other?.content ?? '', 'newForegroundTab');
    bar.enter(other?.content ?? '', 'newBackgroundTab');
    await vi.waitFor(() => expect(opened).toHaveLength(3));
    expect(opened).toEqual([
      { url: page('/prospects.html#prospect/a-2'), in: 'same' },
      { url: page('/prospects.html#prospect/a-1'), active: true, in: 'new' },
      { url: page('/prospects.html#prospect/a-1'), active: false, in: 'new' },
    ]);
  });

  it('are searched in the list for any other text, and for one who is gone by then', async () => {
    const id = '0f8a3c52-6d1b-4e7a-9c40-2b7d5e1f6a93';
    await store([[row(id, { companyName: 'Norr' }), graded(1)]]);
    const [found] = await bar.type('norr');
    await db.prospects.delete(id);
    for (const text of ['50 % & more #now', '  ', found?.content ?? '']) bar.enter(text);
    await vi.waitFor(() => expect(opened).toHaveLength(3));
    expect(opened.map(({ url }) => url)).toEqual(
      expect.arrayContaining([page(`/prospects.html#list/${encodeURIComponent('50 % & more #now')}`), page('/prospects.html#list'), page('/prospects.html#list/Norr')]),
    );
  });

  it('are read once, not for each letter, and then only where something changed', async () => {
    await storeMany(1200);
    await bar.type('f');
    const reads = [vi.spyOn(db.prospects, 'where'), vi.spyOn(db.gradeChunks, 'get'), vi.spyOn(db.prospects, 'bulkGet')];
    for (const text of ['fi', 'fir', 'firm', 'firm 7', 'firm 77']) await bar.type(text);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
    await db.prospects.update('firm-3', { companyName: 'Renamed' });
    await db.prospects.delete('firm-4');
    await vi.waitFor(async () => expect(names(await bar.type('renamed'))).toEqual(['Renamed']));
    expect(names(await bar.type('firm 4')).includes('Firm 4')).toBe(false);
    expect(reads[2]?.mock.calls.flat(2).length).toBeLessThanOrEqual(2);
  });

  it('say the first line of the newest text only, and so when nothing can be read', async () => {
    await store([[row('a', { companyName: 'Norr' }), graded(1)]]);
    void bar.type('no');
    await bar.type('nothing of it');
    expect(bar.first.at(-1)).toContain('nothing of it');
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await db.prospects.update('a', { companyName: 'Norrvik' });
    vi.spyOn(db.prospects, 'bulkGet').mockRejectedValueOnce(new Error('gone'));
    await vi.waitFor(async () => {
      await bar.type('norr');
      expect(bar.first).toContain('Your prospects could not be read. Enter opens the list.');
    });
    expect(names(await bar.type('norr'))).toEqual(['Norrvik']);
  });
});
