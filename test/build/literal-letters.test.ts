import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { literalLetters, rangesOf } from './literal-letters.ts';

const SOURCE = String.raw`
export const name = /^\p{Lu}[\p{L}\p{M}'-]+$/u;
export const wordsOf = (text: string) => text.match(/[^\s\p{N}]+/gu) ?? [];
const WORD = '\\p{Lu}[\\p{L}.]*';
export const town = new RegExp(` + '`^\\\\d{5} ${WORD}(?: ${WORD})*$`' + String.raw`, 'u');
export const isSmall = (text: string): boolean => /^\p{Ll}+$/u.test(text);
export const backslash = /\\p\{L\}/;
`;

interface Built {
  name: RegExp;
  wordsOf(text: string): string[];
  town: RegExp;
  isSmall(text: string): boolean;
  backslash: RegExp;
}

async function built(): Promise<{ code: string; exports: Built }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'leadlight-letters-'));
  const room = path.join(folder, 'lib/extract');
  try {
    await mkdir(room, { recursive: true });
    await writeFile(path.join(room, 'sample.ts'), SOURCE);
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [literalLetters()],
      build: { write: false, minify: false, lib: { entry: path.join(room, 'sample.ts'), formats: ['es'], fileName: 'sample' } },
    });
    const output = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
    const code = output[0]?.type === 'chunk' ? output[0].code : '';
    return { code, exports: (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Built };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('literal letters', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'] as const)('has the very characters of %s in the scripts that are read', (property) => {
    const literal = new RegExp(`[${rangesOf(property)}]`);
    const meant = new RegExp(`\\p{${property}}`, 'u');
    const differing = [];
    for (const [first, last] of [[0, 0x6ff], [0x1e00, 0x1eff], [0x3000, 0x9fff], [0xff00, 0xffef]] as const) {
      for (let code = first; code <= last; code++) if (literal.test(String.fromCharCode(code)) !== meant.test(String.fromCharCode(code))) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('takes the place of properties in patterns and in texts that patterns are made of, and nothing else', async () => {
    const { code, exports } = await built();
    expect(code).not.toMatch(/[^\\]\\p\{L/);
    expect(['Ødegård', "O'Neil", 'ødegård', 'Čapek', 'Łódź', '株式'].map((text) => exports.name.test(text))).toEqual([true, true, false, true, true, false]);
    expect(exports.wordsOf('Straße 12b 会社')).toEqual(['Straße', 'b', '会社']);
    expect(['10115 Berlin', '80331 Größ Äpfelbach', '80331 berlin'].map((text) => exports.town.test(text))).toEqual([true, true, false]);
    expect([exports.isSmall('über'), exports.isSmall('Über')]).toEqual([true, false]);
    expect(exports.backslash.test('\\p{L}')).toBe(true);
  });
});
