import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BundleFile } from './check-bundle.ts';

/** The text files of a built extension. */
export async function readBundle(directory: string): Promise<BundleFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:js|html|json|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(directory, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
