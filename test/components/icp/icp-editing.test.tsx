// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { conditionWords } from '#components/icp/condition-words.ts';
import { domainTyped } from '#components/icp/domain-typed.ts';
import { IcpChoice } from '#components/icp/icp-choice.tsx';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { click, render } from '../render.tsx';

const stored = (id: string, active: 0 | 1) => ({ id, icp: { ...SAMPLE_ICP, id, name: id }, contentHash: id, active, inUse: active, updatedAt: NOW });

describe('a domain as typed', () => {
  it.each([
    ['brightforge.example', 'brightforge.example'],
    ['  HTTP://WWW.Brightforge.example:8080/a?b#c ', 'brightforge.example'],
    ['', ''],
  ])('reads “%s” as %s', (typed, domain) => {
    expect(domainTyped(typed)).toBe(domain);
  });
});

describe('the choice of an ICP', () => {
  it('shows which one is active and activates another', async () => {
    const onActivate = vi.fn<(id: string) => Promise<{ ok: true; value: null }>>(async () => ({ ok: true, value: null }));
    const host = render(<IcpChoice isChosen icps={[stored('one', 1), stored('two', 0)]} onActivate={onActivate} />);
    const [one, two] = host.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(one?.checked).toBe(true);
    await click(two!);
    expect(onActivate).toHaveBeenCalledExactlyOnceWith('two');
  });

  it('shows none as chosen while nobody chose, and takes the active one as well', async () => {
    const onActivate = vi.fn<(id: string) => Promise<{ ok: true; value: null }>>(async () => ({ ok: true, value: null }));
    const host = render(<IcpChoice isChosen={false} icps={[stored('one', 1), stored('two', 0)]} onActivate={onActivate} />);
    const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
    await click(radios[0]!);
    expect(onActivate).toHaveBeenCalledExactlyOnceWith('one');
  });
});

describe('conditions in words', () => {
  it.each([
    [{ kind: 'only-free-mail' } as const, 'only free-mail addresses are given'],
    [{ kind: 'head-count-below', count: 10 } as const, 'there are fewer than 10 employees'],
    [{ kind: 'country-in', countries: ['DE'], regions: [] } as const, 'the company is in Germany'],
    [{ kind: 'technology-any', anyOf: ['Rivalsoft', 'Othersoft'] } as const, 'it uses Rivalsoft or Othersoft'],
    [{ kind: 'technology-any', anyOf: ['Rivalsoft'], use: 'asked-for' } as const, 'a job post asks for Rivalsoft'],
  ])('says %o', (when, words) => {
    expect(conditionWords(structuredClone(when) as Parameters<typeof conditionWords>[0])).toBe(words);
  });
});
