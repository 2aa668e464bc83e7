// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '#components/welcome/welcome-screen.tsx';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { click, render, textOf } from '../render.tsx';

const stored = (main: number | null): StoredIcp[] => STARTER_ICPS.map((icp, index) => ({ id: icp.id, icp, contentHash: icp.id, active: index === main ? 1 : 0, inUse: index === main ? 1 : 0, updatedAt: 0 }));

function show({ main = 0, firstGradeAt = null, icpChosen = false, keys = { icon: null, panel: null }, autoMode = false }: { main?: number | null; icpChosen?: boolean; firstGradeAt?: number | null; keys?: { icon: string | null; panel: string | null }; autoMode?: boolean } = {}) {
  const onActivate = vi.fn(async (_id: string) => ({ ok: true as const, value: null }));
  const host = render(<WelcomeScreen icps={stored(main)} settings={{ autoMode, firstGradeAt, icpChosen }} keys={keys} onActivate={onActivate} onAutoMode={async () => ({ ok: true, value: null })} />);
  const steps = [...host.querySelectorAll('ol.steps > li')];
  return { host, steps, onActivate, said: steps.map((step) => textOf(step.querySelector('[role="status"]'))) };
}
const modes = (host: HTMLElement) => [...host.querySelectorAll<HTMLInputElement>('input[name="mode"]')].map((mode) => mode.checked);

describe('the welcome page', () => {
  it('has three numbered steps, none done while no ICP is in use', () => {
    const { steps, said } = show({ main: null });
    expect(steps.map((step) => textOf(step.querySelector('h2 > :last-child')))).toEqual(['Step 1: Choose whom you sell to', 'Step 2: Grade a first company', 'Step 3: What next']);
    expect(said).toEqual(['', '', '']);
    expect(steps.map((step) => textOf(step.querySelector('.step-number')))).toEqual(['1', '2', '3']);
  });

  it('does not tick the first step off for the starter that the install took, and says what grades meanwhile', () => {
    const { host, steps, said } = show({ main: 1 });
    expect(said).toEqual(['', '', '']);
    expect([...host.querySelectorAll<HTMLInputElement>('input[name="active-icp"]')].some(({ checked }) => checked)).toBe(false);
    expect(textOf(steps[0]!)).toContain(`Until you choose, pages are graded by “${STARTER_ICPS[1]!.name}”.`);
  });

  it('ticks the first step off for the ICP that was chosen', () => {
    const { steps, said } = show({ main: 1, icpChosen: true });
    expect(said).toEqual([`Done: ${STARTER_ICPS[1]!.name} is in use.`, '', '']);
    expect(steps[0]!.querySelector('.step-number')).toBeNull();
  });

  it('ticks the second step off once a page was graded, while it is looked at', () => {
    const before = show().steps[1]!;
    expect(textOf(before)).toContain('click the Leadlight icon');
    const status = before.querySelector('[role="status"]')!;
    expect(textOf(status)).toBe('');
    expect(show({ firstGradeAt: 0 }).said[1]).toBe('Done: you have graded a first page.');
    expect(textOf(status)).toBe('Done: you have graded a first page.');
    expect(textOf(before)).not.toContain('click the Leadlight icon');
  });

  it('names the keys where they are known, and none where they are not', () => {
    expect(show().host.querySelector('kbd')).toBeNull();
    const { steps } = show({ keys: { icon: 'Alt+Shift+L', panel: 'Alt+Shift+K' } });
    expect(textOf(steps[1]!)).toContain('Or press Alt+Shift+L there.');
    expect(textOf(steps[2]!)).toContain('Or press Alt+Shift+K.');
  });

  it('takes another starter at a click, and leads to the import and the list', async () => {
    const { host, onActivate } = show();
    await click(host.querySelectorAll<HTMLElement>('input[name="active-icp"]')[2]!);
    expect(onActivate).toHaveBeenCalledWith(STARTER_ICPS[2]!.id);
    expect([...host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/options.html', '/prospects.html']);
  });

  it('reads on a click unless the rep chose otherwise', () => {
    expect(modes(show().host)).toEqual([true, false]);
    expect(modes(show({ autoMode: true }).host)).toEqual([false, true]);
  });
});
