import { inPath, thisMachine, type Machine } from './machine.ts';

/** Thrown when there is no browser; the message is one line that says what to do. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];

const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * Path of a Chromium-based browser: `CHROME_PATH`, else an installed Chrome, Chromium, Edge or Brave. Where there is
 * none and the machine is a Debian or Ubuntu with root, the package `chromium` is installed.
 * Throws `NoBrowser` when all of that fails.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new NoBrowser(`CHROME_PATH is ${named}, and there is no program at that place.`);
  }
  const found = installed(machine) ?? install(machine);
  if (found) return found;
  throw new NoBrowser(
    'No browser found: install Chrome, Chromium, Edge or Brave (on Debian: sudo apt-get install chromium), or set CHROME_PATH to its program.',
  );
}

function installed(machine: Machine): string | undefined {
  switch (machine.platform) {
    case 'linux':
      return inPath(machine, LINUX_NAMES);
    case 'darwin':
      return MAC_PROGRAMS.flatMap((program) =>
        ['/Applications', `${machine.env['HOME'] ?? ''}/Applications`].map((folder) => `${folder}/${program}`),
      ).find(machine.isProgram);
    case 'win32':
      return WINDOWS_PROGRAMS.flatMap((program) =>
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
          .map((variable) => machine.env[variable])
          .filter((folder) => folder !== undefined)
          .map((folder) => `${folder}\\${program}`),
      ).find(machine.isProgram);
  }
}

function install(machine: Machine): string | undefined {
  const debianLike = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(machine.osRelease);
  if (machine.platform !== 'linux' || !debianLike || !machine.isRoot) return undefined;
  machine.say('No browser found: installing the package "chromium" with apt-get …');
  if (!machine.run('apt-get', ['update', '-q'])) machine.say('apt-get update failed; trying the package lists there are.');
  if (!machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])) return undefined;
  return inPath(machine, ['chromium']);
}
