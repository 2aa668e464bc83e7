import * as fc from '#test/properties.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COPY_COLUMNS, type CopyWords } from '#lib/interop/copy/columns.ts';
import { asHtml, asMarkdown, asTsv } from '#lib/interop/copy/formats.ts';
import { NO_FACTS } from '../../fixtures/export-facts.ts';
import { record } from '../targets/make.ts';

const WORDS: CopyWords = { ...(Object.fromEntries(COPY_COLUMNS.map(([name]) => [name, name])) as Omit<CopyWords, 'guess'>), guess: (email) => `${email} (a guess)` };

describe('a copy of one prospect', () => {
  it('is a heading and what is known, in Markdown and as formatted text', () => {
    const markdown = asMarkdown([record({}, NO_FACTS)], WORDS);
    expect(markdown).toMatch(/^\*\*Mara Lindqvist, Brightforge\*\*\n\n- person: Mara Lindqvist\n/);
    expect(markdown).toContain('- page: <https://brightforge.example/about>');
    expect(markdown).not.toContain('email');
    const html = asHtml([record({}, NO_FACTS)], WORDS);
    expect(html).toContain('<p><strong>Mara Lindqvist, Brightforge</strong></p><ul><li>person: Mara Lindqvist</li>');
    expect(html).toContain('<a href="https://brightforge.example/about">');
  });
});

it('an address that is only a guess says so in every form', () => {
  const guessed = record({}, { ...NO_FACTS, personEmail: 'mara@brightforge.example', emailIsGuess: true });
  for (const text of [asMarkdown([guessed], WORDS), asHtml([guessed], WORDS), asTsv([guessed], WORDS)]) expect(text).toContain('mara@brightforge.example (a guess)');
});

describe('a copy of several', () => {
  const two = [record(), record({ id: 'b', personName: null, companyName: 'Tann | Hof' }, NO_FACTS)];

  it('is a table in Markdown, in which no sign of a name counts as one', () => {
    const lines = asMarkdown(two, WORDS).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^\| (?:--- \| )+--- \|$/);
    expect(lines[3]).toContain('Tann \\| Hof');
  });

  it('is a table whose cells no bar in an address ends', () => {
    const withBar = two.map((one) => ({ ...one, facts: { ...one.facts, personUrl: 'https://brightforge.example/team?tab=a|b' } }));
    const [head = '', , ...lines] = asMarkdown(withBar, WORDS).split('\n');
    for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(head.split('|').length);
    expect(lines[0]).toContain('<https://brightforge.example/team?tab=a%7Cb>');
  });

  it('leaves out the columns that nobody has anything in', () => {
    expect(asTsv(two, WORDS).split('\n')[0]?.split('\t')).toContain('email');
    expect(asTsv([record({}, NO_FACTS), record({ id: 'b' }, NO_FACTS)], WORDS).split('\n')[0]?.split('\t')).not.toContain('email');
  });

  it('keeps its rows and columns whatever the texts are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (companyName, personTitle) => {
      const records = [record({ companyName, personTitle: `x${personTitle}` }), record({ id: 'b' })];
      const { data } = Papa.parse<string[]>(asTsv(records, WORDS), { delimiter: '\t', newline: '\n' });
      expect(data).toHaveLength(3);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      expect(asMarkdown(records, WORDS).split('\n')).toHaveLength(4);
      expect(asHtml(records, WORDS).match(/<tr>/g)).toHaveLength(3);
    }));
  });

  it('lets no text become a tag, and no address that is none become a link', () => {
    const html = asHtml([record({ companyName: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' }), record({ id: 'b' })], WORDS);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="javascript');
  });

  it('guards cells that could run as a formula', () => {
    expect(asTsv([record({ companyName: '=1+1' })], WORDS)).toContain("'=1+1");
  });
});
