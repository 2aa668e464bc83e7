import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'package.json', 'wxt.config.ts'];

/** Builds the extension unless the build there is newer than all it is made of. What the build says goes to standard error. */
export function ensureBuilt(target: 'chrome' | 'firefox' = 'chrome'): void {
  const manifest = path.join(TOP, `.output/${target}-mv3/manifest.json`);
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  const script = target === 'firefox' ? 'build:firefox' : 'build';
  // A test runner's NODE_ENV would put React's development build into the extension.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: TOP, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`the extension does not build for ${target}`);
}

/** Time of the last change under a file or folder of the project; 0 where there is none. */
function newest(name: string): number {
  const place = path.join(TOP, name);
  if (!existsSync(place)) return 0;
  const here = statSync(place);
  if (!here.isDirectory()) return here.mtimeMs;
  const below = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((entry) => statSync(path.join(place, entry)).mtimeMs);
  return Math.max(here.mtimeMs, ...below);
}
