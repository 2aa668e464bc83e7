import { describe, expect, it } from 'vitest';
import { ALLOWED, ARTICLE_MAX_BYTES, CONTENT_SCRIPT_MAX_BYTES, SHOW_QUOTE_MAX_BYTES, checkBundle } from './check-bundle.ts';
import type { Allowed, BundleFile } from './check-bundle.ts';

const POLICY = "default-src 'none'; connect-src 'none'";

const MANIFEST = {
  manifest_version: 3,
  optional_host_permissions: ['https://*/*'],
  content_security_policy: { extension_pages: POLICY },
};

/** A worker with a trace of each library it holds. */
const WORKER = 'a._zod=1;new Dexie("x");b.isIcann=1;c={country_calling_codes:{}};';

/** The article reader with a trace of its library. */
const ARTICLE = 'a={unlikelyCandidates:1};';

function bundle(changes: Record<string, string> = {}): BundleFile[] {
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(MANIFEST),
    'page-reader.js': 'var pageReader=(function(){return 1})();',
    'article-reader.js': ARTICLE,
    'show-quote.js': 'var showQuote=1;',
    'background.js': WORKER,
    'chunks/popup-abc.js': 'document.createElement("p");',
    ...changes,
  };
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

const check = (files: readonly BundleFile[], allowed?: readonly Allowed[]) => checkBundle(files, POLICY, allowed);

