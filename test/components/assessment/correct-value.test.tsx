// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CorrectValue, type Correct } from '#components/assessment/correct-value.tsx';
import { click, control, render, submit, textOf, type } from '../render.tsx';

const kept = () => vi.fn<Correct>(async () => ({ ok: true, value: null }));

async function open(onCorrect: Correct, { text = '120', fromRep = false }: { text?: string | null; fromRep?: boolean } = {}) {
  const host = render(<CorrectValue field="headCount" text={text} fromRep={fromRep} onCorrect={onCorrect} />);
  await click(control(host, text === null ? 'Enter head count' : 'Correct head count'));
  return host;
}

describe('correcting a value', () => {
  it('starts from the value believed so far and sends what was typed', async () => {
    const onCorrect = kept();
    const host = await open(onCorrect);
    expect((control(host, 'Head count') as HTMLInputElement).value).toBe('120');
    await type(control(host, 'Head count'), ' 180 ');
    await submit(host.querySelector('form'));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('headCount', '180');
    expect(host.querySelector('form')).toBeNull();
  });

  it('stays open with the words of the worker when the value cannot be read', async () => {
    const host = await open(async () => ({ ok: false, error: { code: 'bad-value', message: 'Cannot read “lots” as a head count.' } }));
    await type(control(host, 'Head count'), 'lots');
    await submit(host.querySelector('form'));
    const input = control(host, 'Head count');
    expect(textOf(host.querySelector('[role=alert]'))).toBe('Cannot read “lots” as a head count.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(host.querySelector(`#${CSS.escape(input.getAttribute('aria-describedby') ?? '')}`)).not.toBeNull();
  });

  it('lets the rep take an own value back', async () => {
    const onCorrect = kept();
    const host = await open(onCorrect, { fromRep: true });
    await click(control(host, 'Take my value back'));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('headCount', '');
  });

  it('sends nothing when nothing was typed for an unknown value', async () => {
    const onCorrect = kept();
    const host = await open(onCorrect, { text: null });
    await submit(host.querySelector('form'));
    expect(onCorrect).not.toHaveBeenCalled();
    expect(host.querySelector('form')).toBeNull();
  });

  it('closes on Cancel and puts the focus back on the pencil', async () => {
    const host = await open(kept());
    await click(control(host, 'Cancel'));
    expect(document.activeElement).toBe(control(host, 'Correct head count'));
  });
});
