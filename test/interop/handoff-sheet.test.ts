import { describe, expect, it } from 'vitest';
import { sheetMarkdown } from '#lib/interop/handoff-sheet.ts';

const sheet = (title: string, parts: Parameters<typeof sheetMarkdown>[0]['sections'][number]['parts']) => sheetMarkdown({ title, subtitle: 'As of today', sections: [{ title: 'Who', parts }] });

describe('a hand-off sheet as Markdown', () => {
  it('has a heading for each section, and a quote below what it proves', () => {
    const text = sheet('Brightforge', [
      { kind: 'text', text: 'Warm' },
      { kind: 'facts', facts: [{ name: 'Country', value: 'Germany', source: { quote: '04109 Leipzig, Germany', url: 'https://brightforge.example/about', about: 'read 3 May' } }] },
      { kind: 'items', items: [{ text: 'Budget: confirmed', details: ['“60,000”, Mara'] }] },
    ]);
    expect(text).toBe(`# Brightforge

As of today

## Who

Warm

- **Country:** Germany
  - “04109 Leipzig, Germany” (<https://brightforge.example/about>, read 3 May)

- Budget: confirmed
  - “60,000”, Mara
`);
  });

  it.each([
    ['*Bold* & [link](x)', '\\*Bold\\* & \\[link\\](x)'],
    ['<script>', '\\<script\\>'],
    ['a\n# heading', 'a \\# heading'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
  ])('writes %j as text, never as a mark', (written, expected) => {
    expect(sheet('T', [{ kind: 'text', text: written }])).toContain(`\n${expected}\n`);
  });
});
