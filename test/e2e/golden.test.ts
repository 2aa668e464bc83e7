import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#test/bench/bundle.ts';
import { ensureBuilt } from '#test/browser/built.ts';
import { findFirefox } from '#test/browser/find-firefox.ts';
import { launchFirefox, type Firefox } from '#test/browser/firefox.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { expected, icpFiles, profileFiles } from '#test/golden/files.ts';
import { GOLDEN_NOW } from '#test/golden/grade.ts';
import { storedGoldens, storedId } from '#test/golden/stored.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';

const FIREFOX = findFirefox();
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

type Hashes = Record<string, Record<string, string>>;

const FILES = JSON.stringify([[...icpFiles()], [...profileFiles()]]);
const GRADE_ALL = `golden.hashes(...${FILES})`;
const wanted: Hashes = Object.fromEntries(Object.entries(expected()).map(([icp, of]) => [icp, Object.fromEntries(Object.entries(of).map(([name, { hash }]) => [name, hash]))]));
const goldens = storedGoldens();
const STORE = `golden.store(${JSON.stringify(goldens)})`;
const saved = new Set(goldens.prospects.map(({ id }) => id));
/** The worker has no cuts for the quantile scheme before 200 prospects were graded. */
const ofWorker: Hashes = Object.fromEntries(
  Object.entries(wanted).flatMap(([icp, of]) => (icp === 'golden-quantile' ? [] : [[icp, Object.fromEntries(Object.entries(of).filter(([name]) => saved.has(storedId(icp, name))))]])),
);
const IDS = Object.entries(ofWorker).map(([icp, of]) => [icp, Object.keys(of).map((name) => [name, storedId(icp, name)])]);
const ASSESS_ALL = `(async () => {
  const of = async (rows) => { const all = []; for (const [name, id] of rows) all.push([name, await golden.assessedHash(globalThis.browser ?? chrome, id)]); return Object.fromEntries(all); };
  const all = [];
  for (const [icp, rows] of ${JSON.stringify(IDS)}) all.push([icp, await of(rows)]);
  return Object.fromEntries(all);
})()`;
const STOP_CLOCK = `Date.now = () => ${GOLDEN_NOW}`;

let code = '';
beforeAll(async () => {
  code = await bundle('../golden/in-engine.ts', 'golden');
});

describe('golden vectors in Chromium, byte for byte', () => {
  let leadlight: Leadlight;
  let popup: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight();
    popup = await leadlight.openScreen('popup.html');
    await popup.evaluate(code);
  });
  afterAll(() => leadlight?.close());

  it('in a page of the extension', async () => {
    expect(await popup.evaluate(GRADE_ALL)).toEqual(wanted);
  });

  it('in its worker', async () => {
    const worker = await leadlight.worker();
    await worker?.evaluate(code);
    expect(await worker?.evaluate(GRADE_ALL)).toEqual(wanted);
  });

  it('by the worker as it is built, of what is saved', async () => {
    await popup.evaluate(STORE);
    await (await leadlight.worker())?.evaluate(`${STOP_CLOCK}; 0`);
    expect(await popup.evaluate(ASSESS_ALL)).toEqual(ofWorker);
  });
});

describe.runIf(FIREFOX)('golden vectors in Firefox, byte for byte', () => {
  let proxy: RecordingProxy;
  let firefox: Firefox;

  beforeAll(async () => {
    ensureBuilt('firefox');
    proxy = await startRecordingProxy([]);
    firefox = await launchFirefox(FIREFOX ?? '', BUILD, proxy.port);
    const { marionette, origin } = firefox;
    const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    await marionette.send('WebDriver:Navigate', { url: `${origin}/prospects.html` });
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
  });

  /** What an expression gives in the page in front. */
  async function run(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; (async () => { ${code}; return ${expression}; })().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const { value, error } = JSON.parse(String(await firefox.marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null, scriptTimeout: 50_000 })));
    if (error) throw new Error(error);
    return value;
  }

  it('in a page of the extension', async () => {
    expect(await run(GRADE_ALL)).toEqual(wanted);
  });

  it('by the background page as it is built, of what is saved', async () => {
    await run(STORE);
    await run(`browser.runtime.getBackgroundPage().then((page) => { page.${STOP_CLOCK}; })`);
    expect(await run(ASSESS_ALL)).toEqual(ofWorker);
  });
});
