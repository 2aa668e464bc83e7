// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answered } from '#components/assessment/framework.tsx';
import { BantSheet } from '#components/bant/bant-sheet.tsx';
import { KeepDrafts } from '#components/ui/drafts.tsx';
import { STRONG, NOW } from '#test/fixtures/assessments.ts';
import { click, control, render, textOf, type } from '../render.tsx';

const onAnswer = vi.fn<Answered>(async () => ({ ok: true, value: null }));
beforeEach(() => onAnswer.mockClear());

const sheet = <BantSheet subject="p1" framework="bant" tags={STRONG.tags} now={NOW} people={['Mara Lindqvist']} onAnswer={onAnswer} />;
const show = (there = true) => render(<KeepDrafts>{there ? sheet : null}</KeepDrafts>);
const box = (host: Element, name: string) => control(host, `What was said on ${name}`);
const button = (host: Element, cell: string, name: string) => [...host.querySelectorAll('li')].find((item) => item.querySelector('h3')?.textContent === cell)!.querySelector<HTMLElement>(`button[aria-pressed]${name === 'Denied' ? ' + button' : ''}`)!;
const press = (element: HTMLElement, shiftKey = false) => act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, shiftKey, bubbles: true, cancelable: true })));

describe('the call sheet', () => {
  it('asks the questions in the order of the framework, and says how many are open', () => {
    const host = show();
    expect([...host.querySelectorAll('h3')].map((head) => head.textContent)).toEqual(['Budget', 'Authority', 'Need', 'Timeline']);
    expect(textOf(host)).toContain('How are projects like this paid for?');
    expect(textOf(host.querySelector('[role=status]'))).toBe('2 questions open');
  });

  it('keeps what was said with who said it and the day', async () => {
    const host = show();
    await type(box(host, 'Budget'), ' 60,000 a year ');
    await click(button(host, 'Budget', 'Denied'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['money'], 'denied', { by: 'Mara Lindqvist', on: '2026-11-20', note: '60,000 a year' });
  });

  it('goes on to the next question by keys', async () => {
    const host = show();
    await type(box(host, 'Budget'), 'a case must be made');
    await press(box(host, 'Budget'));
    expect(onAnswer).toHaveBeenLastCalledWith(['money'], 'confirmed', expect.objectContaining({ note: 'a case must be made' }));
    expect(document.activeElement).toBe(box(host, 'Authority'));
    await press(box(host, 'Authority'), true);
    expect(onAnswer).toHaveBeenLastCalledWith(['power'], 'denied', expect.anything());
  });

  it('loses nothing of what is typed while it is not shown, or not kept', async () => {
    await type(box(show(), 'Need'), 'two days a month');
    show(false);
    expect((box(show(), 'Need') as HTMLTextAreaElement).value).toBe('two days a month');
    onAnswer.mockResolvedValueOnce({ ok: false, error: { code: 'storage-full', message: 'No room left.' } });
    await press(box(show(), 'Need'));
    expect(textOf(show())).toContain('No room left.');
    expect((box(show(), 'Need') as HTMLTextAreaElement).value).toBe('two days a month');
  });

  it('takes an answer back', async () => {
    const host = show();
    const back = [...host.querySelectorAll('button')].find((element) => element.textContent === 'Take back')!;
    await click(back);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['power'], 'unknown');
  });
});
