import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Described = { content?: string; description: string };

/** The address bar of a browser, as its user works it. */
export interface FakeAddressBar {
  /** What stands first, last said last. */
  first: string[];
  start(): void;
  /** What is suggested for a text; null while nothing was. */
  type(text: string): Promise<{ content: string; description: string }[]>;
  enter(text: string, disposition?: string): void;
}

export function fakeAddressBar(): FakeAddressBar {
  const heard: Record<string, (...args: never[]) => void> = {};
  const { omnibox } = fakeBrowser as unknown as { omnibox: Record<string, { addListener(listener: (...args: never[]) => void): void } & ((one: Described) => void)> };
  for (const name of ['onInputStarted', 'onInputChanged', 'onInputEntered']) {
    vi.spyOn(omnibox[name] as { addListener(listener: (...args: never[]) => void): void }, 'addListener').mockImplementation((listener) => void (heard[name] = listener));
  }
  const first: string[] = [];
  vi.spyOn(omnibox as unknown as { setDefaultSuggestion(one: Described): void }, 'setDefaultSuggestion').mockImplementation(({ description }) => void first.push(description));
  const tell = (name: string, ...args: unknown[]): void => (heard[name] as unknown as (...all: unknown[]) => void)(...args);
  return {
    first,
    start: () => tell('onInputStarted'),
    type: (text) => new Promise((resolve) => tell('onInputChanged', text, resolve)),
    enter: (text, disposition = 'currentTab') => tell('onInputEntered', text, disposition),
  };
}
