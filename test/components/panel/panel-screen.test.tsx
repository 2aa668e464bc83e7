// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PANEL_SAMPLES } from '#test/gallery/detail-samples.tsx';
import { render, textOf } from '../render.tsx';

const panel = (name: string) => render(PANEL_SAMPLES[name]?.());
const inSight = (host: HTMLElement) => [...host.querySelectorAll('main > *')].filter((part) => !part.hasAttribute('hidden')).map(textOf).join(' ');

describe('the side panel', () => {
  afterEach(() => void vi.useRealTimers());

  it('says what the popup says, with a call sheet in place of the framework, and notes', () => {
    const text = inSight(panel('panel'));
    for (const words of ['Brightforge Systems', 'Score B2', 'Call sheet: BANT', 'Notes', 'Stage and outcomes']) expect(text).toContain(words);
    expect(text).not.toContain('Ask: “');
  });

  it('is blank at once where the page may not be the one in front, and says that it is looking only if that takes long', () => {
    vi.useFakeTimers();
    const host = panel('panel-covered');
    expect(inSight(host)).toBe('');
    act(() => void vi.advanceTimersByTime(250));
    const text = inSight(host);
    expect(text).toContain('Looking at this page');
    expect(text).not.toContain('Brightforge');
  });

  it.each([
    ['panel-unread', false],
    ['panel-unread-here', true],
  ])('asks for the click that reads the page: %s', (name, here) => {
    const text = inSight(panel(name));
    expect(text).toContain('Click the icon to read this page');
    expect(text.includes('Read this page')).toBe(here);
  });
});
