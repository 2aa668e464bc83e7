import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewNurtured } from '#lib/background/review-nurtured.ts';
import { regrade } from '#lib/background/regrade.ts';
import type { AssessedView, PageMessages, Seen } from '#lib/messaging/protocol.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { assessed, handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  world.open(7, BRIGHTFORGE);
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});

const { look, save } = handsIn(() => world);
const inTab = async () => ({ tabId: 7, generation: (await look(7)).generation });
const row = async (id: string) => (await world.needs.db.prospects.get(id))!;

function shown(seen: Seen): AssessedView {
  const { view } = value(seen);
  if (view === null) throw new Error('expected a tab');
  return assessed(view);
}

const touchPoints = ({ assessment }: AssessedView) => assessment.readiness.groups.find(({ group }) => group === 'touches')?.points;
const log = async (kind: PageMessages['log-touch']['request']['kind'], until?: string) =>
  world.ask('log-touch', { subject: await inTab(), kind, ...(until !== undefined && { until }) });
const decide = async (decision: Decision) => world.ask('decide-stage', { subject: await inTab(), decision });

describe('an outcome', () => {
  it('is kept for this session before the prospect is saved, and counts at once', async () => {
    expect(touchPoints(shown(await log('replied')))).toBe(2000);
    world.killWorker();
    expect((await look(7)).touches).toMatchObject([{ kind: 'replied', source: 'rep' }]);
    expect(await world.needs.db.prospects.count()).toBe(0);
  });

  it('is saved with the prospect', async () => {
    await log('replied');
    const { prospectId } = value(await save(7));
    expect((await row(prospectId)).touches).toMatchObject([{ kind: 'replied' }]);
    expect((await row(prospectId)).touches).toHaveLength(1);
  });

  it('is added to a saved one, from the tab and from the list', async () => {
    const { prospectId } = value(await save(7));
    expect(shown(await log('asked-price')).touches).toHaveLength(1);
    expect(value(await world.ask('log-touch', { subject: { prospectId }, kind: 'meeting', note: 'with the CFO' })).view).toBeNull();
    expect((await row(prospectId)).touches.map(({ kind }) => kind).toSorted()).toEqual(['asked-price', 'meeting']);
  });

  it('says when to ask again, as a date', async () => {
    expect(shown(await log('not-now', 'in June')).touches).toMatchObject([{ until: '2027-06-01' }]);
    const refused = await log('not-now', 'some day');
    expect(refused.ok ? '' : refused.error.message).toContain('“some day” names no day ahead');
  });

  it('logged twice a day counts once, as said last', async () => {
    await log('not-now', 'in June');
    expect(shown(await log('not-now', 'in September 2027')).touches).toMatchObject([{ until: '2027-09-01' }]);
  });

  it('is taken back, saved or not', async () => {
    const [first] = shown(await log('replied')).touches;
    const back = await world.ask('take-back-touch', { subject: await inTab(), event: first!.event });
    expect(touchPoints(shown(back))).toBe(0);
    const { prospectId } = value(await save(7));
    const [second] = shown(await log('meeting')).touches;
    value(await world.ask('take-back-touch', { subject: { prospectId }, event: second!.event }));
    expect((await row(prospectId)).touches).toEqual([]);
  });

  it('is refused of another page than the one shown, and of a prospect that is gone', async () => {
    const { generation } = await look(7);
    for (const subject of [{ tabId: 7, generation: generation + 1 }, { prospectId: 'nobody' }]) {
      const outcome = await world.ask('log-touch', { subject, kind: 'replied' });
      expect(outcome.ok).toBe(false);
    }
  });

  it('two at the same moment are both kept', async () => {
    value(await save(7));
    const subject = await inTab();
    await Promise.all([world.ask('log-touch', { subject, kind: 'replied' }), world.ask('log-touch', { subject, kind: 'meeting' })]);
    expect((await look(7)).touches).toHaveLength(2);
  });

  it('is forgotten with a prospect that is deleted', async () => {
    await log('replied');
    const { prospectId } = value(await save(7));
    value(await world.ask('delete-prospects', { ids: [prospectId] }));
    expect((await look(7)).touches).toEqual([]);
  });

  it('reading a page again and again is none', async () => {
    const before = (await look(7)).assessment.readiness;
    for (let visit = 0; visit < 5; visit++) await world.ask('assess-tab', { tabId: 7, reread: true });
    const { assessment, touches } = await look(7);
    expect([assessment.readiness, touches]).toEqual([before, []]);
  });
});

