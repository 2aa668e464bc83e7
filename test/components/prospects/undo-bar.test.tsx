// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { UndoBar } from '#components/prospects/undo-bar.tsx';
import { click, control, render, textOf } from '../render.tsx';

type OnUndo = Parameters<typeof UndoBar>[0]['onUndo'];
const TAGGED = { seq: 4, what: '3 prospects tagged' };
const DELETED = { seq: 5, what: '1 prospect deleted' };
const undone = (left = 0) => vi.fn<OnUndo>(async (seq) => ({ ok: true, value: { what: seq === 4 ? TAGGED.what : DELETED.what, left } }));
const ctrlZ = (on: Element = document.body, times = 1) =>
  act(async () => {
    for (let time = 0; time < times; time++) on.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
  });

it('offers the last change, says that it was undone, and gives way to the next change', async () => {
  const onUndo = undone(2);
  const host = render(<UndoBar last={TAGGED} onUndo={onUndo} />);
  await click(control(host, 'Undo'));
  render(<UndoBar last={null} onUndo={onUndo} />);
  expect(textOf(host)).toBe('Undone: 3 prospects tagged. 2 things were changed since and stay as they are.');
  render(<UndoBar last={DELETED} onUndo={onUndo} />);
  expect(textOf(host)).toBe('1 prospect deleted Undo');
  await click(control(host, 'Dismiss'));
  expect(textOf(host)).toBe('');
});

it('undoes by Ctrl+Z from anywhere but a field, once at a time, even when dismissed', async () => {
  const onUndo = undone();
  const host = render(
    <>
      <input aria-label="Note" />
      <UndoBar last={TAGGED} onUndo={onUndo} />
    </>,
  );
  await click(control(host, 'Dismiss'));
  await ctrlZ(control(host, 'Note'));
  expect(onUndo).not.toHaveBeenCalled();
  await ctrlZ(document.body, 2);
  expect(onUndo).toHaveBeenCalledExactlyOnceWith(4);
  expect(textOf(host)).toContain('Undone: 3 prospects tagged.');
});

it('says why a change cannot be undone any more, by key as well', async () => {
  const onUndo = vi.fn<OnUndo>(async () => ({ ok: false, error: { code: 'not-found', message: 'Half an hour has passed.' } }));
  const host = render(<UndoBar last={TAGGED} onUndo={onUndo} />);
  await click(control(host, 'Dismiss'));
  await ctrlZ();
  expect(textOf(host)).toContain('Half an hour has passed.');
  await click(control(host, 'Dismiss'));
  expect(textOf(host)).toBe('');
});
