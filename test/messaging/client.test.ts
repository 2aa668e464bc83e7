import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, tell } from '#lib/messaging/client.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The worker as `sendMessage` sees it; the browser's own type speaks of callbacks. */
type Send = (message: unknown) => Promise<unknown>;

function workerAnswers(answer: Send): void {
  vi.spyOn(fakeBrowser.runtime as unknown as { sendMessage: Send }, 'sendMessage').mockImplementation(answer);
}

describe('messaging client', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  });

  it('hands over what the worker answered', async () => {
    workerAnswers(() => Promise.resolve({ ok: true, value: { read: false } }));
    expect(await tell('hello', { url: 'https://brightforge.example/', document: 1 })).toEqual({ ok: true, value: { read: false } });
  });

  it('hands over a refusal with its words', async () => {
    const refusal = { ok: false, failure: 'refused', message: 'tabId: expected number' };
    workerAnswers(() => Promise.resolve(refusal));
    expect(await ask('assess-tab', { tabId: 1 })).toEqual(refusal);
  });

  it.each([
    ['no worker listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
    ['the worker dies before it answers', () => Promise.reject(new Error('The message port closed before a response was received.'))],
    ['nobody owns the message', () => Promise.resolve(undefined)],
  ])('says that the worker is gone when %s', async (_, answer) => {
    workerAnswers(answer);
    expect(await ask('assess-tab', { tabId: 1 })).toMatchObject({ ok: false, failure: 'worker-gone' });
  });

  it('says that it was cut off when the extension was reloaded under it', async () => {
    workerAnswers(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await tell('hello', { url: 'https://brightforge.example/', document: 1 })).toMatchObject({ ok: false, failure: 'context-lost' });
  });

  it('sends nothing once it is cut off', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(await tell('hello', { url: 'https://brightforge.example/', document: 1 })).toMatchObject({ failure: 'context-lost' });
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
  });
});
