import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFiles } from './check-imports.ts';

export const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** All TypeScript under those of these folders that exist. */
export function sourceFiles(folders: readonly string[] = ['entrypoints', 'components', 'lib']): SourceFiles {
  const there = folders.filter((folder) => existsSync(path.join(TOP, folder)));
  const names = there.flatMap((folder) =>
    readdirSync(path.join(TOP, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join(folder, ...name.split(path.sep))),
  );
  return new Map(
    names
      .filter((name) => /\.tsx?$/.test(name))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(TOP, name), 'utf8')]),
  );
}
