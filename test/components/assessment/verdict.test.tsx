// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Criteria } from '#components/assessment/criteria.tsx';
import { FitBar } from '#components/assessment/fit-bar.tsx';
import { Verdict } from '#components/assessment/verdict.tsx';
import { BY_QUANTILE, BY_THIRDS, DISQUALIFIED, EXCLUDED, LITTLE, NOTHING_KNOWN, NOW, STRONG } from '#test/fixtures/assessments.ts';
import { render, textOf } from '../render.tsx';

const LINES = { a: 80, b: 60, c: 40 };
const tile = (host: Element) => host.querySelector('[role=img]');

describe('the verdict', () => {
  it('shows grade, score, segment and what to do', () => {
    const host = render(<Verdict assessment={STRONG} />);
    expect(tile(host)?.getAttribute('aria-label')).toBe('Grade B plus');
    expect(textOf(host)).toContain('Score B2');
    expect(textOf(host)).toContain('Warm: sequence');
  });

  it.each([
    [LITTLE, 'No grade: too little known', 'Too little known'],
    [EXCLUDED, 'No grade: excluded', 'brightforge.example is on your list “existing customer”: owner: Kim'],
  ])('shows no letter, score or segment where there is none, and says why', (assessment, label, words) => {
    const host = render(<Verdict assessment={assessment} />);
    expect(tile(host)?.getAttribute('aria-label')).toBe(label);
    expect(textOf(host)).toContain(words);
    expect(textOf(host)).not.toMatch(/Score|Hot|Warm|Cold/);
  });

  it('says why a company is disqualified, and that the fit is for diagnosis', () => {
    const host = render(<Verdict assessment={DISQUALIFIED} />);
    expect(tile(host)?.getAttribute('aria-label')).toBe('Grade F');
    expect(textOf(host)).toContain('Disqualified because the site says the company is closed');
    expect(textOf(host)).toContain('diagnosis only');
    expect(textOf(host)).not.toMatch(/Score|F\d/);
  });

  it('gives readiness in whole points, never rounded up to a line it did not reach', () => {
    const readiness = { ...STRONG.readiness, total: 6996, digit: 2 as const };
    expect(textOf(render(<Verdict assessment={{ ...STRONG, readiness }} />))).toContain('Readiness 69 of 100 (digit 2)');
  });

  it('says when no person is known', () => {
    expect(textOf(render(<Verdict assessment={{ ...STRONG, companyOnly: true }} />))).toContain('company only, no person yet');
  });
});

describe('the fit bar', () => {
  it('draws the band, the estimate and the thresholds at their places', () => {
    const host = render(<FitBar fit={{ ...STRONG.fit, estimate: 7500, low: 5250, high: 8250 }} lines={{ a: 85, b: 60, c: 40 }} />);
    const place = (selector: string) => host.querySelector<HTMLElement>(selector)?.style.insetInlineStart;
    expect(place('.fit-band')).toBe('52.5%');
    expect(host.querySelector<HTMLElement>('.fit-band')?.style.width).toBe('30%');
    expect(place('.fit-estimate')).toBe('75%');
    expect([...host.querySelectorAll<HTMLElement>('.fit-tick')].map((tick) => tick.style.insetInlineStart)).toEqual(['40%', '60%', '85%']);
  });

  it('says in words what it draws', () => {
    const host = render(<FitBar fit={{ ...STRONG.fit, estimate: 7500, low: 5250, high: 8250, completeness: 7000 }} lines={LINES} />);
    expect(textOf(host)).toContain('Fit 75');
    expect(textOf(host)).toContain('could be 52.5 to 82.5 · 70 % known');
  });

  it.each([
    ['all known', { completeness: 10_000, estimate: 4000, low: 4000, high: 4000 }, 'every criterion known · 100 % known'],
    ['a band under the floor of the penalties', { completeness: 2500, estimate: 0, low: 0, high: 0, penalty: 3000 }, 'stays at 0 whatever the rest is · 25 % known'],
    ['nothing known, with a penalty', { completeness: 0, estimate: null, low: 0, high: 7000, penalty: 3000 }, 'could be anything from 0 to 70'],
  ])('says how much is known: %s', (_name, fit, words) => {
    expect(textOf(render(<FitBar fit={{ ...STRONG.fit, ...fit }} lines={LINES} />))).toContain(words);
  });

  it('has no estimate while nothing is known', () => {
    const host = render(<FitBar fit={NOTHING_KNOWN.fit} lines={LINES} />);
    expect(textOf(host)).toContain('Fit unknown');
    expect(host.querySelector('.fit-estimate')).toBeNull();
  });
});

describe('how the letter was given', () => {
  it('is said where it goes by steps, with the steps of every line and no thresholds on the bar', () => {
    const moved = BY_THIRDS.lines.reduce((sum, { steps }) => sum + (steps ?? 0), 0);
    expect(textOf(render(<Verdict assessment={BY_THIRDS} />))).toContain(`from D, the known criteria move it +${moved} steps`);
    const why = textOf(render(<Criteria assessment={BY_THIRDS} values={[]} now={NOW} />));
    expect(why).toContain('+2 steps');
    expect(why).toContain('−2 steps');
    expect(render(<FitBar fit={BY_THIRDS.fit} lines={null} />).querySelectorAll('.fit-tick')).toHaveLength(0);
  });

  it('is said where it goes by comparison, with how many were compared', () => {
    expect(textOf(render(<Verdict assessment={BY_QUANTILE} />))).toContain('comparison with 240 prospects');
  });

  it('is said where it is not as the ICP asks', () => {
    expect(textOf(render(<Verdict assessment={{ ...STRONG, schemeWhy: 'Too few prospects' }} />))).toContain('Too few prospects.');
    expect(textOf(render(<Verdict assessment={STRONG} />))).not.toMatch(/steps|comparison/);
  });

  it('says of an F that no disqualifier gave that it counts as D', () => {
    expect(textOf(render(<Verdict assessment={{ ...BY_THIRDS, grade: 'F', score: 'D2' }} />))).toContain('it counts as D');
  });
});
