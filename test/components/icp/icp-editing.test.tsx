// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { conditionWords } from '#components/icp/condition-words.ts';
import { domainTyped } from '#components/icp/domain-typed.ts';
import { ExclusionsEditor } from '#components/icp/exclusions-editor.tsx';
import { IcpChoice } from '#components/icp/icp-choice.tsx';
import { WeightsEditor, type SaveIcp } from '#components/icp/weights-editor.tsx';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { click, control, render, submit, textOf, type } from '../render.tsx';

const kept = () => vi.fn<SaveIcp>(async () => ({ ok: true, value: null }));
const refused: SaveIcp = async () => ({
  ok: false,
  error: {
    code: 'invalid',
    message: 'Two things are wrong.',
    details: [
      { path: 'criteria[0].weight', message: 'too large' },
      { path: 'name', message: 'is empty' },
    ],
  },
});
const stored = (id: string, active: 0 | 1) => ({ id, icp: { ...SAMPLE_ICP, id, name: id }, contentHash: id, active, updatedAt: NOW });
const shares = (host: Element) => [...host.querySelectorAll('.share')].map(textOf);

describe('the weights', () => {
  it('shows each criterion with what it wants and its share', () => {
    const host = render(<WeightsEditor icp={SAMPLE_ICP} onSave={kept()} />);
    expect(textOf(host)).toContain('50–500 employees');
    expect(shares(host)).toEqual(['25 %', '20 %', '15 %', '15 %', '15 %', '10 %']);
  });

  it('moves all shares as one weight is typed, and keeps them only on saving', async () => {
    const onSave = kept();
    const host = render(<WeightsEditor icp={SAMPLE_ICP} onSave={onSave} />);
    await type(control(host, 'Weight of Industry'), '125');
    expect(shares(host)).toEqual(['62.5 %', '10 %', '7.5 %', '7.5 %', '7.5 %', '5 %']);
    expect(onSave).not.toHaveBeenCalled();
    await submit(host.querySelector('form'));
    expect(onSave.mock.lastCall?.[0].criteria.map((criterion) => criterion.weight)).toEqual([125, 20, 15, 15, 15, 10]);
    expect(textOf(host.querySelector('[role=status]'))).toContain('Saved as a new version');
  });

  it.each(['0', '-3', ''])('refuses “%s” as a weight', async (text) => {
    const onSave = kept();
    const host = render(<WeightsEditor icp={SAMPLE_ICP} onSave={onSave} />);
    await type(control(host, 'Weight of Industry'), text);
    await submit(host.querySelector('form'));
    expect(onSave).not.toHaveBeenCalled();
    expect(shares(host)[0]).toBe('must be above 0');
  });

  it('lists every error of the worker by path and does not say "Saved"', async () => {
    const host = render(<WeightsEditor icp={SAMPLE_ICP} onSave={refused} />);
    await type(control(host, 'Weight of Industry'), '9999');
    await submit(host.querySelector('form'));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('Two things are wrong.criteria[0].weight too largename is empty');
    expect(textOf(host.querySelector('[role=status]'))).not.toContain('Saved');
  });
});

describe('the exclusions', () => {
  it('adds a domain as people paste it', async () => {
    const onSave = kept();
    const host = render(<ExclusionsEditor icp={SAMPLE_ICP} onSave={onSave} />);
    await type(control(host, 'Domain'), 'https://www.Rivalsoft.example/pricing');
    await submit(host.querySelector('form'));
    expect(onSave.mock.lastCall?.[0].exclusions).toEqual([...SAMPLE_ICP.exclusions, { domain: 'rivalsoft.example', list: 'customer' }]);
  });

  it('removes one', async () => {
    const onSave = kept();
    await click(control(render(<ExclusionsEditor icp={SAMPLE_ICP} onSave={onSave} />), 'Remove oldfriend.example'));
    expect(onSave.mock.lastCall?.[0].exclusions).toEqual([]);
  });

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
    const host = render(<IcpChoice icps={[stored('one', 1), stored('two', 0)]} onActivate={onActivate} />);
    const [one, two] = host.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(one?.checked).toBe(true);
    await click(two!);
    expect(onActivate).toHaveBeenCalledExactlyOnceWith('two');
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
