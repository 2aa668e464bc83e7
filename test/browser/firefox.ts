import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface Firefox {
  /** Origin of the extension's pages. */
  origin: string;
  marionette: Marionette;
  close(): Promise<void>;
}

const EXTENSION_UUID = '5f4a2c1e-6b7d-4c1a-9d55-0c1f3a7e8b21';

/** Headless Firefox with a built extension in it; everything it asks of the network goes to `proxyPort`. */
export async function launchFirefox(program: string, extension: string, proxyPort: number): Promise<Firefox> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-firefox-'));
  const port = await freePort();
  writeFileSync(path.join(folder, 'user.js'), preferences(port, proxyPort, extensionId(extension)));
  const child = spawn(program, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return { origin: `moz-extension://${EXTENSION_UUID}`, marionette, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A copy of a Firefox build that holds its optional hosts from the start, as nobody can answer the prompt in a test. */
export function withHostsGranted(build: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'leadlight-firefox-build-'));
  cpSync(build, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}

function extensionId(extension: string): string {
  return JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
}

function preferences(marionettePort: number, proxyPort: number, id: string): string {
  const values = {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'dom.security.https_first': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    // Looks for media plug-ins some seconds after the start.
    'media.gmp-manager.updateEnabled': false,
    'browser.startup.page': 0,
    'browser.shell.checkDefaultBrowser': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
