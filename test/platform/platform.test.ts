import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setBadge } from '#lib/platform/action-badge.ts';
import { signOnIcon } from '#lib/platform/icon-sign.ts';
import { localArea } from '#lib/platform/local-area.ts';
import { injectPageReader, registerPageReader } from '#lib/platform/scripting.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import { getTab, onTabLoading } from '#lib/platform/tabs.ts';
import { withLock } from '#lib/platform/lock.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The browser's own types speak of callbacks; its promises are what is used here. */
const scripting = fakeBrowser.scripting as unknown as {
  executeScript(injection: object): Promise<unknown[]>;
  getRegisteredContentScripts(filter: object): Promise<{ id: string }[]>;
};

const tab = (url?: string) => ({ id: 7, url }) as Parameters<typeof fakeBrowser.tabs.onUpdated.trigger>[2];

describe('the browser’s interface', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives a tab with its address, and null for a tab that is gone', async () => {
    const made = await fakeBrowser.tabs.create({ url: 'https://brightforge.com/' });
    expect(await getTab(made.id ?? -1)).toEqual({ id: made.id, url: 'https://brightforge.com/' });
    expect(await getTab(4711)).toBeNull();
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id'));
    expect(await getTab(4711)).toBeNull();
  });

  it('speaks of a tab that loads, with its address where that may be seen', async () => {
    const heard: (string | null)[] = [];
    onTabLoading((_, url) => heard.push(url));
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, tab());
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, tab('https://brightforge.com/a'));
    await fakeBrowser.tabs.onUpdated.trigger(7, { url: 'https://brightforge.com/b' }, tab());
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, tab('https://brightforge.com/b'));
    expect(heard).toEqual([null, 'https://brightforge.com/a', 'https://brightforge.com/b']);
  });

  it('says false where the browser refuses the page reader', async () => {
    const execute = vi.spyOn(scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents'));
    expect(await injectPageReader(7)).toBe(false);
    execute.mockResolvedValue([]);
    expect(await injectPageReader(7)).toBe(true);
  });

  it('replaces a registration of the page reader instead of failing over it', async () => {
    vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([{ id: 'page-reader' }]);
    const unregister = vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockResolvedValue(undefined);
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockResolvedValue(undefined);
    await registerPageReader(['https://*/*'], []);
    expect(unregister).toHaveBeenCalledOnce();
    expect(register.mock.calls[0]?.[0][0]).toMatchObject({ js: ['page-reader.js'], allFrames: false, matches: ['https://*/*'] });
  });

  it('takes a tab that closed meanwhile for no error when it writes on the icon', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
    await expect(setBadge(7, 'A', '#000')).resolves.toBeUndefined();
  });

  it('takes a sign off the icon again, and never one that came after it', async () => {
    vi.useFakeTimers();
    let [badge, title] = ['', ''];
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => void (badge = text ?? ''));
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async (said) => void (title = said.title));
    vi.spyOn(fakeBrowser.action, 'getTitle').mockImplementation(async () => 'Leadlight' as never);
    const first = signOnIcon(7, { text: '…', color: '#000', title: 'Waits' });
    await vi.advanceTimersByTimeAsync(5000);
    const second = signOnIcon(7, { text: '✓', color: '#000', title: 'Kept' });
    await vi.advanceTimersByTimeAsync(2000);
    await first;
    expect([badge, title]).toEqual(['✓', 'Kept']);
    await vi.advanceTimersByTimeAsync(5000);
    await second;
    expect([badge, title]).toEqual(['', 'Leadlight']);
    vi.useRealTimers();
  });

  it('keeps session and settings apart, and tells of the changes of each alone', async () => {
    const session = vi.fn<(keys: string[]) => void>();
    const settings = vi.fn<() => void>();
    const stop = sessionArea.watch(session);
    localArea.watch('settings', settings);
    await sessionArea.set({ 'tab:7': { generation: 1 } });
    await localArea.set('settings', { paused: true });
    await localArea.set('other', 1);
    expect(session.mock.calls).toEqual([[['tab:7']]]);
    expect(settings).toHaveBeenCalledOnce();
    stop();
    await sessionArea.remove(['tab:7']);
    expect(session).toHaveBeenCalledOnce();
    expect(await sessionArea.get('tab:7')).toBeUndefined();
    expect(await localArea.get('settings')).toEqual({ paused: true });
  });

  it('lets one holder of a lock work at a time, and the next after a failure too', async () => {
    const steps: string[] = [];
    const work = (name: string) => withLock('l', async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
    });
    await Promise.allSettled([work('a'), work('b')]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});
