import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Router } from '#lib/messaging/router.ts';
import { envelope } from '#lib/messaging/wire.ts';
import type { Sender } from '#lib/platform/transport.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const EXTENSION = 'chrome-extension://test-extension-id/';
const PAGE = 'https://brightforge.example/about';
const popup: Sender = { own: true, tabId: null, frameId: null, url: `${EXTENSION}popup.html` };
const fullPage: Sender = { own: true, tabId: 5, frameId: 0, url: `${EXTENSION}prospects.html` };
const content: Sender = { own: true, tabId: 7, frameId: 0, url: PAGE };

const hello = envelope('hello', { url: PAGE, document: 1 });
const remove = envelope('delete-prospects', { ids: ['a'] });

function router() {
  return new Router()
    .content('hello', async () => ({ read: false }))
    .page('delete-prospects', async ({ ids }) => ({ ok: true, value: { deleted: ids.length, undo: 1 } }));
}

describe('router', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['another extension’s message', { type: 'hello', payload: {} }],
    ['a message of an unknown type', envelope('make-coffee', {})],
    ['a text', 'hello'],
    ['nothing', null],
  ])('declines %s at once, so that others may answer', (_, message) => {
    expect(router().answer(message, content)).toBeNull();
  });

  it('takes commands from the popup and from full pages', async () => {
    for (const sender of [popup, fullPage]) {
      expect(await router().answer(remove, sender)).toEqual({ ok: true, value: { ok: true, value: { deleted: 1, undo: 1 } } });
    }
  });

  it.each([
    ['a content script', content],
    ['a content script that lies about its kind in the payload', { ...content, frameId: 3 }],
    ['another extension', { ...popup, own: false }],
    ['a page whose address only begins alike', { ...content, url: 'chrome-extension://test-extension-id.evil.example/' }],
    ['a sender without an address', { ...popup, url: null }],
  ])('refuses a command from %s', async (_, sender) => {
    expect(await router().answer(remove, sender)).toMatchObject({ ok: false, failure: 'refused' });
  });

  it.each([
    ['a frame inside the page', { ...content, frameId: 2 }],
    ['no tab at all', { ...content, tabId: null }],
    ['another extension', { ...content, own: false }],
    ['a page of the extension', fullPage],
  ])('refuses a content message from %s', async (_, sender) => {
    expect(await router().answer(hello, sender)).toMatchObject({ ok: false, failure: 'refused' });
  });

  it('refuses a payload it cannot decode, naming what is wrong by path, before any handler sees it', async () => {
    const answer = await router().answer(envelope('delete-prospects', { ids: ['a', 4] }), popup);
    expect(answer).toMatchObject({ ok: false, failure: 'refused', message: expect.stringContaining('ids.1') });
  });

  it('tells who waits that a content payload could not be decoded', async () => {
    const told: string[] = [];
    const strict = new Router().content(
      'page',
      async () => ({ accepted: true }),
      async (message, from) => {
        told.push(`${from.tabId} ${message}`);
      },
    );
    await strict.answer(envelope('page', { generation: 1, page: { html: '' }, copyMs: 1 }), content);
    expect(told).toEqual([expect.stringMatching(/^7 .*page\.url/)]);
  });

  it('answers that it crashed when a handler throws, and never rejects', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = new Router().page('activate-icp', () => Promise.reject(new Error('boom')));
    expect(await broken.answer(envelope('activate-icp', { id: 'x' }), popup)).toEqual({ ok: false, failure: 'crashed', message: 'boom' });
    expect(log).toHaveBeenCalledOnce();
  });

  it('allows one handler a message', () => {
    expect(() => router().content('hello', async () => ({ read: false }))).toThrow(/two handlers/i);
  });

  it('listens without answering for others: an unknown message gets no promise', async () => {
    router().listen();
    const answers = await fakeBrowser.runtime.onMessage.trigger({ type: 'other' }, { id: 'test-extension-id' }, () => undefined);
    expect(answers).toEqual([undefined]);
  });
});
