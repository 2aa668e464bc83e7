// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CompareCard } from '#components/icp/import/compare-card.tsx';
import { HistoryCard } from '#components/icp/import/history-card.tsx';
import { ShareCard } from '#components/icp/import/share-card.tsx';
import type { IcpVersion } from '#lib/icp/history.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { SAMPLE_EFFECT, SAMPLE_VERSIONS } from '#test/fixtures/icp-preview.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { click, control, render, submit, textOf, type } from '../../render.tsx';

const done = async (): Promise<Outcome<null>> => ({ ok: true, value: null });
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 10)));

const shown = () => {
  const restore = vi.fn<(version: IcpVersion) => Promise<Outcome<unknown>>>(done);
  return { restore, host: render(<HistoryCard versions={SAMPLE_VERSIONS} current={SAMPLE_VERSIONS[0]?.hash ?? ''} onRestore={restore} onEffect={async () => ({ ok: true, value: SAMPLE_EFFECT })} />) };
};

describe('the history of an ICP', () => {
  it('says of every version when, how and from whom it came, and which is in use', () => {
    const { host } = shown();
    expect([...host.querySelectorAll('li > p:first-child')].map(textOf)).toEqual([
      '1.3.120 Nov 2026, merged herein use now',
      '1.3.019 Nov 2026, received from Ada of the north and merged into the next',
      '1.2.112 Nov 2026, changed here',
      '1.2.03 Nov 2026, imported from Sales operations',
    ]);
  });

  it('shows what changed since the version in use before', async () => {
    const { host } = shown();
    await click(control(host, 'What changed in 1.3.1'));
    expect(textOf(host.querySelector('table'))).toContain('version1.2.11.3.1');
    await click(control(host, 'What changed in 1.3.1'));
    await click(control(host, 'What changed in 1.2.1'));
    expect(textOf(host.querySelector('table'))).toMatch(/Company size \/ what it asks \/ least5080/);
  });

  it('goes back after showing what differs and whose grades change', async () => {
    const { host, restore } = shown();
    await click(control(host, 'Go back to this… 1.2.0'));
    await settle();
    expect(textOf(host)).toContain('12 of 80 saved prospects change grade');
    expect(restore).not.toHaveBeenCalled();
    await click(control(host, 'Go back to 1.2.0'));
    expect(restore).toHaveBeenCalledExactlyOnceWith(SAMPLE_VERSIONS[3]);
    await settle();
    expect(textOf(host)).not.toContain('Nothing is lost');
  });
});

describe('two ICPs beside each other', () => {
  const icps = STARTER_ICPS.map((icp) => ({ id: icp.id, icp, contentHash: icp.id, active: 0 as const, inUse: 1 as const, updatedAt: 0 }));

  it('differ in every line that is not the same', async () => {
    const host = render(<CompareCard icps={icps} />);
    const choose = (id: string) =>
      act(async () => {
        const second = host.querySelectorAll('select')[1]!;
        second.value = id;
        second.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(icps[1]!.id);
    expect(textOf(host.querySelector('caption'))).toMatch(/^\d+ differences$/);
    await choose(icps[0]!.id);
    expect(textOf(host)).toContain('Nothing differs.');
  });

  it('need to be two', () => {
    expect(textOf(render(<CompareCard icps={icps.slice(0, 1)} />))).toContain('only one ICP');
  });
});

describe('sharing an ICP', () => {
  const calls = { onExport: vi.fn<(id: string, sign: boolean) => Promise<Outcome<unknown>>>(done), onMakeKey: vi.fn<(by: string) => Promise<Outcome<unknown>>>(done), onForgetKey: vi.fn<() => Promise<Outcome<unknown>>>(done), onForgetPublisher: vi.fn<() => Promise<Outcome<unknown>>>(done) };
  const KEY = { by: 'Ada', publicKey: 'Zm9v', createdAt: 0 };

  it('exports unsigned without a key, and lets one be made', async () => {
    const host = render(<ShareCard icp={SAMPLE_ICP} signingKey={null} publishers={[]} {...calls} />);
    await click(control(host, 'Export “B2B software” 1.2.0'));
    expect(calls.onExport).toHaveBeenLastCalledWith(SAMPLE_ICP.id, false);
    await type(control(host, 'Sign as'), ' Ada ');
    await submit(host.querySelector('form'));
    expect(calls.onMakeKey).toHaveBeenCalledExactlyOnceWith('Ada');
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/leadlight-icp-2.schema.json');
  });

  it('signs with the key unless told not to, and shows its digits', async () => {
    const host = render(<ShareCard icp={SAMPLE_ICP} signingKey={KEY} publishers={[{ by: 'Kim', publicKey: 'YmFy' }]} {...calls} />);
    await click(control(host, 'Export “B2B software” 1.2.0'));
    expect(calls.onExport).toHaveBeenLastCalledWith(SAMPLE_ICP.id, true);
    await click(host.querySelector<HTMLElement>('input[type=checkbox]')!);
    await click(control(host, 'Export “B2B software” 1.2.0'));
    expect(calls.onExport).toHaveBeenLastCalledWith(SAMPLE_ICP.id, false);
    expect(textOf(host)).toMatch(/with the key ([0-9a-f]{4} ){3}[0-9a-f]{4}/);
    await click(control(host, 'Forget the key of Kim'));
    expect(calls.onForgetPublisher).toHaveBeenCalledOnce();
  });
});
