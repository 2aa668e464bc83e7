import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabView } from '#lib/messaging/protocol.ts';
import { answeredSoon, askForFirstView, type FirstView } from '#lib/react/first-view.ts';
import { useCurrentTab } from '#lib/react/use-current-tab.ts';
import { useTabView } from '#lib/react/use-tab-view.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const VIEW: TabView = { state: 'no-icp', url: 'https://www.mossgate.io/' };

function worker(answer: (message: unknown) => Promise<unknown>, tabs: unknown[] = [{ id: 7, url: VIEW.url }]) {
  vi.spyOn(fakeBrowser.tabs as unknown as { query: () => Promise<unknown> }, 'query').mockResolvedValue(tabs);
  return vi.spyOn(fakeBrowser.runtime as unknown as { sendMessage: typeof answer }, 'sendMessage').mockImplementation(answer);
}

function Screen({ first }: { first: FirstView }) {
  return <p>{useTabView(useCurrentTab(first), first).view?.state ?? 'opening'}</p>;
}

describe('what the popup shows first', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is asked of the tab in front before anything is drawn, and is in the first picture', async () => {
    const sent = worker(() => Promise.resolve({ ok: true, value: VIEW }));
    const first = askForFirstView();
    await answeredSoon(first);
    expect(sent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'assess-tab', payload: { tabId: 7 } }));
    expect(renderToString(<Screen first={first} />)).toBe('<p>no-icp</p>');
  });

  it('is what went wrong where the worker is gone', async () => {
    worker(() => Promise.reject(new Error('The message port closed before a response was received.')));
    const first = askForFirstView();
    await answeredSoon(first);
    expect(renderToString(<Screen first={first} />)).toBe('<p>failed</p>');
  });

  it.each([
    ['the worker takes its time', [{ id: 7, url: VIEW.url }]],
    ['there is no tab', []],
  ])('does not wait for an answer where %s', async (_, tabs) => {
    worker(() => new Promise(() => {}), tabs);
    const first = askForFirstView();
    await answeredSoon(first);
    expect(renderToString(<Screen first={first} />)).toBe('<p>opening</p>');
  });
});
