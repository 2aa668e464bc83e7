import { describe, expect, it } from 'vitest';
import { findBrowser, NoBrowser } from './find-browser.ts';
import { findFirefox } from './find-firefox.ts';
import type { Machine } from './machine.ts';

interface Described extends Partial<Machine> {
  programs?: string[];
  /** Programs that appear once apt-get has installed the package named. */
  packages?: Record<string, string>;
}

function machine({ programs = [], packages = {}, ...rest }: Described) {
  const there = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  const described: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    osRelease: '',
    isProgram: (file) => there.has(file),
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      const wanted = args.at(-1) ?? '';
      if (args[0] === 'install' && !(wanted in packages)) return false;
      if (args[0] === 'install') there.add(packages[wanted] ?? '');
      return true;
    },
    say: (line) => said.push(line),
    ...rest,
  };
  return { ...described, ran, said };
}

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';

describe('finding a browser', () => {
  it('takes CHROME_PATH before anything installed', () => {
    const here = machine({ env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' }, programs: ['/opt/mine', '/usr/bin/chromium'] });
    expect(findBrowser(here)).toBe('/opt/mine');
  });

  it('says so when CHROME_PATH points nowhere, and does not quietly take another browser', () => {
    const here = machine({ env: { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' }, programs: ['/usr/bin/chromium'] });
    expect(() => findBrowser(here)).toThrow(/CHROME_PATH is \/opt\/gone/);
  });

  it.each([
    ['Chrome', 'linux', '/usr/bin/google-chrome-stable'],
    ['Chromium', 'linux', '/usr/bin/chromium'],
    ['Chromium on Ubuntu', 'linux', '/usr/local/bin/chromium-browser'],
    ['Edge', 'linux', '/usr/bin/microsoft-edge'],
    ['Brave', 'linux', '/usr/bin/brave-browser'],
    ['Chrome', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Chromium of one user', 'darwin', '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Edge', 'darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['Brave', 'darwin', '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    ['Chrome', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['Chrome of one user', 'win32', 'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['Edge', 'win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['Brave', 'win32', 'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ] as const)('finds %s (%s)', (_, platform, program) => {
    const env = {
      PATH: '/usr/local/bin:/usr/bin',
      HOME: '/Users/ann',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local',
    };
    expect(findBrowser(machine({ platform, env, programs: [program] }))).toBe(program);
  });

  it('prefers Chrome to the others', () => {
    const programs = ['/usr/bin/brave', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findBrowser(machine({ programs }))).toBe('/usr/bin/google-chrome');
  });

  it.each([DEBIAN, 'ID=ubuntu\nID_LIKE=debian\n', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'])(
    'installs chromium on a bare Debian or Ubuntu with root, lists first, and says so',
    (osRelease) => {
      const here = machine({ isRoot: true, osRelease, packages: { chromium: '/usr/bin/chromium' } });
      expect(findBrowser(here)).toBe('/usr/bin/chromium');
      expect(here.ran[0]).toMatch(/^apt-get update/);
      expect(here.ran[1]).toMatch(/^apt-get install .*chromium$/);
      expect(here.said.join()).toMatch(/installing the package "chromium"/);
    },
  );

  it.each([
    ['without root', { osRelease: DEBIAN, isRoot: false }],
    ['on another system', { osRelease: 'ID=fedora\n', isRoot: true }],
    ['on a Mac', { platform: 'darwin' as const, isRoot: true }],
  ])('installs nothing %s, and says in one line what to do', (_, described) => {
    const here = machine(described);
    expect(() => findBrowser(here)).toThrow(NoBrowser);
    expect(() => findBrowser(here)).toThrow(/^[^\n]*install Chrome[^\n]*CHROME_PATH[^\n]*$/);
    expect(here.ran).toEqual([]);
  });

  it('says what to do when the installation fails', () => {
    expect(() => findBrowser(machine({ isRoot: true, osRelease: DEBIAN }))).toThrow(/CHROME_PATH/);
  });
});

describe('finding Firefox', () => {
  it.each([
    ['linux', '/usr/bin/firefox-esr'],
    ['linux', '/usr/bin/firefox'],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('on %s at %s', (platform, program) => {
    const env = { PATH: '/usr/bin', PROGRAMFILES: 'C:\\Program Files' };
    expect(findFirefox(machine({ platform, env, programs: [program] }))).toBe(program);
  });

  it('answers null where there is none, and installs nothing', () => {
    const here = machine({ isRoot: true, osRelease: DEBIAN, packages: { firefox: '/usr/bin/firefox' } });
    expect(findFirefox(here)).toBeNull();
    expect(here.ran).toEqual([]);
  });
});
