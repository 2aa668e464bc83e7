import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Icp, IcpFile } from '#lib/icp/model.ts';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { STARTER_ICPS, startersIn } from '#lib/icp/starters.ts';
import type { Choices, IcpPreview } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { putIcp, versionsOf } from '#lib/storage/icps.ts';
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
const weightOf = (icp: Icp, index: number) => icp.criteria[index]?.weight;
const withWeight = (icp: Icp, index: number, weight: number): Icp => ({ ...icp, criteria: icp.criteria.map((one, at) => (at === index ? { ...one, weight } : one)) });

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
const current = async (id = first.id) => {
  const stored = await world.needs.db.icps.get(id);
  if (!stored) throw new Error('lost');
  return stored;
};
const edit = async (change: (icp: Icp) => Icp): Promise<IcpFile> => {
  world.clock += 60_000;
  const { icp, contentHash } = await current();
  return valueOf(await world.ask('save-icp', { icp: change(icp), base: contentHash }));
};
const exported = async (sign = false): Promise<string> => valueOf(await world.ask('export-icp', { id: first.id, sign })).text;
const preview = async (text: string): Promise<IcpPreview> => valueOf(await world.ask('preview-icp', { text }));
const merge = (text: string, choices: Choices = {}, base?: string) => world.ask('import-icp', { text, activate: false, choices, ...(base && { base }) });

const publisher = async (text: string) => (await preview(text)).publisher;
const many = (prefix: string) => (icp: Icp): Icp => ({
  ...icp,
  criteria: [...icp.criteria, ...Array.from({ length: 20 }, (_, index) => ({ id: `${prefix}-${index}`, label: prefix, subject: 'company' as const, weight: 1, mustKnow: false, test: { kind: 'hiring' as const, atLeast: 1 } }))],
});

const renamed = (icp: Icp): Icp => ({ ...withWeight(icp, 0, 77), criteria: withWeight(icp, 0, 77).criteria.map((one, at) => (at === 1 ? { ...one, label: 'Unser Markt' } : one)) });

/** The file as somebody else would change it, in a browser of their own that has read it. */
async function elsewhere(text: string, change: (icp: Icp) => Icp): Promise<string> {
  const here = world;
  world = new World();
  await world.ask('import-icp', { text, activate: true });
  await edit(change);
  const out = await exported();
  world = here;
  return out;
}

