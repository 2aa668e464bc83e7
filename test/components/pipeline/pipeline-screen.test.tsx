// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PipelineScreen } from '#components/pipeline/pipeline-screen.tsx';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { WAITING } from '#test/fixtures/waiting.ts';
import { speak } from '#test/i18n/speak.ts';
import { choose, click, control, render, textOf, type } from '../render.tsx';

const TODAY = new Date(NOW).toISOString().slice(0, 10);
const onDecide = vi.fn<(id: string, decision: Decision) => Promise<Outcome<unknown>>>(async () => ({ ok: true, value: { undo: 9 } }));

const ICP = { ...SAMPLE_ICP, id: WAITING[0]!.grading.stamp.icpId };
const show = (prospects: readonly ListedProspect[] = WAITING): HTMLElement => render(<PipelineScreen prospects={prospects} icps={[ICP]} today={TODAY} onDecide={onDecide} />);
const cardOf = (host: HTMLElement, id: string): HTMLElement => host.querySelector<HTMLElement>(`[data-card="${id}"]`)!;
const linkOf = (host: HTMLElement, id: string): HTMLElement => cardOf(host, id).querySelector('a')!;
const columnOf = (host: HTMLElement, stage: string): HTMLElement => host.querySelector<HTMLElement>(`[data-stage="${stage}"]`)!;
const dialog = (host: HTMLElement): HTMLElement => host.querySelector('dialog')!;
const press = (element: HTMLElement, key: string, ctrlKey = false) => act(async () => element.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true })));

const dispatch = (element: HTMLElement, kind: string) => {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { setData: () => {}, effectAllowed: '' } });
  return act(async () => element.dispatchEvent(event));
};

const drag = async (host: HTMLElement, id: string, stage: string) => {
  await dispatch(cardOf(host, id), 'dragstart');
  await dispatch(columnOf(host, stage), 'dragover');
  await dispatch(columnOf(host, stage), 'drop');
  await dispatch(cardOf(host, id), 'dragend');
};

beforeEach(() => vi.clearAllMocks());
afterEach(() => speak('en'));

