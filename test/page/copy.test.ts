// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copyDocument } from '#lib/page/copy.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const copy = async (doc: Document, over: { now?: () => number; budgetMs?: number | null; pause?: () => Promise<void> } = {}) =>
  (await copyDocument(doc, 'https://www.brightforge.dev/', { now: () => 0, budgetMs: null, pause: () => Promise.resolve(), ...over })).page;

const LONG = 'x'.repeat(20_000);

describe('the copy of a document', () => {
  it('is its HTML', async () => {
    const doc = parse('<html lang="en"><head><title>Brightforge &amp; Sons</title></head><body><p>We make &lt;presses&gt;.</p></body></html>');
    expect(await copy(doc)).toEqual({ url: 'https://www.brightforge.dev/', html: doc.documentElement.outerHTML, cut: false });
  });

  it.each<[string, string]>([
    ['a script', `<script id="x">${LONG}</script>`],
    ['a style sheet', `<style id="x">${LONG}</style>`],
    ['a drawing', `<svg id="x">${'<path d="M0 0h1"></path>'.repeat(60)}</svg>`],
  ])('leaves out %s that is long, and keeps its tag and all around it', async (_, bulk) => {
    const html = (await copy(parse(`<body><main class="a&b" title="&quot;"><p>before</p>${bulk}<p>after</p></main>&lt;end&gt;</body>`))).html;
    const empty = bulk.replace(/>[^]*<\/(\w+)>$/, '></$1>');
    expect(html).toContain(`<main class="a&amp;b" title="&quot;"><p>before</p>${empty}<p>after</p></main>&lt;end&gt;`);
  });

  it('leaves out the address of an image that is written into it', async () => {
    const { html } = await copy(parse(`<body><p>We make presses.</p><img alt="Brightforge" src="data:image/png;base64,${LONG}"></body>`));
    expect(html).toContain('alt="Brightforge"');
    expect(html).not.toContain('base64');
  });

  it('keeps what is short, and JSON-LD of any length', async () => {
    const linked = `<script type="application/ld+json">{"name":"${LONG}"}</script>`;
    const { html } = await copy(parse(`<body><script>init()</script><svg><path></path></svg>${linked}<style>${LONG}</style></body>`));
    expect(html).toContain('init()');
    expect(html).toContain('<path>');
    expect(html).toContain(linked);
  });

  it.each(['nodeType', 'childNodes', 'firstChild', 'parentNode', 'attributes', 'getAttribute', 'outerHTML', 'localName', 'getElementsByTagName'])('is whole where a form has a field named %s', async (name) => {
    const doc = parse(`<body><form><input name="${name}"><p>hello@brightforge.dev</p><style>${LONG}</style></form><p>after</p></body>`);
    const form = doc.querySelector('form') as HTMLFormElement;
    Object.defineProperty(form, name, { value: form.firstElementChild });
    const { html } = await copy(doc);
    expect(html).toContain('hello@brightforge.dev');
    expect(html).toContain('after');
  });

  it('of a large document gives the page its turn, and is whole', async () => {
    let clock = 0;
    let pauses = 0;
    const doc = parse(`<body>${'<section><div><p>line</p></div></section>'.repeat(3000)}</body>`);
    const { html, cut } = await copy(doc, { now: () => (clock += 3), pause: async () => void pauses++ });
    expect(pauses).toBeGreaterThan(100);
    expect(html).toBe(doc.documentElement.outerHTML);
    expect(cut).toBe(false);
  });

  it('ends when its time is spent, and says so', async () => {
    let clock = 0;
    const doc = parse(`<body>${'<section><p>line</p></section>'.repeat(3000)}</body>`);
    const page = await copy(doc, { now: () => (clock += 1), budgetMs: 50 });
    expect(page.cut).toBe(true);
    expect(page.html.length).toBeLessThan(doc.documentElement.outerHTML.length / 2);
  });

  it.each<[string, () => Document]>([
    ['an XML document', () => new DOMParser().parseFromString('<feed><entry/></feed>', 'application/xml')],
    ['a document that throws', () => new Proxy(parse('<p>x</p>'), { get: () => { throw new Error('gone'); } })],
  ])('of %s is empty', async (_, make) => {
    expect((await copy(make())).html).toBe('');
  });

  it('holds what custom elements show in open shadow roots, at its place', async () => {
    const doc = parse('<body><h1>Brightforge</h1><x-card></x-card><p>after</p></body>');
    const root = doc.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<p>hello@brightforge.dev</p><y-inner></y-inner>';
    const inner = root?.querySelector('y-inner')?.attachShadow({ mode: 'open' });
    if (inner !== undefined) inner.innerHTML = '<b>deep</b>';
    const { html } = await copy(doc);
    expect(html).toMatch(/<x-card><template shadowrootmode="open"[^>]*><p>hello@brightforge\.dev<\/p><y-inner><template shadowrootmode="open"[^>]*><b>deep<\/b><\/template><\/y-inner><\/template><\/x-card><p>after/);
  });

  it('is whole without shadow roots where there is no time left for them', async () => {
    let clock = 0;
    const doc = parse(`<body><aside><x-card></x-card></aside>${'<section><p>line</p></section>'.repeat(3000)}<p>the end</p></body>`);
    const root = doc.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<p>inside</p>';
    const whole = await copy(doc, { now: () => (clock += 1) });
    const between = clock * 0.75;
    clock = 0;
    const page = await copy(doc, { now: () => (clock += 1), budgetMs: between });
    expect(whole.html.includes('inside')).toBe(true);
    expect(page.html === doc.documentElement.outerHTML).toBe(true);
    expect(page.cut).toBe(true);
  });

  it('holds the shadow root of an element around most of a large document', async () => {
    const doc = parse(`<body><x-app>${'<p>line</p>'.repeat(2500)}</x-app></body>`);
    const root = doc.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<header>Brightforge</header><slot></slot>';
    const { html } = await copy(doc);
    expect(html.slice(0, 200)).toContain('<x-app><template shadowrootmode="open"><header>Brightforge</header><slot></slot></template><p>line</p>');
  });

  it('does not follow elements that are nested deeper than browsers nest them', async () => {
    const doc = parse(`<body>${'<div>'.repeat(600)}<p>deepest</p><style>${LONG}</style></body>`);
    const { html } = await copy(doc);
    expect(html.includes(`<p>deepest</p><style>${LONG}`)).toBe(true);
  });

  it('of a text without end ends', async () => {
    expect((await copy(parse(`<body><p>${'x'.repeat(9_000_000)}</p></body>`))).html).toHaveLength(8_000_000);
  });
});
