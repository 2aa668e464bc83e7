// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { act } from 'react';
import { IcpSwitch, type PickIcp } from '#components/assessment/icp-switch.tsx';
import type { IcpChoice } from '#lib/messaging/protocol.ts';
import { control, render, textOf } from '../render.tsx';

const GRADED = { id: 'dach', name: 'DACH', version: '1.0.0', gradeLines: { a: 80, b: 60, c: 40 } };
const option = (id: string, leavesOut: string | null = null) => ({ id, name: id, version: '1.0.0', main: false, leavesOut });
const choice = (more: Partial<IcpChoice> = {}): IcpChoice => ({ by: 'scope', why: 'It is meant for DACH (Germany)', options: [option('dach'), option('us', 'meant for United States, not Germany')], ...more });
const kept = () => vi.fn<PickIcp>(async () => ({ ok: true, value: null }));

async function select(host: HTMLElement, value: string) {
  const box = control(host, 'Graded by') as HTMLSelectElement;
  await act(async () => {
    box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('which ICP grades a page', () => {
  it('is said with its reason, and the rep can switch', async () => {
    const onPick = kept();
    const host = render(<IcpSwitch graded={GRADED} choice={choice()} onPick={onPick} />);
    expect(textOf(host)).toContain('It is meant for DACH (Germany).');
    expect([...host.querySelectorAll('option')].map(textOf)).toEqual(['DACH (chosen for you)', 'us (meant for United States, not Germany)']);
    await select(host, 'us');
    expect(onPick).toHaveBeenCalledWith('us');
  });

  it('once picked can be left to Leadlight again', async () => {
    const onPick = kept();
    const host = render(<IcpSwitch graded={GRADED} choice={choice({ by: 'rep' })} onPick={onPick} />);
    expect((control(host, 'Graded by') as HTMLSelectElement).value).toBe('dach');
    await select(host, '');
    expect(onPick).toHaveBeenCalledWith(null);
  });

  it('is no question while there is one and it applies; one that does not says so', () => {
    const only = choice({ by: 'only', options: [option('dach')] });
    expect(textOf(render(<IcpSwitch graded={GRADED} choice={only} onPick={kept()} />))).toBe('');
    const host = render(<IcpSwitch graded={GRADED} choice={{ ...only, by: 'stand-in', why: 'No ICP in use is meant for this company' }} onPick={kept()} />);
    expect(textOf(host)).toBe('No ICP in use is meant for this company.');
  });

  it('cannot be switched away from one that says not to contact them', () => {
    const host = render(<IcpSwitch graded={GRADED} choice={choice({ by: 'do-not-contact' })} onPick={kept()} />);
    expect((control(host, 'Graded by') as HTMLSelectElement).disabled).toBe(true);
  });
});
