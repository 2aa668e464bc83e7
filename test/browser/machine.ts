import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The few things the finders ask of a computer, so that tests can describe one. */
export interface Machine {
  platform: 'linux' | 'darwin' | 'win32';
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Text of /etc/os-release, empty where there is none. */
  osRelease: string;
  isProgram(file: string): boolean;
  /** Runs a program with its output on standard error; true when it ended well. */
  run(program: string, args: readonly string[]): boolean;
  /** One line on standard error. */
  say(line: string): void;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    env: process.env,
    isRoot: process.getuid?.() === 0,
    osRelease: readOsRelease(),
    isProgram,
    run: (program, args) =>
      spawnSync(program, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The first of these programs that stands in the search path. */
export function inPath(machine: Machine, names: readonly string[]): string | undefined {
  const folders = (machine.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))).find(machine.isProgram);
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
