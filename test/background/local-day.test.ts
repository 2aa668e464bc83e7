import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE, MIRA } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
let prospectId: string;
afterEach(() => vi.unstubAllEnvs());
beforeEach(async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  world = new World();
  world.clock = Date.parse('2026-10-20T12:00:00Z');
  world.open(7, BRIGHTFORGE);
  prospectId = value(await handsIn(() => world).save(7)).prospectId;
});

const at = (time: string): void => {
  world.clock = Date.parse(time);
};
const row = async () => (await world.needs.db.prospects.get(prospectId))!;
const replied = () => world.ask('log-touch', { subject: { prospectId }, kind: 'replied' });

describe('the day of a rep', () => {
  it('is theirs where they put off to tomorrow in the evening', async () => {
    at('2026-10-21T01:00:00Z');
    value(await world.ask('decide-stage', { subject: { prospectId }, decision: { to: 'nurture', until: '2026-10-21' } }));
    expect((await row()).history.at(-1)).toMatchObject({ to: 'nurture', reviewOn: '2026-10-21' });
    world.clock += 60_000;
    value(await world.ask('log-touch', { subject: { prospectId }, kind: 'not-now', until: 'tomorrow' }));
    expect((await row()).touches).toMatchObject([{ kind: 'not-now', until: '2026-10-21' }]);
    expect((await row()).stage).toBe('nurture');
    expect(await world.ask('edit-prospects', { ids: [prospectId], edit: { kind: 'stage', decision: { to: 'nurture', until: '2026-10-21' } } })).toMatchObject({ ok: true });
  });

  it('is one for what they log in the afternoon and in the evening', async () => {
    at('2026-10-20T22:00:00Z');
    await replied();
    at('2026-10-21T01:00:00Z');
    await replied();
    expect((await row()).touches).toHaveLength(1);
  });

  it('is another one the next morning, although it is still the same in Greenwich', async () => {
    vi.stubEnv('TZ', 'Australia/Brisbane');
    at('2026-10-20T13:00:00Z');
    await replied();
    at('2026-10-20T23:00:00Z');
    await replied();
    expect((await row()).touches).toHaveLength(2);
  });

  it('says of an answer given today when it was given', async () => {
    at('2026-10-20T20:00:00Z');
    value(await world.ask('answer', { subject: { prospectId }, tags: ['money'], state: 'confirmed', on: '2026-10-20' }));
    expect((await row()).answers).toMatchObject([{ tag: 'money', at: world.clock }]);
  });

  it('is theirs where a person is to be told, in the popup and in the workspace, and the end of keeping too', async () => {
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    at('2026-10-21T01:00:00Z');
    world.open(8, MIRA);
    const hands = handsIn(() => world);
    const mira = value(await hands.save(8)).prospectId;
    const due = async (duty: 'inform' | 'end') => {
      const inTab = (await hands.look(8)).assessment.nextSteps;
      const inList = value(await world.ask('assess-prospect', { id: mira })).assessment.nextSteps;
      return [inTab, inList].map((steps) => steps.find((step) => step.duty === duty)).map((step) => [step?.due, step?.text, step?.reason].join(' | '));
    };
    for (const text of await due('inform')) expect(text).toMatch(/^2026-11-20 \| .*20 Nov.* \| .*20 Oct/);
    at('2027-04-10T12:00:00Z');
    for (const text of await due('end')) expect(text).toMatch(/^2027-04-18 \| .*18 Apr.* \| .*20 Oct/);
    vi.stubEnv('TZ', 'UTC');
    for (const text of await due('end')) expect(text).toMatch(/^2027-04-19 \| .*19 Apr.* \| .*21 Oct/);
  });
});