describe('the pipeline', () => {
  it('counts every stage, and folds the closed ones', async () => {
    const host = show();
    expect([...host.querySelectorAll('h2')].map(textOf)).toEqual(['Unqualified 3', 'MQL 4', 'SQL 2', 'Nurture 1', 'Recycle 1', 'Won 1', 'Lost 0', 'Disqualified 1']);
    expect(cardOf(host, 'w13')).toBeNull();
    await click(control(host, 'Show Disqualified'));
    expect(textOf(cardOf(host, 'w13'))).toContain('Reason: No need');
  });

  it('marks as won at a drop', async () => {
    const host = show();
    await drag(host, 'w1', 'won');
    expect(onDecide).toHaveBeenLastCalledWith('w1', { to: 'won' });
    expect(dialog(host)).toBeNull();
  });

  it('asks for the reason of a loss; without one nothing moves', async () => {
    const host = show();
    await drag(host, 'w1', 'lost');
    expect(onDecide).not.toHaveBeenCalled();
    const submit = control(dialog(host), 'Mark as lost');
    expect(submit).toHaveProperty('disabled', true);
    await choose(dialog(host).querySelector('select')!, 'no_need');
    await type(dialog(host).querySelector('input')!, 'They went with a rival');
    await click(submit);
    expect(onDecide).toHaveBeenLastCalledWith('w1', { to: 'lost', reason: 'no_need', note: 'They went with a rival' });
    expect(dialog(host)).toBeNull();
  });

  it('asks for the day of nurture, which has to be ahead', async () => {
    const host = show();
    await drag(host, 'w3', 'nurture');
    const day = dialog(host).querySelector<HTMLInputElement>('input[type=date]')!;
    await type(day, TODAY);
    expect(control(dialog(host), 'Put in nurture')).toHaveProperty('disabled', true);
    await click(control(dialog(host), 'In 3 months'));
    expect(day.value > TODAY).toBe(true);
    await click(control(dialog(host), 'Put in nurture'));
    expect(onDecide).toHaveBeenLastCalledWith('w3', { to: 'nurture', until: day.value });
  });

  it('refuses what only the rules decide, with the reason', async () => {
    const host = show();
    await drag(host, 'w3', 'sql');
    expect(onDecide).not.toHaveBeenCalled();
    expect(textOf(host.querySelector('[role=alert]'))).toMatch(/Northquay Analytics cannot be put into SQL.*A person has to confirm 3 of 4 BANT answers/);
    await drag(host, 'w9', 'mql');
    expect(textOf(host.querySelector('[role=alert]'))).toContain('The rules of the ICP make an MQL: fit C is below B.');
  });

  it('says what the worker refused, and asks on', async () => {
    onDecide.mockResolvedValueOnce({ ok: false, error: { code: 'storage-full', message: 'The disk is full.' } });
    const host = show();
    await drag(host, 'w1', 'won');
    expect(textOf(host.querySelector('[role=alert]'))).toContain('The disk is full.');
  });

  it('reopens a closed one to the stage it had', async () => {
    const host = show();
    await click(control(host, 'Show Won'));
    await drag(host, 'w12', 'mql');
    expect(textOf(dialog(host))).toContain('It goes back to SQL, the stage it had.');
    await click(control(dialog(host), 'Reopen'));
    expect(onDecide).toHaveBeenLastCalledWith('w12', { to: 'reopen' });
  });

  it('moves by Ctrl and an arrow, and goes from card to card by arrows', async () => {
    const host = show();
    linkOf(host, 'w3').focus();
    await press(linkOf(host, 'w3'), 'ArrowDown');
    const below = document.activeElement as HTMLElement;
    expect(below).not.toBe(linkOf(host, 'w3'));
    expect(below.closest('[data-stage]')).toBe(columnOf(host, 'mql'));
    await press(below, 'ArrowRight');
    expect(document.activeElement?.closest('[data-stage]')).toBe(columnOf(host, 'sql'));
    await press(linkOf(host, 'w4'), 'ArrowRight', true);
    expect(textOf(dialog(host))).toContain('Put Tannhof Werke in nurture?');
  });

  it('lists by menu where a card may go, and why not elsewhere', async () => {
    const host = show();
    await click(control(host, 'Move Northquay Analytics'));
    const card = cardOf(host, 'w3');
    expect([...card.querySelectorAll('.move-choices button')].map(textOf)).toEqual(['Nurture…', 'Won', 'Lost…', 'Disqualified…']);
    expect([...card.querySelectorAll('dt')].map(textOf)).toEqual(['Unqualified', 'SQL', 'Recycle']);
    await click(control(card, 'Move to Won'));
    expect(onDecide).toHaveBeenLastCalledWith('w3', { to: 'won' });
  });

  it('finds by name, company and owner', async () => {
    const host = show();
    await type(host.querySelector('input[type=search]')!, 'sam brightforge');
    expect([...host.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card'))).toEqual(['w1']);
    await type(host.querySelector('input[type=search]')!, 'nobody at all');
    expect(textOf(host)).toContain('No prospect matches “nobody at all”.');
  });

  it('shows 25 of a stage, and more when asked', async () => {
    const many = Array.from({ length: 140 }, (_, index) => ({ ...WAITING[2]!, id: `m${index}` }));
    const host = show(many);
    expect(host.querySelectorAll('[data-card]')).toHaveLength(25);
    await click(control(host, 'Show 100 more'));
    expect(host.querySelectorAll('[data-card]')).toHaveLength(125);
  });

  it('speaks German', async () => {
    speak('de');
    const host = show();
    await drag(host, 'w9', 'mql');
    expect(textOf(host.querySelector('[role=alert]'))).toContain('Fit C liegt unter B');
  });

  it('has no accessibility violation', async () => {
    const host = show();
    await click(control(host, 'Move Northquay Analytics'));
    await drag(host, 'w1', 'lost');
    const { violations } = await axe.run(host, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
});
