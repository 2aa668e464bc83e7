import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { countReasons, decided, type Decision } from '#lib/prospects/closing.ts';
import { type HistoryEntry, type Stage, STAGES } from '#lib/prospects/model.ts';
import { icp, NOW } from '../qualify/make.ts';

const UNDER = { icp: icp(), icpHash: 'hash', now: NOW };
type Held = { stage: Stage; history: HistoryEntry[] };

function after(held: Held, decision: Decision): Held {
  const entry = decided(held, decision, 1200, UNDER);
  return entry === null ? held : { stage: entry.to, history: [...held.history, entry] };
}
const at = (stage: Stage): Held => ({ stage, history: [] });
const REASON = { to: 'disqualified', reason: 'no_need' } as const;

describe('closing a prospect', () => {
  it('stores from, to, why, the reason’s code, who, and under which ICP', () => {
    expect(decided(at('sql'), { to: 'disqualified', reason: 'no_budget', note: 'said so on the phone' }, 1200, UNDER)).toEqual({
      kind: 'stage', from: 'sql', to: 'disqualified', why: 'Disqualified: No budget', because: { kind: 'closed', to: 'disqualified', reason: 'No budget' }, reason: 'no_budget', note: 'said so on the phone', by: 'rep',
      icpId: 'test', icpVersion: '1.0.0', icpHash: 'hash', at: NOW,
    });
  });

  it('takes only reasons that the ICP lists', () => {
    expect(decided(at('mql'), { to: 'lost', reason: 'made_up' }, 0, UNDER)).toBeNull();
  });

  it('is undone by reopening, which restores the stage it had', () => {
    const closings = fc.array(fc.constantFrom<Decision>(REASON, { to: 'lost', reason: 'rival' }, { to: 'won' }), { minLength: 1, maxLength: 4 });
    const open = STAGES.filter((stage) => !['won', 'lost', 'disqualified'].includes(stage));
    fc.assert(
      fc.property(fc.constantFrom(...open), closings, (stage, decisions) => {
        const closed = decisions.reduce(after, at(stage));
        expect(after(closed, { to: 'reopen' }).stage).toBe(stage);
        expect(after(after(after(closed, { to: 'reopen' }), REASON), { to: 'reopen' }).stage).toBe(stage);
      }),
    );
  });

  it('keeps the day to look again over closing and reopening', () => {
    const held = after(after(after(at('mql'), { to: 'nurture', until: '2027-06-01' }), REASON), { to: 'reopen' });
    expect(held.history.at(-1)).toMatchObject({ to: 'nurture', reopened: true, reviewOn: '2027-06-01', readiness: 1200 });
  });

  it('reopens nothing that is open, and nurtures nothing that is closed', () => {
    expect(decided(at('mql'), { to: 'reopen' }, 0, UNDER)).toBeNull();
    expect(decided(at('won'), { to: 'nurture', until: '2027-06-01' }, 0, UNDER)).toBeNull();
  });
});

describe('the count of reasons', () => {
  it('is of those that are closed now, by the reason of the last closing, most often first', () => {
    const lost = (reason: string) => after(at('mql'), { to: 'lost', reason });
    const held = [after(at('mql'), REASON), after(at('sql'), REASON), lost('rival'), lost('no_need'), after(lost('rival'), { to: 'reopen' }), after(at('mql'), { to: 'won' })];
    expect(countReasons(held, icp().reasons)).toEqual([
      { code: 'no_need', label: 'No need', disqualified: 2, lost: 1 },
      { code: 'rival', label: 'Chose a rival', disqualified: 0, lost: 1 },
    ]);
  });

  it('still names a reason the ICP no longer lists', () => {
    expect(countReasons([after(at('mql'), REASON)], [])).toEqual([{ code: 'no_need', label: 'no_need', disqualified: 1, lost: 0 }]);
  });
});
