// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { Engagement, type EngagementActions } from '#components/engagement/engagement.tsx';
import { DEFAULT_PROCESS } from '#lib/icp/defaults.ts';
import type { HistoryEntry, Stage } from '#lib/prospects/model.ts';
import { STAGES } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_HISTORY, SAMPLE_TOUCHES } from '#test/fixtures/prospects.ts';
import { choose, click, control, render, submit, textOf, type } from '../render.tsx';

const kept = async () => ({ ok: true as const, value: null });
const refused = async () => ({ ok: false as const, error: { code: 'bad-value' as const, message: '“some day” names no day ahead.' } });

function actions(more: Partial<EngagementActions> = {}) {
  return { onLog: vi.fn<EngagementActions['onLog']>(kept), onTakeBack: vi.fn<EngagementActions['onTakeBack']>(kept), onDecideStage: vi.fn<EngagementActions['onDecideStage']>(kept), ...more };
}

const show = (stage: Stage | null, given = actions(), history: HistoryEntry[] = SAMPLE_HISTORY) =>
  render(<main><h1>Prospect</h1><Engagement saved={stage && { stage, history }} touches={SAMPLE_TOUCHES} reasons={DEFAULT_PROCESS.reasons} now={NOW} {...given} /></main>);

describe('stage and outcomes', () => {
  it('say the stage, why, and when to look again', () => {
    const text = textOf(show('nurture').querySelector('.stage-now'));
    expect(text).toBe('Stage: NurtureThey said not now, ask again on 1 June 2027: more than 6 months ahead');
  });

  it('log an outcome with one click, once a day', async () => {
    const given = actions();
    const host = show('mql', given);
    await click(control(host, 'Asked price'));
    expect(given.onLog).toHaveBeenCalledWith('asked-price', {});
    render(<Engagement saved={null} touches={[{ kind: 'replied', at: NOW, source: 'rep', event: 'e' }]} reasons={[]} now={NOW} {...given} />);
    expect(control(document.body, 'Replied').getAttribute('aria-disabled')).toBe('true');
    await click(control(document.body, 'Replied'));
    expect(given.onLog).toHaveBeenCalledOnce();
    await click(control(document.body, 'Met'));
    expect(given.onLog).toHaveBeenLastCalledWith('meeting', {});
  });

  it('ask when to come back on “not now”, and keep what was typed where it names no day', async () => {
    const given = actions({ onLog: vi.fn<EngagementActions['onLog']>(refused) });
    const host = show('mql', given);
    await click(control(host, 'Not now…'));
    await type(control(host, 'Ask again when? (may stay empty)'), 'some day');
    await submit(host.querySelector('form'));
    expect(given.onLog).toHaveBeenCalledWith('not-now', { until: 'some day' });
    expect(textOf(host.querySelector('[role=alert]'))).toContain('names no day ahead');
    expect((control(host, 'Ask again when? (may stay empty)') as HTMLInputElement).value).toBe('some day');
  });

  it('list what happened, newest first, each to be taken back', async () => {
    const given = actions();
    const host = show('nurture', given);
    const lines = [...host.querySelectorAll('.touch-list li')].map(textOf);
    expect(lines[0]).toContain('Said “not now”, ask again on 1 Jun 2027 · 19 Nov 2026, logged by you“Budget is planned in May”');
    expect(lines.at(-1)).toContain('from a file');
    await click(control(host, 'Take back: Said “not now”, 19 Nov 2026'));
    expect(given.onTakeBack).toHaveBeenCalledWith('touch|not-now|1');
  });

  it('disqualify only with a reason of the ICP', async () => {
    const given = actions();
    const host = show('mql', given);
    await click(control(host, 'Disqualify…'));
    expect((control(host, 'Disqualify') as HTMLButtonElement).disabled).toBe(true);
    await choose(host.querySelector('select')!, 'no_need');
    await type(control(host, 'Note (may stay empty)'), 'makes it themselves');
    await submit(host.querySelector('form'));
    expect(given.onDecideStage).toHaveBeenCalledWith({ to: 'disqualified', reason: 'no_need', note: 'makes it themselves' });
  });

  it('reopen what is closed, and offer nothing else there', async () => {
    const given = actions();
    const host = show('disqualified', given);
    expect(textOf(host)).not.toContain('Won');
    await click(control(host, 'Reopen'));
    expect(given.onDecideStage).toHaveBeenCalledWith({ to: 'reopen' });
  });

  it('tell the history, newest first, with why, by whom and under which ICP', () => {
    const items = [...show('nurture').querySelectorAll('.history li')].map(textOf);
    expect(items).toHaveLength(3);
    expect(items[0]).toContain('MQL → Nurture');
    expect(items[0]).toContain('By rule, ICP version 1.2.0');
    expect(items[1]).toContain('Grade B → B+');
  });

  it('say what is kept where the prospect is not saved', () => {
    const host = show(null);
    expect(textOf(host)).toContain('Kept until the browser closes');
    expect(host.querySelector('.stage-now')).toBeNull();
  });

  it.each(STAGES)('are accessible in stage %s', async (stage) => {
    const { violations } = await axe.run(show(stage), { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
