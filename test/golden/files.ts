import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Golden } from './grade.ts';

const HERE = import.meta.dirname;
export const EXPECTED = path.join(HERE, 'expected.json');

/** A text by the name of its file, without what all their names end with. */
function textsIn(folder: string, ending: string): Map<string, string> {
  const files = readdirSync(path.join(HERE, folder)).filter((file) => file.endsWith(ending));
  return new Map(files.toSorted().map((file) => [file.slice(0, -ending.length), readFileSync(path.join(HERE, folder, file), 'utf8')]));
}

export const profileFiles = (): Map<string, string> => textsIn('profiles', '.profile.json');
export const icpFiles = (): Map<string, string> => textsIn('icps', '.icp.json');

/** By ICP, then by profile. */
export type Expected = Record<string, Record<string, Golden>>;

export const expected = (): Expected => JSON.parse(readFileSync(EXPECTED, 'utf8'));
