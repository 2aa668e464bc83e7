// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EvidenceList } from '#components/assessment/evidence-list.tsx';
import { fileAddress } from '#lib/evidence/file-source.ts';
import type { TechnologyUse } from '#lib/evidence/model.ts';
import { daysAgo, NOW, tool } from '../../qualify/make.ts';
import { speak } from '#test/i18n/speak.ts';
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

describe('what a file told', () => {
  const cell = { ...tool('HubSpot', 'in-use', { observedAt: daysAgo(3), quote: 'HubSpot' }), url: fileAddress('Leads (März).csv', daysAgo(1), 12), method: 'field' as const, rule: 'file/technology', place: 'row 12, column “CRM”' };

  it('is traced to the row of the file, and not to a page', () => {
    const host = render(<EvidenceList evidence={[cell]} now={NOW} />);
    expect(textOf(host)).toContain('from the file Leads (März).csv, row 12, as of 3 days ago');
    expect(textOf(host)).not.toMatch(/field|page|tab/);
    speak('de');
    expect(textOf(render(<EvidenceList evidence={[cell]} now={NOW} />))).toContain('aus der Datei Leads (März).csv, Zeile 12');
    speak('en');
  });
});
