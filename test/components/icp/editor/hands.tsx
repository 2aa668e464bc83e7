import { act } from 'react';
import { vi } from 'vitest';
import { IcpEditor } from '#components/icp/editor/icp-editor.tsx';
import type { SaveIcp } from '#components/icp/editor/use-editing.ts';
import type { Icp } from '#lib/icp/model.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { click, render, textOf } from '../../render.tsx';

const nobody = () => {};

/** The editor of an ICP with what a manager does in it. */
export function openEditor(icp: Icp = SAMPLE_ICP) {
  const onSave = vi.fn<SaveIcp>(async (sent) => ({ ok: true, value: sent }));
  const host = render(<IcpEditor key={Math.random()} icp={icp} check={icpProblems} onSave={onSave} onUnsaved={nobody} />);
  const inputs = () => [...host.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')];

  /** The one input of this label. */
  function field(label: string): HTMLElement {
    const found = inputs().filter((input) => (input.getAttribute('aria-label') ?? textOf(input.labels?.[0] ?? null)) === label);
    if (found.length !== 1) throw new Error(`${found.length} fields are called “${label}”`);
    return found[0]!;
  }

  /** The button of this name, else the first that begins with it. */
  function button(words: string): HTMLElement {
    const buttons = [...host.querySelectorAll<HTMLElement>('button')].map((one) => ({ one, name: one.getAttribute('aria-label') ?? textOf(one) }));
    const found = (buttons.find(({ name }) => name === words) ?? buttons.find(({ name }) => name.startsWith(words)))?.one;
    if (!found) throw new Error(`no button begins with “${words}”`);
    return found;
  }

  return {
    host,
    field,
    press: (words: string) => click(button(words)),
    section: (name: string) => click([...host.querySelectorAll<HTMLElement>('.editor-nav button')].find((one) => textOf(one).startsWith(name))!),
    check: (label: string) => click(field(label)),
    fill: (label: string, text: string) => fill(field(label), text),
    key: (element: Element, key: string, more: KeyboardEventInit = {}) =>
      act(async () => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))),
    problems: () => [...host.querySelectorAll('.editor-form .field-error')].map(textOf),
    /** What is sent to be stored. */
    async saved(): Promise<Icp> {
      await click(button('Save changes'));
      const sent = onSave.mock.lastCall?.[0];
      if (!sent) throw new Error(`nothing was saved: ${textOf(host.querySelector('.editor-toolbar'))}`);
      return sent;
    },
  };
}

/** Sets the value of an input, text area or choice the way React notices it. */
async function fill(input: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}
