import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '#test/browser/built.ts';
import { findFirefox } from '#test/browser/find-firefox.ts';
import { launchFirefox, withHostsGranted, type Firefox } from '#test/browser/firefox.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { companyHome } from './sites.ts';

const FIREFOX = findFirefox();
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ONE = { url: 'http://www.tallyforge.com/', html: companyHome({ name: 'Tallyforge', host: 'www.tallyforge.com' }) };
const OTHER = { url: 'http://mossgate.io/', html: companyHome({ name: 'Mossgate', host: 'mossgate.io' }) };
const PATIENCE_MS = 15_000;

describe.runIf(FIREFOX)('the sidebar of Firefox', () => {
  let proxy: RecordingProxy;
  let firefox: Firefox;
  let build = '';
  let screen = '';

  beforeAll(async () => {
    ensureBuilt('firefox');
    build = withHostsGranted(BUILD);
    proxy = await startRecordingProxy([ONE, OTHER]);
    firefox = await launchFirefox(FIREFOX ?? '', build, proxy.port);
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    rmSync(build, { recursive: true, force: true });
  });

  const send = (command: string, parameters: object) => firefox.marionette.send(command, parameters);
  const newTab = async (url: string): Promise<string> => {
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:Navigate', { url });
    return handle;
  };

  /** What the sidebar shows, as another page of the extension sees it; the tab in front stays where it is. */
  async function inSidebar(wanted: string): Promise<string> {
    const front = await send('WebDriver:GetWindowHandle', {});
    await send('WebDriver:SwitchToWindow', { handle: screen, focus: false });
    const script = "return browser.extension.getViews({ type: 'sidebar' }).map((view) => view.document.body.innerText).join('')";
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const text = String(await send('WebDriver:ExecuteScript', { script, args: [], sandbox: null }));
      if (text.includes(wanted)) {
        await send('WebDriver:SwitchToWindow', { handle: front, focus: false });
        return text;
      }
      if (Date.now() > until) throw new Error(`the sidebar never showed ${wanted}; it shows:\n${text}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('follows the tab in front and the page in it, and never shows the former one', async () => {
    screen = await newTab(`${firefox.origin}/options.html`);
    const one = await newTab(ONE.url);
    await send('Marionette:SetContext', { value: 'chrome' });
    await send('WebDriver:ExecuteScript', { script: "SidebarController.show('leadlight_leadlight_invalid-sidebar-action')", args: [], sandbox: 'system' });
    await send('Marionette:SetContext', { value: 'content' });
    expect(await inSidebar('Tallyforge')).toContain('Call sheet: BANT');
    await newTab(OTHER.url);
    expect(await inSidebar('Mossgate')).not.toContain('Tallyforge');
    await send('WebDriver:SwitchToWindow', { handle: one });
    expect(await inSidebar('Tallyforge')).not.toContain('Mossgate');
    await send('WebDriver:Navigate', { url: OTHER.url });
    expect(await inSidebar('Mossgate')).not.toContain('Tallyforge');
  });
});
