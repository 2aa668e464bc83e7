// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IcpEditor } from '#components/icp/editor/icp-editor.tsx';
import type { SaveIcp } from '#components/icp/editor/use-editing.ts';
import type { Icp } from '#lib/icp/model.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { click, control, deferred, render, textOf, type } from '../../render.tsx';

const kept = () => vi.fn<SaveIcp>(async (icp) => ({ ok: true, value: { ...icp, version: '1.2.1' } }));
const refused: SaveIcp = async () => ({ ok: false, error: { code: 'invalid', message: 'Two things are wrong.', details: [{ path: 'name', message: 'is empty' }] } });
const shares = (host: Element) => [...host.querySelectorAll('.share')].map(textOf);
const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const nobody = () => {};
const status = (host: Element) => textOf(host.querySelector('.editor-toolbar [role=status]'));

function editor(props: Partial<Parameters<typeof IcpEditor>[0]> = {}) {
  return <IcpEditor icp={SAMPLE_ICP} check={icpProblems} onSave={kept()} onUnsaved={nobody} {...props} />;
}

async function press(host: HTMLElement, key: string, more: KeyboardEventInit = {}) {
  await act(async () => host.querySelector('.editor')!.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...more })));
}

describe('the editor of an ICP', () => {
  it('shows each criterion with what it wants and its share', () => {
    const host = render(editor());
    expect(textOf(host)).toContain('50–500 employees');
    expect(shares(host)).toEqual(['25 %', '20 %', '15 %', '15 %', '15 %', '10 %']);
    expect(status(host)).toBe('Version 1.2.0, saved.');
  });

  it('moves all shares as one weight is typed, and keeps them only on saving', async () => {
    const onSave = kept();
    const host = render(editor({ onSave }));
    await type(control(host, 'Weight of Industry'), '125');
    expect(shares(host)).toEqual(['62.5 %', '10 %', '7.5 %', '7.5 %', '7.5 %', '5 %']);
    expect(onSave).not.toHaveBeenCalled();
    await click(control(host, 'Save changes'));
    expect(onSave.mock.lastCall?.[0].criteria.map(({ weight }) => weight)).toEqual([125, 20, 15, 15, 15, 10]);
    expect(status(host)).toBe('Version 1.2.1, saved.');
  });

  it('undoes and redoes by button and by key', async () => {
    const host = render(editor());
    await type(control(host, 'Weight of Industry'), '125');
    await click(control(host, 'Undo'));
    expect(shares(host)[0]).toBe('25 %');
    await press(host, 'y');
    expect(shares(host)[0]).toBe('62.5 %');
    await press(host, 'z');
    expect(shares(host)[0]).toBe('25 %');
    await press(host, 'z', { shiftKey: true });
    expect(shares(host)[0]).toBe('62.5 %');
  });

  it.each([
    ['0', 'Must be larger than 0'],
    ['-3', 'Must be larger than 0'],
    ['1.234', 'May have two decimals at most'],
    ['', 'Must be a number'],
    ['lots', 'Must be a number'],
  ])('says what is wrong with a weight of “%s” and does not save', async (text, words) => {
    const onSave = kept();
    const host = render(editor({ onSave }));
    await type(control(host, 'Weight of Industry'), text);
    expect(textOf(host.querySelector('.entry .field-error'))).toBe(words);
    expect(textOf(host.querySelector('.editor-toolbar .field-error'))).toContain('One thing to mend');
    await press(host, 's');
    expect(onSave).not.toHaveBeenCalled();
    expect((control(host, 'Weight of Industry') as HTMLInputElement).value).toBe(text);
  });

  it('forgets text that is no number when the rep undoes', async () => {
    const host = render(editor());
    await type(control(host, 'Weight of Industry'), '30');
    await type(control(host, 'Weight of Industry'), '30x');
    await press(host, 'z');
    expect((control(host, 'Weight of Industry') as HTMLInputElement).value).toBe('25');
    expect(host.querySelector('.field-error')).toBeNull();
  });

  it('shows what the worker refuses and keeps the draft', async () => {
    const host = render(editor({ onSave: refused }));
    await type(control(host, 'Weight of Industry'), '50');
    await click(control(host, 'Save changes'));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('Two things are wrong.name is empty');
    expect(status(host)).toContain('Not saved yet');
  });

  it('tells whether anything is unsaved and asks before the page is closed', async () => {
    const onUnsaved = vi.fn<(unsaved: boolean) => void>();
    const host = render(editor({ onUnsaved }));
    expect(closing()).toBe(false);
    await type(control(host, 'Weight of Industry'), '50');
    expect(onUnsaved).toHaveBeenLastCalledWith(true);
    expect(closing()).toBe(true);
    await click(control(host, 'Discard all changes'));
    expect(onUnsaved).toHaveBeenLastCalledWith(false);
    expect(closing()).toBe(false);
  });

  it('gives the preview only drafts without a problem', async () => {
    const preview = vi.fn<(draft: Icp) => null>(() => null);
    const host = render(editor({ preview }));
    await type(control(host, 'Weight of Industry'), '50');
    expect(preview.mock.lastCall?.[0].criteria[0]?.weight).toBe(50);
    await type(control(host, 'Weight of Industry'), '0');
    expect(preview.mock.lastCall?.[0].criteria[0]?.weight).toBe(50);
  });

  it('takes over what is stored elsewhere, unless something is unsaved: then it says so', async () => {
    const theirs: Icp = { ...SAMPLE_ICP, version: '1.3.0', criteria: SAMPLE_ICP.criteria.slice(0, 2) };
    render(editor());
    expect(shares(render(editor({ icp: theirs })))).toHaveLength(2);
    const host = render(editor({ icp: theirs }));
    await type(control(host, 'Weight of Industry'), '50');
    render(editor({ icp: SAMPLE_ICP }));
    expect(shares(host)).toHaveLength(2);
    expect(textOf(host)).toContain('stored with other content elsewhere');
    await click(control(host, 'Drop my changes and show it as it is now'));
    expect(shares(host)).toHaveLength(6);
    expect(textOf(host)).not.toContain('elsewhere');
  });

  it('takes its own save for no conflict, whichever of store and answer comes first', async () => {
    const answer = deferred<{ ok: true; value: Icp }>();
    const onSave: SaveIcp = () => answer.promise;
    const host = render(editor({ onSave }));
    await type(control(host, 'Weight of Industry'), '50');
    await click(control(host, 'Save changes'));
    const stored: Icp = { ...SAMPLE_ICP, version: '1.2.1', criteria: SAMPLE_ICP.criteria.map((one, at) => (at === 0 ? { ...one, weight: 50 } : one)) };
    render(editor({ onSave, icp: stored }));
    expect(textOf(host)).not.toContain('elsewhere');
    await answer.resolve({ ok: true, value: stored });
    expect(textOf(host)).not.toContain('elsewhere');
    expect(status(host)).toBe('Version 1.2.1, saved.');
  });
});
