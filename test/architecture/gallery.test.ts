import path from 'node:path';
import { expect, it } from 'vitest';
import { SCREENS } from '#test/gallery/screens.ts';
import { importsOf } from './read-source.ts';
import { sourceFiles } from './source-files.ts';
import type { SourceFiles } from './check-imports.ts';

/** Files that are imported from one, directly or not. */
function reached(files: SourceFiles, from: string, seen = new Set<string>()): Set<string> {
  const source = files.get(from);
  if (seen.has(from) || source === undefined) return seen;
  seen.add(from);
  for (const { from: named, typeOnly } of importsOf(from, source)) {
    if (named === null || typeOnly || !/^[.#]/.test(named)) continue;
    reached(files, named.startsWith('#') ? named.slice(1) : path.posix.join(path.posix.dirname(from), named), seen);
  }
  return seen;
}

const unshown = (files: SourceFiles): string[] => {
  const shown = reached(files, 'test/gallery/gallery.tsx');
  return [...files.keys()].filter((file) => /^components\/.*\.tsx$/.test(file) && !shown.has(file));
};

it('shows every component in the gallery', () => {
  expect(unshown(sourceFiles(['components', 'lib', 'test']))).toEqual([]);
});

it('notices a component that no sample uses', () => {
  const files = new Map([['test/gallery/gallery.tsx', "import { A } from '#components/ui/a.tsx';"], ['components/ui/a.tsx', "import { C } from './c.tsx';"], ['components/ui/b.tsx', ''], ['components/ui/c.tsx', '']]);
  expect(unshown(files)).toEqual(['components/ui/b.tsx']);
});

it('has a picture of every sample', () => {
  const tables = [...sourceFiles(['test/gallery']).values()].flatMap((source) => [...source.matchAll(/^export const \w+_SAMPLES\b[^=]*=> ReactNode>> = \{\n([\s\S]*?)\n\};/gm)].map(([, table]) => table!));
  const samples = tables.flatMap((table) => [...table.matchAll(/^ {2}'?([\w-]+)'?: /gm)].map(([, name]) => name!));
  expect(samples.length).toBeGreaterThan(60);
  const taken = new Set(SCREENS.map(({ query }) => query.replace(/^.*=/, '')));
  expect(samples.filter((name) => !taken.has(name))).toEqual([]);
});