describe('the history of an ICP', () => {
  it('keeps every version, with when, how and by whom it came', async () => {
    await edit((icp) => ({ ...icp, notes: 'one' }));
    await edit((icp) => ({ ...icp, notes: 'two' }));
    await world.ask('import-icp', { text: writeIcpFile({ ...(await current()).icp, notes: 'three', createdBy: 'Ada' }), activate: false });
    const versions = await versionsOf(world.needs.db, first.id);
    expect(versions.map(({ origin, by, icp: { notes } }) => [origin, by, notes])).toEqual([
      ['imported', 'Ada', 'three'],
      ['edited', undefined, 'two'],
      ['edited', undefined, 'one'],
      ['starter', undefined, first.notes],
    ]);
    expect(versions.map(({ at }) => at)).toEqual([120_000, 120_000, 60_000, 0].map((later) => Date.parse('2026-10-01T09:00:00Z') + later));
    expect((await current()).icp.changedAt).toBe('2026-10-01T09:02:00.000Z');
  });

  it('is not longer for an ICP that is stored unchanged', async () => {
    await world.ask('import-icp', { text: await exported(), activate: false });
    expect(await versionsOf(world.needs.db, first.id)).toHaveLength(1);
  });

  it('takes a former version back as a new one, and grades by it', async () => {
    await edit((icp) => withWeight(icp, 0, 99));
    const old = (await versionsOf(world.needs.db, first.id)).at(-1);
    const base = (await current()).contentHash;
    const restored = valueOf(await world.ask('restore-icp', { icpId: first.id, seq: old?.seq ?? 0, base }));
    expect(weightOf(restored, 0)).toBe(weightOf(first, 0));
    expect(restored).toMatchObject({ previousHash: base, version: expect.not.stringMatching(first.version) });
    expect((await versionsOf(world.needs.db, first.id)).map(({ origin }) => origin)).toEqual(['rolled-back', 'edited', 'starter']);
    expect(await world.ask('restore-icp', { icpId: first.id, seq: old?.seq ?? 0, base })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await world.ask('restore-icp', { icpId: 'other', seq: old?.seq ?? 0, base: null })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('never gives a version twice, after a former file was imported again', async () => {
    const former = await exported();
    await edit((icp) => ({ ...icp, notes: 'one' }));
    valueOf(await world.ask('import-icp', { text: former, activate: false }));
    await edit((icp) => ({ ...icp, notes: 'another' }));
    await edit((icp) => ({ ...icp, version: '1.0.1', notes: 'a third' }));
    const versions = await versionsOf(world.needs.db, first.id);
    const contents = new Map(versions.map(({ icp, hash }) => [hash, icp.version]));
    expect([...contents.values()].toSorted()).toEqual(['1.0.0', '1.0.1', '1.0.2', '1.0.3']);
  });

  it('goes with the ICP that is deleted', async () => {
    const second = STARTER_ICPS[1] as Icp;
    expect(await versionsOf(world.needs.db, second.id)).toHaveLength(1);
    await world.ask('delete-icp', { id: second.id });
    expect(await versionsOf(world.needs.db, second.id)).toEqual([]);
  });
});

describe('a file beside the stored ICP', () => {
  it('is the same, a former version, a newer one, or one that was changed apart', async () => {
    const before = await exported();
    expect(await preview(before)).toMatchObject({ relation: 'same', merge: null });
    const after = await elsewhere(before, (icp) => withWeight(icp, 0, 77));
    expect(await preview(after)).toMatchObject({ relation: 'newer', merge: null });
    await edit((icp) => withWeight(icp, 1, 55));
    expect(await preview(before)).toMatchObject({ relation: 'older', merge: null, warnings: [expect.stringContaining('former version')] });
    expect(await preview(after)).toMatchObject({ relation: 'diverged', merge: { since: { version: first.version }, conflicts: [] } });
    expect(await preview(writeIcpFile({ ...first, notes: 'from nowhere' }))).toMatchObject({ relation: 'unrelated', merge: { since: null } });
    expect(await preview(writeIcpFile({ ...first, id: 'another' }))).toMatchObject({ relation: 'new', merge: null });
  });

  it('finds the common version through many changes on either side', async () => {
    const before = await exported();
    await edit((icp) => withWeight(icp, 1, 55));
    await edit((icp) => ({ ...icp, notes: 'ours' }));
    const theirs = await elsewhere(await elsewhere(before, (icp) => withWeight(icp, 0, 77)), (icp) => withWeight(icp, 0, 78));
    expect(await preview(theirs)).toMatchObject({ relation: 'diverged', merge: { since: { version: first.version }, conflicts: [] } });
  });
});

describe('a starter that was taken in another language', () => {
  const [german] = startersIn('de') as [Icp];
  /** The file of a German team that took the starter and changed it. */
  const theirs = (change: (icp: Icp) => Icp): string => writeIcpFile({ ...change(german), version: '1.0.1', previousHash: hashIcp(german) });

  it('is the common version of both, and its texts stay as they are here', async () => {
    await edit((icp) => withWeight(icp, 1, 55));
    const { relation, merge: merging } = await preview(theirs(renamed));
    expect([relation, merging?.conflicts]).toEqual(['diverged', []]);
    expect(merging?.takenIn).toHaveLength(2);
    const merged = valueOf(await merge(theirs(renamed)));
    expect([weightOf(merged, 0), weightOf(merged, 1)]).toEqual([77, 55]);
    expect([merged.name, ...merged.criteria.map(({ label }) => label)]).toEqual([first.name, ...first.criteria.map(({ label }, at) => (at === 1 ? 'Unser Markt' : label))]);
  });

  it('is so the other way round', async () => {
    await world.needs.db.icpVersions.clear();
    await world.needs.db.icps.clear();
    await putIcp(world.needs.db, german, { activate: true, now: world.clock, origin: 'starter' });
    await edit((icp) => withWeight(icp, 1, 55));
    const english = writeIcpFile({ ...withWeight(first, 0, 77), version: '1.0.1', previousHash: hashIcp(first) });
    expect(await preview(english)).toMatchObject({ relation: 'diverged', merge: { conflicts: [], takenIn: [expect.anything()] } });
    const merged = valueOf(await merge(english));
    expect([merged.name, weightOf(merged, 0), weightOf(merged, 1)]).toEqual([german.name, 77, 55]);
  });
});

describe('merging a file into the stored ICP', () => {
  it('brings both changes together as a version after ours, and remembers theirs', async () => {
    const theirs = await elsewhere(await exported(), (icp) => withWeight(icp, 0, 77));
    const ours = await edit((icp) => withWeight(icp, 1, 55));
    const merged = valueOf(await merge(theirs, {}, ours.contentHash));
    expect([weightOf(merged, 0), weightOf(merged, 1)]).toEqual([77, 55]);
    expect(merged.previousHash).toBe(ours.contentHash);
    expect((await versionsOf(world.needs.db, first.id)).map(({ origin }) => origin)).toEqual(['merged', 'received', 'edited', 'starter']);
    expect(await preview(theirs)).toMatchObject({ relation: 'older' });
  });

  it('merges again later against what it took in, not against the first version', async () => {
    const theirs = await elsewhere(await exported(), (icp) => withWeight(icp, 0, 77));
    await edit((icp) => withWeight(icp, 1, 55));
    valueOf(await merge(theirs));
    await edit((icp) => withWeight(icp, 0, 80));
    const later = await elsewhere(theirs, (icp) => ({ ...icp, notes: 'later' }));
    expect((await preview(later)).merge?.conflicts).toEqual([]);
    const merged = valueOf(await merge(later));
    expect([weightOf(merged, 0), merged.notes]).toEqual([80, 'later']);
  });

  it('asks where both changed one part, and stores what was chosen', async () => {
    const theirs = await elsewhere(await exported(), (icp) => withWeight(icp, 0, 77));
    await edit((icp) => withWeight(icp, 0, 55));
    const [conflict, ...more] = (await preview(theirs)).merge?.conflicts ?? [];
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ ours: '55', theirs: '77', before: String(weightOf(first, 0)) });
    const merged = valueOf(await merge(theirs, { [conflict?.key ?? '']: 'theirs' }));
    expect(weightOf(merged, 0)).toBe(77);
  });

  it('asks which criterion stays where each side kept another one alone', async () => {
    const two = await edit((icp) => ({ ...icp, criteria: icp.criteria.slice(0, 2) }));
    const theirs = await elsewhere(await exported(), (icp) => ({ ...icp, criteria: icp.criteria.slice(1) }));
    await edit((icp) => ({ ...icp, criteria: icp.criteria.slice(0, 1) }));
    const [mine, yours] = two.criteria.map(({ label }) => label);
    expect((await preview(theirs)).merge?.conflicts).toMatchObject([{ path: 'criteria', ours: mine, theirs: yours }]);
    expect(valueOf(await merge(theirs, { '["criteria"]': 'theirs' })).criteria).toMatchObject([{ label: yours }]);
  });

  it('changes nothing when ours was changed meanwhile, or when the merge would be no valid ICP', async () => {
    const theirs = await elsewhere(await exported(), (icp) => withWeight(icp, 0, 77));
    const looked = (await current()).contentHash;
    await edit((icp) => withWeight(icp, 1, 55));
    expect(await merge(theirs, {}, looked)).toMatchObject({ ok: false, error: { code: 'refused' } });
    const much = await elsewhere(await exported(), many('theirs'));
    const mine = await edit(many('ours'));
    const refusal = { ok: false, error: { code: 'invalid', message: expect.stringMatching(/^Merged, .* more or less than an ICP can/), details: [{ path: 'criteria' }] } };
    expect(await world.ask('preview-effect', { source: { text: much, choices: {} }, activate: false, after: '' })).toMatchObject(refusal);
    expect(await merge(much)).toMatchObject(refusal);
    expect((await current()).contentHash).toBe(mine.contentHash);
  });
});

describe('a signature', () => {
  it('says who published the file, and that it is unchanged since', async () => {
    expect(await publisher(await exported())).toEqual({ state: 'unsigned' });
    expect(await world.ask('export-icp', { id: first.id, sign: true })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await world.ask('make-signing-key', { by: 'Sales Ops' })).toEqual({ ok: true, value: null });
    const text = await exported(true);
    expect(await publisher(text)).toMatchObject({ state: 'signed', by: 'Sales Ops', trust: 'own', fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/) });
    for (const spoilt of [text.replace('"weight": ', '"weight": 1'), text.replace('Sales Ops', 'Sales Boss'), text.replace(/"value": "..../, '"value": "AAAA')]) {
      expect(spoilt).not.toBe(text);
      expect(await publisher(spoilt)).toMatchObject({ state: 'changed' });
    }
  });

  it('is not believed because the file states the hash it was made of', async () => {
    await world.ask('make-signing-key', { by: 'Sales Ops' });
    const file = JSON.parse(await exported(true)) as IcpFile;
    const forged = { ...toIcpFile({ ...file, notes: 'forged' }), signature: file.signature, contentHash: file.contentHash };
    expect(await publisher(JSON.stringify(forged))).toMatchObject({ state: 'changed' });
  });

  it('of a key nobody knows here is called that until the user knows it', async () => {
    const here = world;
    world = new World();
    await world.ask('assess-tab', { tabId: 7 });
    await world.ask('make-signing-key', { by: 'Ada' });
    world.open(7, BRIGHTFORGE);
    await world.ask('import-icp', { text: writeIcpFile(first), activate: true });
    const text = await exported(true);
    world = here;
    const seen = await publisher(text);
    if (seen.state !== 'signed') throw new Error(seen.state);
    expect(seen).toMatchObject({ trust: 'unknown', knownAs: null });
    await world.ask('know-publisher', { publicKey: seen.publicKey, by: 'Ada from ops', known: true });
    expect(await publisher(text)).toMatchObject({ trust: 'known', by: 'Ada', knownAs: 'Ada from ops' });
    await world.ask('know-publisher', { publicKey: seen.publicKey, by: '', known: false });
    expect(await publisher(text)).toMatchObject({ trust: 'unknown' });
  });

  it('is made with a key whose secret cannot be taken out, and stops with it', async () => {
    await world.ask('make-signing-key', { by: 'Ada' });
    const key = await world.needs.db.signingKeys.get('own');
    expect(key?.privateKey.extractable).toBe(false);
    await world.ask('forget-signing-key', {});
    expect(await world.needs.db.signingKeys.count()).toBe(0);
  });
});
