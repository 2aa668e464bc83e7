import { expect, it, vi } from 'vitest';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { assess } from '#lib/qualify/assess.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import { activeIcp } from '#lib/storage/icps.ts';
import { BRIGHTFORGE, BRIGHTFORGE_TEAM, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

it('a saved prospect as a file is assessed outside as it is inside, byte for byte', async () => {
  const world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
  const { save, correct } = handsIn(() => world);
  world.open(7, BRIGHTFORGE);
  world.open(8, BRIGHTFORGE_TEAM);
  world.open(9, MIRA);
  await correct(7, [{ field: 'founded', text: '1999' }]);
  await save(8);
  await save(9);
  const { prospectId } = value(await save(7));
  await world.ask('answer', { subject: { prospectId }, tags: ['pain'], state: 'confirmed' });
  await world.ask('log-touch', { subject: { prospectId }, kind: 'meeting' });

  const inside = value(await world.ask('assess-prospect', { id: prospectId })).assessment;
  const { name, text } = value(await world.ask('export-profile', { id: prospectId }));
  const subject = decodeProfileFile(text);
  if (!subject.ok) throw new Error(JSON.stringify(subject.error));
  const icp = (await activeIcp(world.needs.db))?.icp;
  if (!icp) throw new Error('no ICP');
  const outside = assess({ ...subject.value, icp, icpHash: hashIcp(icp), now: inside.stamp.now });
  expect(canonicalJson(outside)).toBe(canonicalJson(inside));
  expect(name).toBe('brightforge.com.profile.json');
  expect(subject.value).toMatchObject({ answers: [{ tag: 'pain' }], touches: [{ kind: 'meeting' }], kept: { informedAt: null } });
  const signals = [subject.value.company, ...(subject.value.colleagues ?? [])].flatMap((profile) => [...(profile?.signals ?? []), ...(profile?.headCounts ?? [])]);
  expect(text.split('\n').filter((line) => line.includes('"field"'))).toHaveLength(signals.length);
});

it('of a prospect that is gone says so', async () => {
  expect(await new World().ask('export-profile', { id: 'nobody' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
