import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { folded } from '#lib/interop/targets/card.ts';
import { NO_FACTS } from '../../fixtures/export-facts.ts';
import { record, textOf, write } from './make.ts';

const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const octets = (text: string): number => new TextEncoder().encode(text).length;

const plain = (text: string): string => text.replace(/\r\n|\r/g, '\n');

/**
 * Cards as RFC 6350 section 3 says: lines unfolded, property and value parted at the first colon outside of quotes, components parted
 * at semicolons and values at commas that stand behind no backslash. By property, each with its components, each with its values.
 */
function readCards(text: string): Map<string, string[][][]>[] {
  const cards: Map<string, string[][][]>[] = [];
  for (const line of text.split('\r\n').reduce<string[]>((lines, piece) => (piece.startsWith(' ') ? [...lines.slice(0, -1), (lines.at(-1) ?? '') + piece.slice(1)] : [...lines, piece]), [])) {
    if (line === '') continue;
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:([^]*)$/.exec(line) ?? [];
    if (name === 'BEGIN') cards.push(new Map());
    const components: string[][] = [['']];
    for (const [token] of value.matchAll(/\\[^]|[^]/g)) {
      const values = components.at(-1) as string[];
      if (token === ';') components.push(['']);
      else if (token === ',') values.push('');
      else values.push((values.pop() ?? '') + (token === '\\n' || token === '\\N' ? '\n' : token.length === 2 && token.startsWith('\\') ? token.slice(1) : token));
    }
    cards.at(-1)?.set(name, [...(cards.at(-1)?.get(name) ?? []), components]);
  }
  return cards;
}

describe('a business card', () => {
  it('says of version 3.0 what RFC 2426 asks for', () => {
    expect(linesOf(textOf(write('vcard-3', [record({ tags: ['Fair 2026', 'Hanover'] })]))).filter((line) => !line.startsWith('NOTE'))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Mara Lindqvist',
      'N:Lindqvist;Mara;;;',
      'ORG:Brightforge',
      'TITLE:Head of Sales',
      'EMAIL;TYPE=INTERNET,WORK:mara.lindqvist@brightforge.example',
      'TEL;TYPE=WORK,VOICE:+4943112345',
      'TEL;TYPE=CELL:+4915112345678',
      'ADR;TYPE=WORK:;;;Lübeck;Schleswig-Holstein;;Germany',
      'URL:https://brightforge.example',
      'URL:https://www.linkedin.com/in/mara-lindqvist',
      'CATEGORIES:Fair 2026,Hanover',
      'REV:2026-11-22T12:00:00Z',
      'UID:0b8f9d4e-1c2d-4e3f-8a9b-0c1d2e3f4a5b',
      'END:VCARD',
      '',
    ]);
  });

  it('says of version 4.0 what RFC 6350 asks for', () => {
    const lines = linesOf(textOf(write('vcard-4', [record()])));
    for (const line of ['VERSION:4.0', 'KIND:individual', 'TEL;VALUE=uri;TYPE="voice,work":tel:+4943112345', 'REV:20261122T120000Z', 'UID:urn:uuid:0b8f9d4e-1c2d-4e3f-8a9b-0c1d2e3f4a5b']) expect(lines).toContain(line);
  });

  it('is of a company where no person is known, and of nobody without a name', () => {
    const lines = linesOf(textOf(write('vcard-4', [record({ personName: null, personTitle: null }, NO_FACTS)])));
    expect(lines).toEqual(expect.arrayContaining(['KIND:org', 'FN:Brightforge', 'N:;;;;', 'ORG:Brightforge']));
    expect(lines.some((line) => /^(TEL|EMAIL|TITLE|ADR)/.test(line))).toBe(false);
    expect(write('vcard-3', [record({ personName: null, companyName: null, companyDomain: null })])).toMatchObject({ rows: 0, skipped: [{ reason: { code: 'missing', needs: [['FN']] } }] });
  });

  it('has a name of one word as the given name, so that no address book shows an empty one', () => {
    expect(linesOf(textOf(write('vcard-3', [record({ personName: 'Mara' })])))).toEqual(expect.arrayContaining(['FN:Mara', 'N:;Mara;;;']));
  });

  it.each(['vcard-3', 'vcard-4'] as const)('%s is read back by a reader that knows nothing of the writer', (target) => {
    fc.assert(fc.property(fc.string(), fc.string({ unit: 'grapheme', maxLength: 120 }), (title, company) => {
      const given = { personTitle: `CFO ${title}`, companyName: `Tann ${company}`, tags: ['Fair; 2026, May', 'A\\B'] };
      const [card, ...more] = readCards(textOf(write(target, [record(given)])));
      expect(more).toEqual([]);
      expect(card?.get('TITLE')).toEqual([[[plain(given.personTitle)]]]);
      expect(card?.get('ORG')).toEqual([[[plain(given.companyName)]]]);
      expect(card?.get('N')).toEqual([[['Lindqvist'], ['Mara'], [''], [''], ['']]]);
      expect(card?.get('CATEGORIES')).toEqual([[given.tags]]);
      expect(card?.get('ADR')?.[0]?.map(([part]) => part)).toEqual(['', '', '', 'Lübeck', 'Schleswig-Holstein', '', 'Germany']);
      expect(card?.get('NOTE')?.flat(2).join(',')).toContain('BANT: budget unknown');
    }));
  });

  it('escapes what would end a value or a line', () => {
    const lines = linesOf(textOf(write('vcard-3', [record({ companyName: 'A, B; C\\D\nE' })])));
    expect(lines).toContain('ORG:A\\, B\\; C\\\\D\\nE');
  });

  it('lets no text add a property', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, tag) => {
      const lines = linesOf(textOf(write('vcard-4', [record({ personName: `x${name}`, personTitle: `x\r\nTEL:1${name}`, tags: [`x${tag}`], url: `https://brightforge.example/${encodeURIComponent(tag)}` })])));
      expect(lines.filter((line) => !/^[A-Z]+[;:]/.test(line))).toEqual(['']);
      expect(lines.filter((line) => line.startsWith('TEL'))).toHaveLength(2);
    }));
  });

  it('is folded at 75 octets, inside no character, and whole again unfolded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replaceAll(/[\r\n]/g, '')), (line) => {
      const pieces = folded(line).split('\r\n');
      expect(pieces.every((piece) => octets(piece) <= 75)).toBe(true);
      expect(pieces.slice(1).every((piece) => piece.startsWith(' '))).toBe(true);
      expect(pieces.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join('')).toBe(line);
    }));
  });
});
