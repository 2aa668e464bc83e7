// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVIDENCE_VERSION } from '#lib/evidence/model.ts';
import type { Evidence } from '#lib/evidence/model.ts';
import type { Reply } from '#lib/messaging/client.ts';
import type { ReadOrder } from '#lib/messaging/protocol.ts';
import { startReader } from '#lib/page/reader.ts';
import type { ReaderNeeds } from '#lib/page/reader.ts';

const START = 'https://brightforge.example/about';

function evidenceOf(url: string): Evidence {
  return {
    version: EVIDENCE_VERSION,
    extractorVersion: '1',
    url,
    pageTitle: '',
    pageKind: 'about',
    adapter: 'company-site',
    readAt: 0,
    cut: false,
    findings: [],
    diagnostics: [],
  };
}

/** A page, and a worker that orders every reading unless told otherwise. */
function setUp(over: { order?: () => Reply<ReadOrder>; extract?: ReaderNeeds['extract'] } = {}) {
  let generation = 0;
  const said: { type: string; request: Record<string, unknown> }[] = [];
  const order = over.order ?? (() => ({ ok: true, value: { read: true, generation: ++generation, budgetMs: 50, settleMs: 0 } }) as const);
  const tell = ((type: string, request: Record<string, unknown>) => {
    said.push({ type, request });
    return Promise.resolve(type === 'hello' ? order() : { ok: true, value: { accepted: true } });
  }) as ReaderNeeds['tell'];
  const extract = vi.fn<ReaderNeeds['extract']>(over.extract ?? ((_, { url }) => Promise.resolve(evidenceOf(url))));
  const reader = startReader({ window, tell, extract, lacks: () => ['site'], now: () => Date.now() });
  return { reader, said, extract, types: () => said.map(({ type }) => type) };
}

/** The address changes, and nothing tells the page so. */
function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** The address changes inside the document; `announce` is how the page hears of it. */
function navigate(url: string, announce: Event): void {
  goTo(url);
  window.dispatchEvent(announce);
}

const tick = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

describe('page reader', () => {
  beforeEach(() => {
    goTo(START);
    document.body.innerHTML = '<p>We make presses.</p>';
  });
  afterEach(() => vi.useRealTimers());

  it('says hello, reads when told to and reports with the generation it was given', async () => {
    const { said } = setUp();
    await tick();
    expect(said).toEqual([
      { type: 'hello', request: { url: START, document: performance.timeOrigin, lacks: ['site'] } },
      { type: 'evidence', request: { generation: 1, evidence: evidenceOf(START) } },
    ]);
  });

  it('reads nothing when told not to', async () => {
    const { types, extract } = setUp({ order: () => ({ ok: true, value: { read: false } }) });
    await tick();
    expect(types()).toEqual(['hello']);
    expect(extract).not.toHaveBeenCalled();
  });

  it('visits anew when injected again', async () => {
    const { reader, types } = setUp();
    await tick();
    reader.visit();
    await tick();
    expect(types()).toEqual(['hello', 'evidence', 'hello', 'evidence']);
  });

  it('visits anew after a committed navigation, under the new address', async () => {
    const { said } = setUp();
    await tick();
    navigate('https://brightforge.example/team', new Event('popstate'));
    await tick();
    expect(said.slice(2).map(({ request }) => request['url'] ?? (request['evidence'] as Evidence).url)).toEqual([
      'https://brightforge.example/team',
      'https://brightforge.example/team',
    ]);
  });

  it('stays quiet when only a place in the page was jumped to', async () => {
    const { types } = setUp();
    await tick();
    navigate(`${START}#prices`, new Event('hashchange'));
    await tick();
    expect(types()).toEqual(['hello', 'evidence']);
  });

  it('visits anew when the page comes back from the back/forward cache', async () => {
    const { types } = setUp();
    await tick();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await tick();
    expect(types()).toEqual(['hello', 'evidence', 'hello', 'evidence']);
  });

  it('notices a navigation by the page’s own changes where the Navigation API is missing', async () => {
    const { types } = setUp();
    await tick();
    goTo('https://brightforge.example/team');
    document.body.append(document.createElement('main'));
    await tick();
    expect(types()).toEqual(['hello', 'evidence', 'hello', 'evidence']);
  });

  it('sends nothing of a page that is another by the time it was read', async () => {
    const { said } = setUp({
      extract: async (_, { url }) => {
        if (url === START) goTo('https://brightforge.example/team');
        return evidenceOf(url);
      },
    });
    await tick();
    expect(said.filter(({ type }) => type === 'evidence')).toEqual([]);
  });

  it('sends only the later of two readings', async () => {
    const waits = [60, 0];
    const { reader, said } = setUp({
      extract: async (_, { url }) => {
        await tick(waits.shift());
        return evidenceOf(url);
      },
    });
    await tick(10);
    reader.visit();
    await tick(120);
    expect(said.filter(({ type }) => type === 'evidence').map(({ request }) => request['generation'])).toEqual([2]);
  });

  it('reports a reading that broke, in words', async () => {
    const { said } = setUp({ extract: () => Promise.reject(new Error('getter threw')) });
    await tick();
    expect(said.at(-1)).toEqual({ type: 'evidence', request: { generation: 1, failure: 'Error: getter threw' } });
  });

  it('keeps what it sends within the worker’s bounds, and says that something was left out', async () => {
    const finding = { field: 'email', raw: 'a@b.example', quote: { exact: '', prefix: '', suffix: '' }, place: 'x'.repeat(900), method: 'text', rule: 'r' } as const;
    const { said } = setUp({
      extract: (_, { url }) => Promise.resolve({ ...evidenceOf(url), findings: Array.from({ length: 900 }, () => ({ ...finding, hints: { title: 'y'.repeat(900) } })) }),
    });
    await tick();
    const evidence = said.at(-1)?.request['evidence'] as Evidence;
    expect(evidence.cut).toBe(true);
    expect(evidence.findings).toHaveLength(500);
    expect(evidence.findings[0]?.place).toHaveLength(200);
    expect(evidence.findings[0]?.hints?.title).toHaveLength(200);
  });

  it('falls silent for good once the extension is gone', async () => {
    const { reader, types } = setUp({ order: () => ({ ok: false, failure: 'context-lost', message: '' }) });
    await tick();
    navigate('https://brightforge.example/team', new Event('popstate'));
    reader.visit();
    await tick();
    expect(types()).toEqual(['hello']);
    expect(reader.alive()).toBe(false);
  });

  it('goes on after a worker that did not answer', async () => {
    const { reader } = setUp({ order: () => ({ ok: false, failure: 'worker-gone', message: '' }) });
    await tick();
    expect(reader.alive()).toBe(true);
  });

  it('visits a page that changes its address for ever only so often', async () => {
    const { types } = setUp();
    for (let index = 0; index < 60; index += 1) {
      navigate(`https://brightforge.example/?q=${index}`, new Event('popstate'));
      await tick(1);
    }
    expect(types().filter((type) => type === 'hello').length).toBeLessThanOrEqual(21);
  });

  it('leaves the page as it was', async () => {
    const before = document.documentElement.outerHTML;
    setUp();
    await tick();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
