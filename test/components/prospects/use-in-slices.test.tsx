// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { useInSlices } from '#components/prospects/in-slices.ts';
import { render, textOf } from '../render.tsx';

/** Ends when it is told to. */
function worker(answer: string) {
  const told = { end: false };
  function* work(): Generator<unknown, string> {
    while (!told.end) yield;
    return answer;
  }
  const end = () => {
    told.end = true;
  };
  return { work, end };
}

function Shown({ size, work }: { size: number; work: () => Generator<unknown, string> }) {
  const worked = useInSlices(size, work);
  return <p>{worked.state === 'ready' ? worked.value : 'loading'}</p>;
}

const rest = (ms: number) => act(() => new Promise<void>((resolve) => void setTimeout(resolve, ms)));

async function reads(host: HTMLElement, text: string): Promise<void> {
  for (let tries = 0; tries < 100 && textOf(host) !== text; tries++) await rest(10);
  expect(textOf(host)).toBe(text);
}

it('is there at once for few', () => {
  const { work, end } = worker('few');
  end();
  expect(textOf(render(<Shown size={10} work={work} />))).toBe('few');
});

it('shows for many what it came to before until the next work is done, and never what was given up', async () => {
  const [first, dropped, last] = [worker('first'), worker('dropped'), worker('last')];
  const host = render(<Shown size={5000} work={first.work} />);
  expect(textOf(host)).toBe('loading');
  first.end();
  await reads(host, 'first');
  render(<Shown size={5000} work={dropped.work} />);
  expect(textOf(host)).toBe('first');
  render(<Shown size={5000} work={last.work} />);
  dropped.end();
  await rest(50);
  expect(textOf(host)).toBe('first');
  last.end();
  await reads(host, 'last');
});
