import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { changeSettings } from '#test/browser/screen.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { press, sees } from './rep.ts';
import { companyHome } from './sites.ts';

const SITES = ['Tallyforge', 'Mossgate', 'Quillbarn'].map((name) => {
  const host = `www.${name.toLowerCase()}.com`;
  const links = '<img src="/logo.png" alt=""><a href="https://www.linkedin.com/company/x">LinkedIn</a>';
  return { url: `http://${host}/`, html: companyHome({ name, host, body: links }) };
});

describe('a whole browsing run', () => {
  let proxy: RecordingProxy;
  let leadlight: Leadlight;

  beforeAll(async () => {
    proxy = await startRecordingProxy(SITES);
    leadlight = await launchLeadlight({ args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] });
  });
  afterAll(async () => {
    await leadlight.close();
    await proxy.close();
  });

  it('asks the network for the pages themselves and for nothing else', async () => {
    for (const { url } of SITES) {
      const tab = await leadlight.open(url);
      const popup = await leadlight.click(tab);
      await sees(popup, 'BANT');
      await press(popup, 'Save prospect');
      await sees(popup, 'Saved');
      await popup.close();
    }
    for (const screen of ['prospects.html', 'options.html', 'welcome.html']) {
      const tab = await leadlight.openScreen(screen);
      await sees(tab, /\w{20}|\w+ \w+/);
      await tab.close();
    }
    await leadlight.killWorker();
    const own = SITES.flatMap(({ url }) => [`GET ${url}`, `GET ${url}logo.png`, `GET ${url}favicon.ico`]);
    const others = proxy.asked.filter((asked) => !own.includes(asked));
    expect(others).toEqual([]);
    for (const { url } of SITES) expect(proxy.asked.filter((asked) => asked === `GET ${url}`)).toHaveLength(1);
  });

  it('would have shown a request, had there been one', async () => {
    const tab = await leadlight.browser.newPage();
    await tab.goto('http://planted-request.com/').catch(() => {});
    expect(proxy.asked).toContain('GET http://planted-request.com/');
  });

  it('is held to it by the browser: neither a screen nor the worker can ask', async () => {
    const screen = await leadlight.openScreen('prospects.html');
    const tries = 'fetch("http://planted-fetch.com/").then(() => "asked", () => "refused")';
    expect(await screen.evaluate(tries)).toBe('refused');
    await changeSettings(screen, {});
    expect(await (await leadlight.worker())?.evaluate(tries)).toBe('refused');
    expect(proxy.asked.join()).not.toContain('planted-fetch');
    await screen.close();
  });
});
