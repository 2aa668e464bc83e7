import { tagsIn } from '#lib/prospects/tags.ts';
import type { ExportRecord } from './facts.ts';
import type { CardProperty, CardTarget } from './model.ts';
import { type Asked, SOURCES } from './sources.ts';

/** Octets of a line, its end left out. */
const LINE_OCTETS = 75;

/** Backslash, comma, semicolon and line break as RFC 2426 and 6350 write them in a text. */
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line in pieces of at most 75 octets, each further one behind a blank; no character is torn apart. */
export function folded(line: string): string {
  let pieces = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      pieces += '\r\n ';
      octets = 1;
    }
    pieces += character;
    octets += size;
  }
  return pieces;
}

function textOf(from: CardProperty['from'][number], record: ExportRecord, asked: Asked): string {
  if (from === '') return '';
  const found = SOURCES[from](record, asked);
  return (typeof found === 'object' ? found?.text : found) ?? '';
}

function lineOf({ name, from, list, before }: CardProperty, record: ExportRecord, asked: Asked): string[] {
  const texts = from.map((source) => textOf(source, record, asked));
  const empty = texts.every((text) => text === '');
  if (empty && name !== 'N') return [];
  const values = texts.map((text) => (before !== undefined ? before + text.replace(/[\r\n]/g, '') : list ? tagsIn(text).map(escaped).join(',') : escaped(text)));
  return [`${name}:${values.join(';')}`];
}

/** The card of one record with its line ends; null where there is no name to call it by. */
export function cardOf({ version, properties }: CardTarget, record: ExportRecord, asked: Asked): string | null {
  const { prospect } = record;
  if (prospect.personName === null && prospect.companyName === null && prospect.companyDomain === null) return null;
  const whole = { ...asked, unknownLastName: false };
  const lines = ['BEGIN:VCARD', `VERSION:${version}`, ...properties.flatMap((property) => lineOf(property, record, whole)), 'END:VCARD'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
