// @vitest-environment happy-dom
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { useOpener } from '#components/ui/use-opener.ts';
import { usePlace } from '#components/ui/use-place.ts';
import { control, render } from '../render.tsx';

function Rows({ names, busy = false }: { names: readonly string[]; busy?: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const keepPlace = usePlace(list, { rows: 'li', target: 'button', otherwise: list });
  return (
    <ul ref={list} tabIndex={-1} aria-label="all" onFocus={keepPlace}>
      {names.map((name) => (
        <li key={name}>
          <button type="button" disabled={busy}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Form({ open }: { open: boolean }) {
  const opener = useOpener(open);
  return (
    <>
      {open ? <input aria-label="field" autoFocus /> : <button ref={opener}>open</button>}
      <input aria-label="other" />
    </>
  );
}

const focused = (): string => {
  const node = document.activeElement;
  return node === null || node === document.body ? 'nothing' : (node.getAttribute('aria-label') ?? node.textContent);
};

describe('the place of a reader in a list', () => {
  it('is the row that stands where the one with the focus went, then the last one, then the list', () => {
    control(render(<Rows names={['a', 'b', 'c', 'd']} />), 'b').focus();
    const left: string[] = [];
    for (const names of [['a', 'c', 'd'], ['a', 'd'], ['a'], []]) {
      render(<Rows names={names} />);
      left.push(focused());
    }
    expect(left).toEqual(['c', 'd', 'a', 'all']);
  });

  it('waits until what takes the focus is switched on again', () => {
    control(render(<Rows names={['a', 'b', 'c']} />), 'a').focus();
    render(<Rows names={['b', 'c']} busy />);
    expect(focused()).toBe('nothing');
    render(<Rows names={['b', 'c']} />);
    expect(focused()).toBe('b');
  });

  it('is left where the reader went on to something else, for good', () => {
    const host = render(<><Rows names={['a', 'b']} /><input aria-label="other" /></>);
    control(host, 'a').focus();
    control(host, 'other').focus();
    render(<><Rows names={['b']} /><input aria-label="other" /></>);
    expect(focused()).toBe('other');
    control(host, 'other').blur();
    render(<><Rows names={['b', 'c']} /><input aria-label="other" /></>);
    expect(focused()).toBe('nothing');
  });
});

describe('what opened a form', () => {
  it('has the focus again once the form is gone with it', () => {
    render(<Form open={false} />);
    render(<Form open />);
    expect(focused()).toBe('field');
    render(<Form open={false} />);
    expect(focused()).toBe('open');
  });

  it('takes it from nothing else, and not before it was opened', () => {
    const host = render(<Form open={false} />);
    expect(focused()).toBe('nothing');
    render(<Form open />);
    control(host, 'other').focus();
    render(<Form open={false} />);
    expect(focused()).toBe('other');
  });
});
