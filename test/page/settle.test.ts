// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from '#lib/page/settle.ts';

const live = () => new AbortController().signal;

/** Whether a promise is done after the fake clock ran so far. */
async function doneAfter(promise: Promise<void>, ms: number): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return done;
}

describe('settling', () => {
  beforeEach(() => {
    document.body.innerHTML = '<main></main>';
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('waits for nothing when the document is complete and it was told not to', async () => {
    expect(await doneAfter(settle(document, 0, live()), 0)).toBe(true);
  });

  it('waits until a complete page is quiet', async () => {
    const settled = settle(document, 1000, live());
    expect(await doneAfter(settled, 100)).toBe(false);
    expect(await doneAfter(settled, 100)).toBe(true);
  });

  it('waits no longer than told for a page that never is', async () => {
    const timer = setInterval(() => document.body.append(document.createElement('p')), 50);
    const settled = settle(document, 1000, live());
    expect(await doneAfter(settled, 900)).toBe(false);
    expect(await doneAfter(settled, 150)).toBe(true);
    clearInterval(timer);
  });

  it('waits for a document that loads, but at most a second', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const settled = settle(document, 0, live());
    expect(await doneAfter(settled, 900)).toBe(false);
    expect(await doneAfter(settled, 150)).toBe(true);
  });

  it('goes on as soon as the document has loaded', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const settled = settle(document, 0, live());
    state.mockReturnValue('complete');
    document.dispatchEvent(new Event('readystatechange'));
    expect(await doneAfter(settled, 0)).toBe(true);
  });

  it('waits for a document too that has a form named like its method', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    Object.defineProperty(document, 'addEventListener', { value: document.body, configurable: true });
    const done = await doneAfter(settle(document, 0, live()), 1050);
    Reflect.deleteProperty(document, 'addEventListener');
    expect(done).toBe(true);
  });

  it('ends when the visit does', async () => {
    const visit = new AbortController();
    const settled = settle(document, 1000, visit.signal);
    visit.abort();
    expect(await doneAfter(settled, 0)).toBe(true);
  });
});
