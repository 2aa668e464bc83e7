import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let mounted: { root: Root; host: HTMLElement } | null = null;

afterEach(() => {
  act(() => mounted?.root.unmount());
  mounted?.host.remove();
  mounted = null;
});

/** Puts a screen on the page and returns its element; a second call replaces what is shown, as a re-render would. */
export function render(node: ReactNode): HTMLElement {
  if (!mounted) {
    const host = document.body.appendChild(document.createElement('div'));
    mounted = { root: createRoot(host), host };
  }
  const { root, host } = mounted;
  act(() => root.render(node));
  return host;
}

/** The text as a reader sees it: runs of white space as one space. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The one button, link or switch of this name; its accessible label goes before its text. */
export function control(host: Element, name: string): HTMLElement {
  const found = [...host.querySelectorAll<HTMLElement>('button, a, summary, input, select, textarea')].filter((element) => nameOf(element) === name);
  if (found.length !== 1) throw new Error(`${found.length} controls are named “${name}”`);
  return found[0]!;
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
  return element.getAttribute('aria-label') ?? textOf(label ?? element);
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types a text into an input the way React notices it. */
export async function type(input: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
    setter?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses from a select the way React notices it. */
export async function choose(select: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function submit(form: HTMLFormElement | null): Promise<void> {
  await act(async () => form?.requestSubmit());
}

/** A promise settled by hand, to see a screen while it waits. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => Promise<void> } {
  const waiting: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => waiting.push(resolve));
  return { promise, resolve: (value) => act(async () => waiting[0]?.(value)) };
}
