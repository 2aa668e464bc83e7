// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { IcpList } from '#components/icp/icp-list.tsx';
import { NewIcp } from '#components/icp/starter/new-icp.tsx';
import { knowCustomers } from '#lib/background/know-customers.ts';
import type { Icp } from '#lib/icp/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { savedSubjects } from '#test/fixtures/subjects.ts';
import { click, control, render, textOf } from '../render.tsx';
import { act } from 'react';

const stored = (id: string, active: 0 | 1, inUse: 0 | 1 = active, applies = SAMPLE_ICP.applies) => ({ id, icp: { ...SAMPLE_ICP, id, name: id, applies }, contentHash: id, active, inUse, updatedAt: NOW });
const kept = () => vi.fn<(id: string) => Promise<{ ok: true; value: null }>>(async () => ({ ok: true, value: null }));
const DACH = { industries: [], countries: [], regions: ['DACH'], headCount: { min: 50, max: 500 } };

function show(icps = [stored('Main', 1), stored('Other', 0)]) {
  const acts = { onEdit: vi.fn<(id: string) => void>(), onNew: vi.fn<() => void>(), onMain: kept(), onUse: vi.fn<(id: string, inUse: boolean) => Promise<{ ok: true; value: null }>>(async () => ({ ok: true, value: null })), onDuplicate: kept(), onDelete: kept() };
  return { host: render(<IcpList icps={icps} editedId="Main" {...acts} />), ...acts };
}

describe('the list of ICPs', () => {
  it('says which is the main one, whom each is for, and how pages are graded', () => {
    const { host } = show([stored('Main', 1), stored('Alps', 0, 1, DACH)]);
    expect(textOf(host)).toMatch(/Main 1\.2\.0 main shown below.*For every company/);
    expect(textOf(host)).toContain('For DACH; 50–500 employees');
    expect(textOf(host)).toContain('graded by the ICP in use whose scope and criteria suit the company best');
    expect(textOf(show().host)).toContain('Every page is graded by your main ICP');
  });

  it('takes one into use, but never the main one out of it', async () => {
    const { host, onUse } = show();
    expect((control(host, 'Use Main') as HTMLInputElement).disabled).toBe(true);
    await click(control(host, 'Use Other'));
    expect(onUse).toHaveBeenCalledWith('Other', true);
  });

  it('makes another the main one, opens, duplicates', async () => {
    const { host, onMain, onEdit, onDuplicate } = show();
    await click(control(host, 'Make Other the main one'));
    await click(control(host, 'Edit Other'));
    await click(control(host, 'Duplicate Other'));
    expect([onMain, onEdit, onDuplicate].map((act) => act.mock.lastCall?.[0])).toEqual(['Other', 'Other', 'Other']);
  });

  it('asks before it deletes one, and offers no deletion of the main one', async () => {
    const { host, onDelete } = show();
    expect(() => control(host, 'Delete Main')).toThrow('0 controls');
    await click(control(host, 'Delete Other'));
    expect(onDelete).not.toHaveBeenCalled();
    expect(textOf(host)).toContain('It is not in use, so no grade changes.');
    await click(control(host, 'Delete'));
    expect(onDelete).toHaveBeenCalledWith('Other');
  });
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

async function paste(host: HTMLElement, text: string) {
  const box = host.querySelector('textarea')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('a new ICP', () => {
  const born = { id: 'icp-1', createdAt: '2026-11-22T09:00:00Z' };
  const added = () => {
    const made: Icp[] = [];
    return { made, onAdd: async (make: (birth: typeof born) => Icp) => ({ ok: true as const, value: made.push(make(born)) }) };
  };
  const customers = savedSubjects(40);
  const findCustomers = vi.fn<(search: { won: boolean; domains: string[]; names: string[] }) => Promise<{ customers: typeof customers; others: typeof customers }>>(async () => ({
    customers: customers.filter((_, index) => index % 4 === 0),
    others: customers.filter((_, index) => index % 4 !== 0),
  }));
  const open = (onAdd: ReturnType<typeof added>['onAdd'], won = 10) => render(<NewIcp knowCustomers={async (listed) => ({ ok: true, value: await knowCustomers({ now: () => NOW }, { listed }) })} onAdd={onAdd} onClose={() => {}} countWon={async () => won} findCustomers={findCustomers} now={NOW} />);

  it('begins as a copy of a starter', async () => {
    const { made, onAdd } = added();
    await click(control(open(onAdd), 'Start from it: B2B software: mid-market buyers'));
    expect(made[0]).toMatchObject({ id: 'icp-1', name: 'New ICP', version: '1.0.0', previousHash: null });
  });

  it('begins from what won customers share, each thing taken by hand', async () => {
    const { made, onAdd } = added();
    const host = open(onAdd);
    await settle();
    expect(textOf(host)).toContain('The 10 you marked as won');
    await click(control(host, 'See what they share'));
    await settle();
    expect(findCustomers).toHaveBeenLastCalledWith({ won: true, domains: [], names: [] });
    expect(textOf(host)).toContain('10 of 10 are in Germany');
    expect(textOf(host)).toContain('Of your other prospects 0 of 30');
    expect((control(host, 'Take at least one') as HTMLButtonElement).disabled).toBe(true);
    await click(control(host, 'Take Country'));
    await click(control(host, 'Make an ICP of this criterion'));
    expect(made[0]?.criteria.map(({ id }) => id)).toEqual(['place']);
    expect(made[0]?.notes).toBe('Begun from what the best customers share: 10 of 10 are in Germany.');
  });

  it('begins from a pasted table too, and names those of which nothing is known', async () => {
    findCustomers.mockResolvedValueOnce({ customers: [], others: [] });
    const host = open(added().onAdd, 0);
    await settle();
    await paste(host, 'Company,Country\nFennmark,Germany\nOstrel,Austria\nTannhof,Germany\nNobody Knows,');
    await click(control(host, 'See what they share'));
    await settle();
    expect(findCustomers).toHaveBeenLastCalledWith({ won: false, domains: [], names: ['Fennmark', 'Ostrel', 'Tannhof', 'Nobody Knows'] });
    expect(textOf(host)).toContain('3 of 3 are in DACH');
    expect(textOf(host)).toContain('1 of your list is not saved, so nothing is known of them');
    expect(textOf(host)).toContain('Nobody Knows');
  });
});
