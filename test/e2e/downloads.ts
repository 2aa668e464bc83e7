import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const PATIENCE_MS = 20_000;

/** The path of the first file of this ending in a folder of downloads, once it is whole: a browser takes the name with an empty file and fills another beside it. */
export async function downloaded(folder: string, ending: string): Promise<string> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const names = readdirSync(folder);
    const found = names.find((name) => name.endsWith(ending));
    const filling = names.some((name) => /\.(?:crdownload|part)$/.test(name));
    if (found !== undefined && !filling && statSync(path.join(folder, found)).size > 0) return path.join(folder, found);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no file ending with ${ending} arrived, but ${readdirSync(folder).join(', ') || 'none'}`);
}
