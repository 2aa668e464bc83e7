import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_TABLES, LONGEST_FILE } from './laws.ts';
import { sourceFiles, TOP } from './source-files.ts';

const PERMISSIVE = /^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)$/;

describe('the shape of the project', () => {
  it(`keeps every file of code within ${LONGEST_FILE} lines`, () => {
    const long = [...sourceFiles(['entrypoints', 'components', 'lib', 'test'])]
      .filter(([file]) => !DATA_TABLES.some((table) => table.test(file)))
      .map(([file, source]) => ({ file, lines: source.split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('exempts only tables that are there', () => {
    const files = [...sourceFiles().keys()];
    expect(DATA_TABLES.filter((table) => !files.some((file) => table.test(file)))).toEqual([]);
  });

  it('brings only libraries under a permissive licence to users', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(TOP, 'package.json'), 'utf8'));
    const licences = Object.keys(dependencies).map((name) => `${name}: ${licenceOf(name)}`);
    expect(licences.length).toBeGreaterThan(3);
    expect(licences.filter((line) => !PERMISSIVE.test(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('makes every example of a property test where all of them get their seed', () => {
    const others = [...sourceFiles(['test'])].filter(([file, source]) => file !== 'test/properties.ts' && /from ['"]fast-check['"]/.test(source)).map(([file]) => file);
    expect(others).toEqual([]);
  });

  it('pins every version exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(TOP, 'package.json'), 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
    expect(loose).toEqual([]);
  });
});

function licenceOf(name: string): string {
  return JSON.parse(readFileSync(path.join(TOP, 'node_modules', name, 'package.json'), 'utf8')).license ?? 'none';
}
