// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCopy } from '#lib/extract/copy.ts';
import type { Reply } from '#lib/messaging/client.ts';
import type { ReadOrder } from '#lib/messaging/protocol.ts';
import { startReader } from '#lib/page/reader.ts';
import type { ReaderNeeds } from '#lib/page/reader.ts';

const START = 'https://brightforge.example/about';

/** A page, and a worker that orders every reading unless told otherwise. `slow`: clock readings go on by this many milliseconds. */
function setUp(over: { order?: () => Reply<ReadOrder>; grown?: () => Reply<ReadOrder>; slow?: number } = {}) {
  let generation = 0;
  let clock = 0;
  const said: { type: string; request: Record<string, unknown> }[] = [];
  const order = over.order ?? (() => ({ ok: true, value: { read: true, generation: ++generation, budgetMs: null, settleMs: 0 } }) as const);
  const tell = ((type: string, request: Record<string, unknown>) => {
    said.push({ type, request });
    if (type === 'grown') return Promise.resolve(over.grown?.() ?? { ok: true, value: { read: false } });
    return Promise.resolve(type === 'hello' ? order() : { ok: true, value: { accepted: true } });
  }) as ReaderNeeds['tell'];
  const reader = startReader({ window, tell, now: () => (clock += over.slow ?? 0) });
  return { reader, said, types: () => said.map(({ type }) => type), pages: () => said.flatMap(({ request }) => (request['page'] === undefined ? [] : [request as { generation: number; page: PageCopy }])) };
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

/** As a section that loads late. */
const grow = (elements: number): void => void document.body.insertAdjacentHTML('beforeend', '<p>We are hiring.</p>'.repeat(elements));

const tick = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

describe('page reader', () => {
  beforeEach(() => {
    goTo(START);
    document.body.innerHTML = '<p>We make presses.</p>';
  });
  afterEach(() => vi.useRealTimers());

  it('says hello, copies the page when told to and hands it over with the generation it was given', async () => {
    const { said } = setUp();
    await tick();
    expect(said).toEqual([
      { type: 'hello', request: { url: START, document: performance.timeOrigin } },
      { type: 'page', request: { generation: 1, page: { url: START, html: document.documentElement.outerHTML, cut: false }, copyMs: 0 } },
    ]);
  });

  it('copies nothing when told not to', async () => {
    const { types } = setUp({ order: () => ({ ok: true, value: { read: false } }) });
    await tick();
    expect(types()).toEqual(['hello']);
  });

  it('visits anew when injected again', async () => {
    const { reader, types } = setUp();
    await tick();
    reader.visit();
    await tick();
    expect(types()).toEqual(['hello', 'page', 'hello', 'page']);
  });

  it('visits anew after a committed navigation, under the new address', async () => {
    const { said } = setUp();
    await tick();
    navigate('https://brightforge.example/team', new Event('popstate'));
    await tick();
    expect(said.slice(2).map(({ request }) => request['url'] ?? (request['page'] as PageCopy).url)).toEqual([
      'https://brightforge.example/team',
      'https://brightforge.example/team',
    ]);
  });

  it('stays quiet when only a place in the page was jumped to', async () => {
    const { types } = setUp();
    await tick();
    navigate(`${START}#prices`, new Event('hashchange'));
    await tick();
    expect(types()).toEqual(['hello', 'page']);
  });

  it('visits anew when the page comes back from the back/forward cache', async () => {
    const { types } = setUp();
    await tick();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await tick();
    expect(types()).toEqual(['hello', 'page', 'hello', 'page']);
  });

  it('notices a navigation by the page’s own changes where the Navigation API is missing', async () => {
    const { types } = setUp();
    await tick();
    goTo('https://brightforge.example/team');
    document.body.append(document.createElement('main'));
    await tick();
    expect(types()).toEqual(['hello', 'page', 'hello', 'page']);
  });

  it('sends nothing of a page that is another by the time it was copied', async () => {
    document.body.innerHTML = '<p>x</p>'.repeat(3000);
    const { pages } = setUp({ slow: 5 });
    setTimeout(() => goTo('https://brightforge.example/team'));
    await tick(50);
    expect(pages()).toEqual([]);
  });

  it('sends only the later of two copies', async () => {
    document.body.innerHTML = '<p>x</p>'.repeat(3000);
    const { reader, pages } = setUp({ slow: 5 });
    setTimeout(() => reader.visit(), 1);
    await vi.waitFor(() => expect(pages()).toHaveLength(1), { timeout: 20_000 });
    await tick(100);
    expect(pages().map(({ generation }) => generation)).toEqual([2]);
  }, 30_000);

  it('reports a copy that broke, in words', async () => {
    const select = vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(() => { throw new Error('selector threw'); });
    const { said } = setUp();
    await tick();
    select.mockRestore();
    expect(said.at(-1)).toEqual({ type: 'page', request: { generation: 1, failure: 'Error: selector threw' } });
  });

  it('offers a page that has grown once more, for as long as the worker wants it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let left = 2;
    const { types, pages } = setUp({ grown: () => ({ ok: true, value: left-- > 0 ? { read: true, generation: 1, budgetMs: null, settleMs: 0 } : { read: false } }) });
    for (let section = 0; section < 5; section += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      grow(40);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(types()).toEqual(['hello', 'page', 'grown', 'page', 'grown', 'page', 'grown']);
    expect(pages().at(-1)?.page.html.match(/hiring/g)).toHaveLength(80);
  });

  it('takes a menu that opens for no growth', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { types } = setUp();
    await vi.advanceTimersByTimeAsync(1000);
    grow(5);
    await vi.advanceTimersByTimeAsync(5000);
    expect(types()).toEqual(['hello', 'page']);
  });

  it('no longer waits for growth two minutes after', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { types } = setUp();
    await vi.advanceTimersByTimeAsync(130_000);
    grow(100);
    await vi.advanceTimersByTimeAsync(5000);
    expect(types()).toEqual(['hello', 'page']);
  });

  it('offers nothing of a page that was left', async () => {
    const { types } = setUp();
    await tick();
    navigate('https://brightforge.example/team', new Event('popstate'));
    await tick();
    grow(100);
    await tick(700);
    expect(types().filter((type) => type === 'grown')).toHaveLength(1);
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
