import { inPath, thisMachine, type Machine } from './machine.ts';

/** Path of an installed Firefox (`FIREFOX_PATH`, else a usual place), or null. Nothing is ever installed. */
export function findFirefox(machine: Machine = thisMachine()): string | null {
  const named = machine.env['FIREFOX_PATH'];
  if (named) return machine.isProgram(named) ? named : null;
  switch (machine.platform) {
    case 'linux':
      return inPath(machine, ['firefox-esr', 'firefox']) ?? null;
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(machine.isProgram) ?? null;
    case 'win32':
      return (
        ['PROGRAMFILES', 'PROGRAMFILES(X86)']
          .map((variable) => `${machine.env[variable] ?? 'C:'}\\Mozilla Firefox\\firefox.exe`)
          .find(machine.isProgram) ?? null
      );
  }
}
