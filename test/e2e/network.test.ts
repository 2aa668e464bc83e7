import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { changeSettings } from '#test/browser/screen.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { press, sees } from './rep.ts';
import { companyHome } from './sites.ts';

const SITES = ['Tallyforge', 'Mossgate', 'Quillbarn'].map((name) => {
  const host = `www.${name.toLowerCase()}.com`;
  const links = '<img src="/logo.png" alt=""><a href="https://www.linkedin.com/company/x">LinkedIn</a>';
  return { url: `http://${host}/`, html: companyHome({ name, host, body: links }) };
});

/** What Chromium asks by itself in a fresh profile, whatever flags say: updates, the time, its own sign-in. */
const CHROMIUMS_OWN = /^(CONNECT (update\.googleapis|accounts\.google)\.com:443|(GET|POST) http:\/\/(update\.googleapis|clients2\.google)\.com\/)/;

interface Record {
  /** All that left the browser, whoever asked. */
  asked: string[];
  /** Web addresses asked for by the extension's own pages and worker, as Chromium's network log has it. */
  byExtension: string[];
}

describe('a whole browsing run', () => {
  it('asks the network for the pages themselves and for nothing else', async () => {
    const { asked, byExtension } = await recorded(async (leadlight) => {
      for (const { url } of SITES) {
        const popup = await leadlight.click(await leadlight.open(url));
        await sees(popup, 'BANT');
        await press(popup, 'Save prospect');
        await sees(popup, 'Saved');
        await popup.close();
      }
      for (const file of ['prospects.html', 'options.html', 'welcome.html']) {
        const screen = await leadlight.openScreen(file);
        await sees(screen, /\w+ \w+ \w+/);
        await screen.close();
      }
      await leadlight.killWorker();
    });
    const pages = SITES.flatMap(({ url }) => [`GET ${url}`, `GET ${url}logo.png`, `GET ${url}favicon.ico`]);
    expect(asked.filter((request) => !pages.includes(request) && !CHROMIUMS_OWN.test(request))).toEqual([]);
    expect(byExtension).toEqual([]);
    for (const { url } of SITES) expect(asked.filter((request) => request === `GET ${url}`)).toHaveLength(1);
  });

  it('would have shown a request by the extension, had there been one', async () => {
    const { asked, byExtension } = await recorded(async (leadlight) => {
      const screen = await leadlight.openScreen('options.html');
      await screen.evaluate(() => location.assign('http://planted-request.com/'));
      await screen.waitForNavigation().catch(() => {});
    });
    expect(asked).toContain('GET http://planted-request.com/');
    expect(byExtension).toContain('http://planted-request.com/');
  });

  it('is held to it by the browser: neither a screen nor the worker can ask', async () => {
    const answers: unknown[] = [];
    const { asked } = await recorded(async (leadlight) => {
      const screen = await leadlight.openScreen('prospects.html');
      await changeSettings(screen, {});
      const attempt = 'fetch("http://planted-fetch.com/").then(() => "asked", () => "refused")';
      answers.push(await screen.evaluate(attempt), await (await leadlight.worker())?.evaluate(attempt));
    });
    expect(answers).toEqual(['refused', 'refused']);
    expect(asked.join()).not.toContain('planted-fetch');
  });
});

/** Does something in a browser whose only way out is a proxy that keeps count. */
async function recorded(run: (leadlight: Leadlight) => Promise<void>): Promise<Record> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-netlog-'));
  const log = path.join(folder, 'net.json');
  const proxy = await startRecordingProxy(SITES);
  const leadlight = await launchLeadlight({
    args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>', '--disable-features=HttpsUpgrades', `--log-net-log=${log}`],
  });
  try {
    await run(leadlight);
  } finally {
    await leadlight.close();
    await proxy.close();
  }
  const byExtension = webRequestsBy(`chrome-extension://${leadlight.id}`, readFileSync(log, 'utf8'));
  rmSync(folder, { recursive: true });
  return { asked: proxy.asked, byExtension };
}

/** http(s) addresses that an origin asked for, from a network log of Chromium. */
function webRequestsBy(origin: string, log: string): string[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: { URL_REQUEST_START_JOB: number } };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  return events
    .filter(({ type, params }) => type === constants.logEventTypes.URL_REQUEST_START_JOB && params?.initiator === origin)
    .map(({ params }) => params?.url ?? '')
    .filter((url) => /^https?:/.test(url));
}
