// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IcpImport } from '#components/icp/import/icp-import.tsx';
import type { Acceptance } from '#components/icp/import/preview-card.tsx';
import type { IcpPreview } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { SAMPLE_PREVIEW } from '#test/fixtures/icp-preview.ts';
import { click, control, render, textOf } from '../../render.tsx';

const PREVIEW: IcpPreview = { ...SAMPLE_PREVIEW, relation: 'older', warnings: ['Same version, other content.'] };
const imported = () => vi.fn<(text: string, acceptance: Acceptance, base: string | null) => Promise<Outcome<unknown>>>(async () => ({ ok: true, value: null }));
const none = { tried: 0, total: 0, changed: [], next: null, unsure: null };
const asks = { onEffect: async () => ({ ok: true as const, value: none }), onKnow: async () => ({ ok: true as const, value: null }) };

async function choose(host: Element, text: string) {
  const input = host.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([text], 'icp.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const screen = () => render(<IcpImport {...asks} onPreview={async () => ({ ok: true, value: PREVIEW })} onImport={imported()} />);

describe('importing an ICP file', () => {
  it('shows name, version, differences and warnings before anything is stored', async () => {
    const onImport = imported();
    const host = render(<IcpImport {...asks} onPreview={async () => ({ ok: true, value: PREVIEW })} onImport={onImport} />);
    await choose(host, 'the file');
    const text = textOf(host);
    for (const words of ['B2B software 1.3.0', 'Replaces your “B2B software” 1.2.0', 'criteria / Company size / weight', 'Same version, other content.']) expect(text).toContain(words);
    expect(onImport).not.toHaveBeenCalled();
    await click(control(host, 'Accept'));
    expect(onImport).toHaveBeenCalledExactlyOnceWith('the file', { activate: true }, PREVIEW.replaces?.contentHash);
    expect(textOf(host)).toContain('Imported B2B software 1.3.0');
  });

  it('stores nothing when the rep declines', async () => {
    const onImport = imported();
    const host = render(<IcpImport {...asks} onPreview={async () => ({ ok: true, value: PREVIEW })} onImport={onImport} />);
    await choose(host, 'the file');
    await click(control(host, 'Do not import'));
    expect(onImport).not.toHaveBeenCalled();
    expect(textOf(host)).toContain('Choose an ICP file');
  });

  it('lists every error by path', async () => {
    const details = [
      { path: 'criteria[2].weight', message: 'must be greater than 0' },
      { path: 'name', message: 'is missing' },
    ];
    const host = render(<IcpImport {...asks} onPreview={async () => ({ ok: false, error: { code: 'invalid', message: 'This file has 2 errors.', details } })} onImport={imported()} />);
    await choose(host, 'broken');
    expect(textOf(host)).toContain('This file was not imported');
    expect(textOf(host)).toContain('criteria[2].weight must be greater than 0');
    expect(textOf(host)).toContain('name is missing');
    expect(textOf(host)).toContain('Your own ICPs are unchanged');
  });

  it('refuses a file far larger than any ICP without reading it', async () => {
    const onPreview = vi.fn<() => Promise<Outcome<IcpPreview>>>();
    const host = render(<IcpImport {...asks} onPreview={onPreview} onImport={imported()} />);
    await choose(host, 'x'.repeat(4_000_001));
    expect(onPreview).not.toHaveBeenCalled();
    expect(textOf(host)).toContain('larger than 4 MB');
  });

  it('keeps the preview with the reason when storing failed', async () => {
    const host = render(<IcpImport {...asks} onPreview={async () => ({ ok: true, value: PREVIEW })} onImport={async () => ({ ok: false, error: { code: 'storage-full', message: 'The disk is full.' } })} />);
    await choose(host, 'the file');
    await click(control(host, 'Accept'));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('The disk is full.');
    expect(textOf(host)).not.toContain('Imported');
  });

  describe('of files dropped anywhere on the page', () => {
    it('shows the same preview, and never lets the browser open the file', async () => {
      const host = screen();
      expect((await drag('dragover', 'icp.json')).defaultPrevented).toBe(true);
      expect(textOf(host)).toContain('Drop the ICP file');
      expect((await drag('drop', 'icp.json')).defaultPrevented).toBe(true);
      expect(textOf(host)).not.toContain('Drop the ICP file');
      expect(textOf(host)).toContain('B2B software 1.3.0');
    });

    it.each([
      ['several', ['one.json', 'two.json'], 'one ICP file at a time'],
      ['of another type', ['leads.csv'], '“leads.csv” is no ICP file'],
    ])('takes none that are %s', async (_, names, words) => {
      const host = screen();
      await drag('drop', ...names);
      expect(textOf(host)).toContain(words);
      expect(textOf(host)).toContain('Your own ICPs are unchanged.');
    });

    it('keeps the preview that is open', async () => {
      const host = screen();
      await drag('drop', 'icp.json');
      await drag('drop', 'other.json');
      expect(textOf(host)).toContain('B2B software 1.3.0');
      expect(textOf(host)).toContain('Accept it or leave it first');
      // The preview may be longer than the window, and the page goes to its top.
      expect(host.querySelector('[role=alert]')!.compareDocumentPosition(control(host, 'Accept'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('no longer waits for one that was carried off', async () => {
      vi.useFakeTimers();
      const host = screen();
      await drag('dragover', 'icp.json');
      await act(async () => vi.advanceTimersByTime(2000));
      expect(textOf(host)).not.toContain('Drop the ICP file');
      vi.useRealTimers();
    });

    it('leaves texts that are dragged alone', async () => {
      screen();
      expect((await drag('dragover')).defaultPrevented).toBe(false);
    });
  });
});

/** What a browser tells of files held over the page or dropped there; without names, of a text. */
async function drag(type: 'dragover' | 'drop', ...names: string[]): Promise<Event> {
  const items = names.map((name) => ({ getAsFile: () => new File(['the file'], name), webkitGetAsEntry: () => ({ isDirectory: false }) }));
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { types: [names.length > 0 ? 'Files' : 'text/plain'], items } });
  await act(async () => {
    document.body.dispatchEvent(event);
    await vi.waitFor(async () => {}, 1);
  });
  return event;
}
