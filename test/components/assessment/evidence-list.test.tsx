// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EvidenceList } from '#components/assessment/evidence-list.tsx';
import type { TechnologyUse } from '#lib/evidence/model.ts';
import { daysAgo, NOW, tool } from '../../qualify/make.ts';
import { render, textOf } from '../render.tsx';

const lines = (use: TechnologyUse, seen: Parameters<typeof tool>[2]) => textOf(render(<EvidenceList evidence={[tool('HubSpot', use, { observedAt: daysAgo(3), ...seen })]} now={NOW} />));

describe('what shows a technology', () => {
  it('is named as in use, with the address the page loads', () => {
    const text = lines('in-use', { method: 'fingerprint', quote: 'js.hs-scripts.com/1.js' });
    expect(text).toContain('HubSpot (in use)');
    expect(text).toContain('js.hs-scripts.com/1.js');
    expect(text).toContain('read from the page’s code');
  });

  it('is named as asked for where a job post asks for it', () => {
    expect(lines('asked-for', { method: 'text', quote: 'HubSpot' })).toContain('HubSpot (asked for in a job post)');
  });
});
