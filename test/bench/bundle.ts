import path from 'node:path';
import { build } from 'vite';

/** A module as one minified script that leaves its exports in a global of this name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2023', lib: { entry: path.join(import.meta.dirname, entry), name, formats: ['iife'] } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built`);
  return `${output.output[0].code};globalThis.${name}=${name};0`;
}