describe('the check of the built bundle', () => {
  it('passes a bundle that holds nothing it must not', () => {
    expect(check(bundle())).toEqual([]);
  });

  it.each([
    ['fetch', 'fetch("https://x.example")'],
    ['fetch', 'const f=globalThis.fetch;f("x")'],
    ['fetch', '(0,fetch)("x")'],
    ['fetch', 'const f=fetch;f("x")'],
    ['fetch', 'globalThis["fetch"]("x")'],
    ['fetch', 'const{fetch:f}=globalThis'],
    ['fetch', 'x.map(fetch)'],
    ['fetch', 'window?.fetch("x")'],
    ['Image', 'new Image().src="https://x.example"'],
    ['constructor of a constructor', 'a.constructor("return 1")()'],
    ['constructor of a constructor', 'a["constructor"]("return 1")()'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket("wss://x.example")'],
    ['WebTransport', 'new WebTransport("x")'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['EventSource', 'new EventSource("/x")'],
    ['sendBeacon', 'navigator.sendBeacon("/x")'],
    ['importScripts', 'importScripts("https://x.example/a.js")'],
    ['eval', 'eval("1+1")'],
    ['eval', 'var a=1;(0,eval)("1")'],
    ['Function constructor', 'new Function("return 1")'],
    ['Function constructor', 'Function("return 1")()'],
    ['remote import', 'import("https://x.example/a.js")'],
  ])('finds %s in any script', (name, code) => {
    for (const path of ['background.js', 'page-reader.js', 'chunks/popup-abc.js', 'popup.html']) {
      expect(check(bundle({ [path]: code }), [])).toContainEqual(expect.stringContaining(`${path}: ${name}`));
    }
  });

  it('takes no look-alike for a request', () => {
    const code = 'prefetch(1);medieval(2);isFunction(3);a.refetch(4);new a.constructor(b);ImageData(c);retrieval(x);t.fetchAll()';
    expect(check(bundle({ 'background.js': WORKER + code }))).toEqual([]);
  });

  it.each([
    ['React', 'Symbol.for("react.transitional.element")'],
    ['zod', 'inst._zod=inst'],
    ['Dexie', 'new Dexie("x")'],
    ['tldts', '{isIcann:!0,isPrivate:!1}'],
    ['libphonenumber', '{country_calling_codes:{}}'],
  ])('finds %s in the content script', (name, code) => {
    expect(check(bundle({ 'page-reader.js': code }))).toContainEqual(expect.stringContaining(`page-reader.js: ${name}`));
  });

  it('finds Readability in every script but the one it belongs to', () => {
    for (const script of ['page-reader.js', 'background.js']) {
      const code = script === 'background.js' ? WORKER + ARTICLE : ARTICLE;
      expect(check(bundle({ [script]: code }))).toEqual([expect.stringContaining(`${script}: Readability`)]);
    }
  });

  it('finds DOM code and React in the worker', () => {
    expect(check(bundle({ 'background.js': 'document.title="x"' }))).toContainEqual(expect.stringContaining('DOM code'));
    expect(check(bundle({ 'background.js': 'Symbol.for("react.element")' }))).toContainEqual(expect.stringContaining('React'));
  });

  it.each([
    ['tldts', '{isIcann:!0,isPrivate:!1}'],
    ['libphonenumber', '{country_calling_codes:{}}'],
  ])('finds %s in a screen', (name, code) => {
    expect(check(bundle({ 'chunks/popup-abc.js': code }))).toContainEqual(expect.stringContaining(`popup-abc.js: ${name}`));
  });

  it('notices that it would not recognise a library any more', () => {
    const renamed = WORKER.replace('isIcann', 'icann');
    expect(check(bundle({ 'background.js': renamed }))).toEqual([expect.stringMatching(/tldts.*lost/)]);
    expect(check(bundle({ 'article-reader.js': 'a={unlikely:1}' }))).toEqual([expect.stringMatching(/Readability.*lost/)]);
  });

  it('finds the page reader over its budget, counted in bytes', () => {
    const full = CONTENT_SCRIPT_MAX_BYTES / 2;
    expect(check(bundle({ 'page-reader.js': 'é'.repeat(full) }))).toEqual([]);
    expect(check(bundle({ 'page-reader.js': 'é'.repeat(full + 1) }))).toHaveLength(1);
  });

  it('gives the article reader a budget of its own, besides that of a page', () => {
    const full = ARTICLE.padEnd(ARTICLE_MAX_BYTES, 'x');
    expect(check(bundle({ 'article-reader.js': full }))).toEqual([]);
    expect(check(bundle({ 'article-reader.js': `${full}x` }))).toEqual([expect.stringContaining('article-reader.js')]);
  });

  it('holds the script that shows quotes to a budget, and to leaving the page as it is', () => {
    const full = 'x'.repeat(SHOW_QUOTE_MAX_BYTES);
    expect(check(bundle({ 'show-quote.js': full }))).toEqual([]);
    expect(check(bundle({ 'show-quote.js': `${full}x` }))).toEqual([expect.stringContaining('show-quote.js')]);
    expect(check(bundle({ 'show-quote.js': 'p.appendChild(mark)' }))).toEqual([expect.stringContaining('show-quote.js: hands on the page')]);
    expect(check(bundle().filter(({ path }) => path !== 'show-quote.js'))).toEqual(['show-quote.js: is missing']);
  });

  it.each(['host_permissions', 'web_accessible_resources', 'externally_connectable', 'content_scripts'])(
    'finds %s in the manifest',
    (key) => {
      const manifest = JSON.stringify({ ...MANIFEST, [key]: [] });
      expect(check(bundle({ 'manifest.json': manifest }))).toEqual([`manifest.json: has ${key}`]);
    },
  );

  it('finds a content security policy that lets pages connect', () => {
    const { content_security_policy: _, ...manifest } = MANIFEST;
    const weaker = { ...MANIFEST, content_security_policy: { extension_pages: `${POLICY}; img-src *` } };
    for (const one of [manifest, weaker]) expect(check(bundle({ 'manifest.json': JSON.stringify(one) }))).toHaveLength(1);
  });

  it.each(['document.createElement("p")', 'a.appendChild(b)', 'a.innerHTML=b', 'a.setAttribute("x","y")', 'window.postMessage(a)', 'document.dispatchEvent(a)'])(
    'finds a script in pages that changes or tells the page: %s',
    (code) => {
      expect(check(bundle({ 'page-reader.js': code }))).toContainEqual(expect.stringContaining('hands on the page'));
    },
  );

  it.each([['zod', 'a._zod=1'], ['Dexie', 'new Dexie("x")']])('finds %s where the popup’s first paint waits for it', (name, code) => {
    const html = '<script src="/chunks/popup-abc.js"></script>';
    expect(check(bundle({ 'popup.html': html, 'chunks/popup-abc.js': code }))).toEqual([expect.stringContaining(`popup-abc.js: ${name}`)]);
    expect(check(bundle({ 'popup.html': html, 'chunks/later.js': code }))).toEqual([]);
  });

  it('finds that a file it should look into is not there', () => {
    const without = bundle().filter(({ path }) => path !== 'page-reader.js');
    expect(check(without)).toEqual(['page-reader.js: is missing']);
  });

  it('allows nothing but what has a reason', () => {
    expect(ALLOWED.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it('lets through what is allowed, where it is and as often, and nothing more', () => {
    const allowed = [{ ban: 'XMLHttpRequest', path: 'chunks/csv', times: 1, reason: 'a library brings it' }, ...ALLOWED.filter(({ path }) => path === 'article-reader.js')];
    const once = 'new XMLHttpRequest';
    expect(check(bundle({ 'chunks/csv-1.js': once }), allowed)).toEqual([]);
    expect(check(bundle({ 'chunks/csv-1.js': `${once};${once}` }), allowed)).not.toEqual([]);
    expect(check(bundle({ 'chunks/other.js': once }), allowed)).not.toEqual([]);
  });
});
