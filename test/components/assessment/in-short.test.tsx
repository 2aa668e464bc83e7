// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { InShort } from '#components/assessment/in-short.tsx';
import { STRONG } from '#test/fixtures/assessments.ts';
import { render, textOf } from '../render.tsx';

const items = (host: Element) => [...host.querySelectorAll('li')].map((item) => textOf(item));
const [line] = STRONG.lines;

describe('the reason in short', () => {
  it('names what matches, what does not and what is unknown, each state once', () => {
    const shown = items(render(<InShort lines={STRONG.lines} />));
    expect(shown.map((text) => text.split(' ')[0])).toEqual(['Match', 'Partial', 'Mismatch', 'Unknown']);
    for (const { label } of STRONG.lines) expect(shown.join('\n')).toContain(label);
  });

  it('names the three heaviest and counts the rest', () => {
    const lines = [5, 40, 30, 20, 10].map((weight) => ({ ...line!, state: 'match' as const, weight, label: `W${weight}`, criterionId: `w${weight}` }));
    expect(items(render(<InShort lines={lines} />))).toEqual(['Match W40, W30, W20 and 2 more']);
  });
});
