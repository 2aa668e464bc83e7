// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRested } from '#components/prospects/use-rested.ts';
import { render, textOf } from '../render.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Length({ items }: { items: readonly number[] }) {
  return <p>{useRested(items).length}</p>;
}
const show = (length: number) => textOf(render(<Length items={Array.from({ length }, (_, at) => at)} />));
const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

it('takes a few at once, and many when they have rested', async () => {
  expect(show(3)).toBe('3');
  expect(show(5000)).toBe('0');
  await pass(900);
  expect(show(5001)).toBe('0');
  await pass(900);
  expect(document.body.textContent).toBe('0');
  await pass(200);
  expect(document.body.textContent).toBe('5001');
});