describe('a stage', () => {
  it('is decided of a saved prospect only', async () => {
    const outcome = await decide({ to: 'disqualified', reason: 'no_need' });
    expect(outcome.ok ? '' : outcome.error.message).toContain('Save the prospect first');
  });

  it('is closed with a reason and reopened where it was, with both in the history', async () => {
    const { prospectId } = value(await save(7));
    const { stage } = await row(prospectId);
    expect(shown(await decide({ to: 'disqualified', reason: 'no_need', note: 'makes it themselves' })).saved?.stage).toBe('disqualified');
    world.killWorker();
    expect(shown(await decide({ to: 'reopen' })).saved?.stage).toBe(stage);
    const moves = (await row(prospectId)).history.filter(({ kind }) => kind === 'stage').slice(-2);
    expect(moves).toMatchObject([{ to: 'disqualified', reason: 'no_need', note: 'makes it themselves', by: 'rep' }, { from: 'disqualified', to: stage, reopened: true }]);
  });

  it('stays closed whatever is read or logged', async () => {
    const { prospectId } = value(await save(7));
    value(await decide({ to: 'lost', reason: 'rival' }));
    await log('replied');
    value(await save(7));
    expect((await row(prospectId)).stage).toBe('lost');
  });

  it('is not closed for a reason the ICP does not have, nor nurtured until no day', async () => {
    value(await save(7));
    for (const decision of [{ to: 'lost', reason: 'made_up' }, { to: 'nurture', until: 'some day' }, { to: 'reopen' }] as const) {
      expect((await decide(decision)).ok).toBe(false);
    }
  });

  it('follows the rules of an ICP that changed, for every saved prospect', async () => {
    const { prospectId } = value(await save(7));
    expect((await row(prospectId)).stage).toBe('unqualified');
    const stored = (await world.needs.db.icps.where('active').equals(1).first())!;
    const stages = { ...stored.icp.stages, mql: { grades: ['A' as const, 'B' as const, 'C' as const, 'D' as const], readiness: 4 as const, completeness: 0 } };
    const thresholds = { ...stored.icp.thresholds, completeness: 0 };
    value(await world.ask('save-icp', { icp: { ...stored.icp, stages, thresholds }, base: stored.contentHash }));
    await regrade(world.needs);
    const { stage, history } = await row(prospectId);
    const [file] = await world.needs.db.icps.where('active').equals(1).toArray();
    expect(stage).toBe('mql');
    expect(history).toContainEqual(expect.objectContaining({ from: 'unqualified', to: 'mql', by: 'rule', icpHash: file?.contentHash }));
  });

  it('nurture ends on its day: the prospect is to be taken up again', async () => {
    const { prospectId } = value(await save(7));
    value(await decide({ to: 'nurture', until: 'in 3 months' }));
    await reviewNurtured(world.needs);
    expect((await row(prospectId)).stage).toBe('nurture');
    world.clock += 93 * 86_400_000;
    await reviewNurtured(world.needs);
    expect((await row(prospectId)).stage).toBe('recycle');
    expect((await row(prospectId)).history.at(-1)).toMatchObject({ from: 'nurture', to: 'recycle', by: 'rule', why: 'The day to look again, 1 January 2027, is here' });
    expect([...world.alarms]).toContain('review-nurtured');
  });

  it('nurture has its day, as typed', async () => {
    const { prospectId } = value(await save(7));
    value(await decide({ to: 'nurture', until: 'next quarter' }));
    expect((await row(prospectId)).history.at(-1)).toMatchObject({ to: 'nurture', reviewOn: '2027-01-01' });
  });
});
