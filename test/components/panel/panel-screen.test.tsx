// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PANEL_SAMPLES } from '#test/gallery/detail-samples.tsx';
import { render, textOf } from '../render.tsx';

const panel = (name: string) => render(PANEL_SAMPLES[name]?.());
const inSight = (host: HTMLElement) => [...host.querySelectorAll('main > *')].filter((part) => !part.hasAttribute('hidden')).map(textOf).join(' ');

describe('the side panel', () => {
  it('says what the popup says, with a call sheet in place of the framework, and notes', () => {
    const text = inSight(panel('panel'));
    for (const words of ['Brightforge Systems', 'Score B2', 'Call sheet: BANT', 'Notes', 'Stage and outcomes']) expect(text).toContain(words);
    expect(text).not.toContain('Ask: “');
  });

  it('shows nothing of a page that may not be the one in front', () => {
    const text = inSight(panel('panel-covered'));
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
