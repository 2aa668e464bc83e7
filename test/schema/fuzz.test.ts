import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { hashIcp } from '#lib/icp/hash.ts';
import { writeIcpFile } from '#lib/icp/file.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { assess } from '#lib/qualify/assess.ts';
import { readIcpFile } from '#lib/schema/icp.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import { anySubject, anyValidIcp } from '../qualify/any-valid.ts';
import { NOW } from '../qualify/make.ts';

type Path = (string | number)[];

function pathsIn(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => pathsIn(value, [...path, Array.isArray(json) ? Number(key) : key]))];
}

/** What stands in the wrong place: of every kind, of every size, and names that objects have of themselves. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 0, -1, 0.1, 1e308, -1e308, 2 ** 53, 'x'.repeat(5000), [], {}, [[]], { kind: 'custom' }, 'constructor', '__proto__', 'toString', '２０', '\u0000', '\ud800'),
  fc.jsonValue(),
);

interface Damage {
  at: number;
  how: 'put' | 'drop' | 'twice' | 'rename';
  what: unknown;
}
const damage: fc.Arbitrary<Damage> = fc.record({ at: fc.nat(), how: fc.constantFrom('put', 'put', 'drop', 'twice', 'rename'), what: odd });

/** The JSON with one value replaced, left out, doubled or under another name. */
function damaged(json: unknown, { at, how, what }: Damage): unknown {
  const paths = pathsIn(json);
  const path = paths[at % paths.length] ?? [];
  const last = path.at(-1);
  if (last === undefined) return how === 'put' ? what : json;
  const copy = structuredClone(json);
  const holder = path.slice(0, -1).reduce<unknown>((tree, step) => (tree as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  if (how === 'put') holder[last] = what;
  else if (Array.isArray(holder)) holder.splice(Number(last), how === 'drop' ? 1 : 0, ...(how === 'drop' ? [] : [holder[Number(last)]]));
  else {
    if (how !== 'drop') holder[how === 'rename' ? JSON.stringify(what).slice(0, 20) : 'copy'] = holder[last];
    if (how !== 'twice') delete holder[last];
  }
  return copy;
}

/** Either read, or refused with words and paths for everything that is wrong. */
function isAnswered(outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return true;
  const { code, message, details = [] } = outcome.error;
  return message !== '' && (code !== 'invalid' || details.length > 0) && details.every((one) => typeof one.path === 'string' && one.message !== '');
}

const pieces = fc.array(damage, { minLength: 1, maxLength: 4 });

describe('a damaged ICP file never crashes the import', () => {
  it('whatever stands in the wrong place; and what is read can be graded by', () => {
    fc.assert(fc.property(anyValidIcp, pieces, anySubject, (icp, all, of) => {
      const text = JSON.stringify(all.reduce<unknown>(damaged, JSON.parse(writeIcpFile(icp))));
      const reading = readIcpFile(text);
      expect(isAnswered(reading)).toBe(true);
      if (!reading.ok) return;
      const { file } = reading.value;
      const { fit } = assess({ ...of, icp: file, icpHash: hashIcp(file), now: NOW });
      expect(Object.values(fit).every((number) => number === null || Number.isInteger(number))).toBe(true);
    }), { numRuns: 500 });
  });

  it('cut off, or with other letters in it', () => {
    fc.assert(fc.property(anyValidIcp, fc.nat(), fc.nat(), fc.string({ unit: 'binary', maxLength: 5 }), (icp, from, length, more) => {
      const text = writeIcpFile(icp);
      const at = from % text.length;
      expect(isAnswered(readIcpFile(text.slice(0, at)))).toBe(true);
      expect(isAnswered(readIcpFile(text.slice(0, at) + more + text.slice(at + (length % 20))))).toBe(true);
    }), { numRuns: 200 });
  });

  it('any text, any JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(isAnswered(readIcpFile(text)) && isAnswered(decodeProfileFile(text))).toBe(true);
    }), { numRuns: 300 });
  });

  it('nested deeper than anybody would', () => {
    const deep = `${'{"format":"leadlight-icp","criteria":['.repeat(2000)}1${']}'.repeat(2000)}`;
    expect(isAnswered(readIcpFile(deep))).toBe(true);
  });
});

it('a damaged profile file never crashes its reader', () => {
  fc.assert(fc.property(anySubject, pieces, (of, all) => {
    const file = { format: 'leadlight-profile', schemaVersion: 1, ...of };
    expect(isAnswered(decodeProfileFile(JSON.stringify(all.reduce<unknown>(damaged, JSON.parse(JSON.stringify(file))))))).toBe(true);
  }), { numRuns: 300 });
});
