// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markUntilDone } from '#lib/show/mark.ts';

const registry = new Map<string, unknown>();

function mark() {
  document.body.innerHTML = '<p>Our harbour is in Kiel.</p>';
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  return markUntilDone(document, range, 20_000);
}

const click = () => window.dispatchEvent(new Event('pointerdown'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', class { priority = 0 });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a mark', () => {
  it('goes away after its time', async () => {
    const { drawn, done } = mark();
    expect([drawn, registry.size]).toEqual([true, 1]);
    vi.advanceTimersByTime(19_999);
    expect(registry.size).toBe(1);
    vi.advanceTimersByTime(1);
    expect(registry.size).toBe(0);
    await done;
  });

  it('outlasts the click that closes the popup, and goes away with the next one', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    mark();
    click();
    expect(registry.size).toBe(1);
    window.dispatchEvent(new Event('focus'));
    click();
    expect(registry.size).toBe(1);
    const later = new Event('pointerdown');
    Object.defineProperty(later, 'timeStamp', { value: performance.now() + 1000 });
    window.dispatchEvent(later);
    expect(registry.size).toBe(0);
  });

  it('only scrolls where the browser has no custom highlights', () => {
    vi.stubGlobal('CSS', {});
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    expect(mark().drawn).toBe(false);
    expect(scrolled).toHaveBeenCalledOnce();
  });
});
