import { beforeEach, describe, expect, it, vi } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const profile = (name: string, more: Record<string, string> = {}) => {
  const url = `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`;
  return evidenceOf(url, { personName: name, personTitle: 'Buyer', employer: 'Tannhof Werke', personUrl: url, personPlace: 'Hamburg, Germany', ...more }, { pageKind: 'linkedin-profile' });
};

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});
const save = async (tabId: number, evidence: ReturnType<typeof profile>): Promise<string> => {
  world.open(tabId, evidence);
  return value(await handsIn(() => world).save(tabId)).prospectId;
};

/** What is read a day later, in another tab. */
const later = (evidence: ReturnType<typeof profile>): Promise<string> => {
  world.clock += 86_400_000;
  return save(8, { ...evidence, readAt: world.clock });
};

it('guesses an address from a colleague’s, keeps it only when asked, as a guess, and takes it back', async () => {
  await save(1, profile('Max Kern', { email: 'max.kern@tannhof.com' }));
  const id = await save(2, profile('Ida Brandt'));
  const { guess } = value(await world.ask('read-reach', { id }));
  expect(guess).toMatchObject({ email: 'ida.brandt@tannhof.com', pattern: '{first}.{last}@tannhof.com', basis: [{ name: 'Max Kern', email: 'max.kern@tannhof.com' }] });
  expect((await world.needs.db.prospects.get(id))?.facts?.email).toBeNull();

  expect(await world.ask('take-guess', { id, email: 'else@tannhof.com' })).toMatchObject({ ok: false, error: { code: 'bad-value' } });
  const { undo } = value(await world.ask('take-guess', { id, email: 'ida.brandt@tannhof.com' }));
  expect((await world.needs.db.prospects.get(id))?.facts?.email).toBe('ida.brandt@tannhof.com');
  const kept = (await world.needs.db.profiles.toArray()).flatMap((row) => row.profile.signals).filter(({ field, value: email }) => field === 'email' && email === 'ida.brandt@tannhof.com');
  expect(kept).toMatchObject([{ method: 'guess', confidence: 0.3, quote: { exact: 'max.kern@tannhof.com' } }]);
  expect(value(await world.ask('read-reach', { id })).guess).toBeNull();

  value(await world.ask('undo', { seq: undo }));
  expect((await world.needs.db.prospects.get(id))?.facts?.email).toBeNull();
});

it('a guess that was kept is no ground for another guess', async () => {
  const max = await save(1, profile('Max Kern', { email: 'max.kern@tannhof.com' }));
  const ida = await save(2, profile('Ida Brandt'));
  value(await world.ask('take-guess', { id: ida, email: 'ida.brandt@tannhof.com' }));
  const eva = await save(3, profile('Eva Lund'));
  value(await world.ask('delete-prospects', { ids: [max] }));
  expect(value(await world.ask('read-reach', { id: eva })).guess).toBeNull();
});

describe('a guess that was kept', () => {
  const GUESS = 'ida.brandt@tannhof.com';
  let id: string;
  beforeEach(async () => {
    await save(1, profile('Max Kern', { email: 'max.kern@tannhof.com' }));
    id = await save(2, profile('Ida Brandt'));
    value(await world.ask('take-guess', { id, email: GUESS }));
  });
  const email = async () => (await world.needs.db.prospects.get(id))?.facts?.email;
  const stored = async () => (await world.needs.db.profiles.toArray()).flatMap((row) => row.profile.signals).filter(({ field, value: of }) => field === 'email' && of === GUESS).map(({ method }) => method);

  it('goes with the employment it was guessed for', async () => {
    expect(await later(profile('Ida Brandt', { employer: 'Nordkai Systems' }))).toBe(id);
    expect([await email(), await stored()]).toEqual([null, []]);
    expect(value(await world.ask('read-reach', { id })).guess).toBeNull();
  });

  it('goes where the rep types another employer, which offers none either', async () => {
    value(await world.ask('correct-prospect', { id, corrections: [{ field: 'employer', text: 'Nordkai Systems' }] }));
    expect([await email(), await stored()]).toEqual([null, []]);
    expect(value(await world.ask('read-reach', { id })).guess).toBeNull();
  });

  it('goes where another of their employers is picked', async () => {
    const two = { ...profile('Ida Brandt'), findings: [...profile('Ida Brandt').findings, ...profile('Ida Brandt', { employer: 'Nordkai Systems' }).findings.filter(({ field }) => field === 'employer')] };
    await later(two);
    expect(await email()).toBe(GUESS);
    const { generation } = await handsIn(() => world).look(8);
    expect(await world.ask('pick-employer', { tabId: 8, generation, employer: 'Nordkai Systems' })).toMatchObject({ ok: true });
    expect([await email(), await stored()]).toEqual([null, []]);
  });

  it('stays with a newer reading of the same employment, and where the company turns out to have a domain', async () => {
    await later(profile('Ida Brandt', { personTitle: 'Head of Purchasing' }));
    await save(3, evidenceOf('https://tannhof.com/', { companyName: 'Tannhof Werke', companyDomain: 'tannhof.com', email: 'info@tannhof.com' }, { pageKind: 'company-home' }));
    expect([await email(), await stored()]).toEqual([GUESS, ['guess']]);
  });

  it('leaves what a page states of a former employer to the rules of pages', async () => {
    await later(profile('Ida Brandt', { employer: 'Nordkai Systems', email: GUESS }));
    expect([await email(), await stored()]).toEqual([GUESS, ['labelled']]);
  });
});
