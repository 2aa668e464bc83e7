// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onceGrown } from '#lib/page/grown.ts';

const add = (count: number) => document.body.insertAdjacentHTML('beforeend', '<p>more</p>'.repeat(count));
const pass = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

describe('a page that was read', () => {
  const life = new AbortController();
  const watch = (signal = life.signal) => {
    const grown = vi.fn<() => void>();
    onceGrown(window, grown, signal);
    return grown;
  };
  beforeEach(() => {
    document.body.innerHTML = '<h1>Brightforge</h1><b></b>';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has grown once it holds many more elements and is quiet', async () => {
    const grown = watch();
    add(30);
    await pass(400);
    expect(grown).not.toHaveBeenCalled();
    await pass(200);
    add(30);
    await pass(600);
    expect(grown).toHaveBeenCalledTimes(1);
  });

  it('has not by a small change', async () => {
    const grown = watch();
    add(3);
    await pass(5000);
    expect(grown).not.toHaveBeenCalled();
  });

  it('has although a clock on it never stops', async () => {
    const grown = watch();
    add(30);
    for (let tick = 0; tick < 20; tick++) {
      document.body.insertAdjacentHTML('afterbegin', '<i></i>');
      document.querySelector('i')?.remove();
      await pass(200);
    }
    expect(grown).toHaveBeenCalledTimes(1);
  });

  it('is let alone after two minutes, and when the reading ends', async () => {
    const late = watch();
    await pass(121_000);
    const ended = new AbortController();
    const over = watch(ended.signal);
    ended.abort();
    add(30);
    await pass(5000);
    expect(late).not.toHaveBeenCalled();
    expect(over).not.toHaveBeenCalled();
  });
});
