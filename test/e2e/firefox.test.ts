import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, isAnswer } from '#lib/messaging/wire.ts';
import type { Outcome, Settings, ShownQuote, TabView } from '#lib/messaging/protocol.ts';
import { ensureBuilt } from '#test/browser/built.ts';
import { findFirefox } from '#test/browser/find-firefox.ts';
import { launchFirefox, withHostsGranted, type Firefox } from '#test/browser/firefox.ts';
import { COUNT_MARKED } from './mark-colour.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { companyHome } from './sites.ts';

const FIREFOX = findFirefox();
const SITE = { url: 'http://www.tallyforge.com/', html: companyHome({ name: 'Tallyforge', host: 'www.tallyforge.com' }) };
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

if (!FIREFOX) console.warn('\n*** NO FIREFOX ON THIS MACHINE: THE FIREFOX TESTS DID NOT RUN. Install firefox or firefox-esr to run them. ***\n');

describe.runIf(FIREFOX)('in Firefox', () => {
  let proxy: RecordingProxy;
  let firefox: Firefox;
  let build = '';

  beforeAll(async () => {
    ensureBuilt('firefox');
    build = withHostsGranted(BUILD);
    proxy = await startRecordingProxy([SITE]);
    firefox = await launchFirefox(FIREFOX ?? '', build, proxy.port);
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    rmSync(build, { recursive: true, force: true });
  });

  it('reads a company page in auto mode, grades it and saves it', async () => {
    const { marionette, origin } = firefox;
    const page = await marionette.send('WebDriver:GetWindowHandle');
    await marionette.send('WebDriver:Navigate', { url: SITE.url });
    const { handle: screen } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    await marionette.send('WebDriver:SwitchToWindow', { handle: screen });
    await marionette.send('WebDriver:Navigate', { url: `${origin}/prospects.html` });
    const settings = await ask<Outcome<Settings>>(firefox, 'change-settings', { autoMode: true });
    expect(settings.ok && settings.value.autoMode).toBe(true);

    await marionette.send('WebDriver:SwitchToWindow', { handle: page });
    await marionette.send('WebDriver:Navigate', { url: SITE.url });
    await marionette.send('WebDriver:SwitchToWindow', { handle: screen });
    const tabId = await run<number>(firefox, `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(SITE.url)}).id)`);
    const view = await assessed(firefox, tabId);
    expect(view.who).toMatchObject({ companyName: 'Tallyforge', companyDomain: 'tallyforge.com' });
    expect(view.assessment.bant).toHaveLength(4);

    const saved = await ask<Outcome<{ updated: boolean }>>(firefox, 'save-prospect', { tabId, generation: view.generation });
    expect(saved).toMatchObject({ ok: true, value: { updated: false } });
    const text = await run<string>(firefox, 'new Promise((resolve) => setTimeout(() => resolve(document.body.innerText), 1000))');
    expect(text).toContain('Tallyforge');

    const quote = { exact: 'Salesforce', prefix: 'sales team works in ', suffix: ' and HubSpot' };
    const shown = await ask<Outcome<ShownQuote>>(firefox, 'show-quote', { tabId, generation: view.generation, url: SITE.url, quote });
    expect(shown).toEqual({ ok: true, value: { outcome: 'shown', marked: true } });
    await marionette.send('WebDriver:SwitchToWindow', { handle: page });
    const marked = 'Promise.resolve([...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join("|"))';
    expect(await run<string>(firefox, marked)).toBe('Salesforce');
    const picture = await marionette.send('WebDriver:TakeScreenshot', { full: false });
    await marionette.send('WebDriver:SwitchToWindow', { handle: screen });
    const value = typeof picture === 'string' ? picture : (picture as { value: string }).value;
    expect(await run<number>(firefox, `(${COUNT_MARKED})(${JSON.stringify(value)})`)).toBeGreaterThan(200);
  });

  it('asks nothing of the network', () => {
    const others = proxy.asked.filter((asked) => !asked.includes('tallyforge.com') && !/mozilla|firefox/.test(asked));
    expect(others).toEqual([]);
  });
});

async function assessed(firefox: Firefox, tabId: number): Promise<Extract<TabView, { state: 'assessed' }>> {
  for (let round = 0; round < 20; round += 1) {
    const view = await ask<TabView>(firefox, 'assess-tab', { tabId });
    if (view.state === 'assessed') return view;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the page was never assessed');
}

/** Sends a command from the extension page in front. */
async function ask<T>(firefox: Firefox, type: string, payload: unknown): Promise<T> {
  const answer = await run(firefox, `browser.runtime.sendMessage(${JSON.stringify(envelope(type, payload))})`);
  if (!isAnswer(answer) || !answer.ok) throw new Error(`"${type}": ${JSON.stringify(answer)}`);
  return answer.value as T;
}

/** Evaluates a promise in the page in front. */
async function run<T = unknown>({ marionette }: Firefox, expression: string): Promise<T> {
  const script = `const done = arguments[arguments.length - 1]; (${expression}).then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
  const text = String(await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null }));
  const { value, error } = JSON.parse(text);
  if (error) throw new Error(error);
  return value;
}
