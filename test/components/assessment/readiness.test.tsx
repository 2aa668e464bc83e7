// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Readiness } from '#components/assessment/readiness.tsx';
import type { Readiness as Result } from '#lib/qualify/model.ts';
import { NOW, STRONG } from '#test/fixtures/assessments.ts';
import { render, textOf } from '../render.tsx';

const [hiring] = STRONG.readiness.lines;
const shown = (more: Partial<Result>) => textOf(render(<Readiness readiness={{ ...STRONG.readiness, ...more }} now={NOW} />));
const group = (sizes: readonly number[], points: number): Partial<Result> => ({
  groups: [{ group: 'hiring', points, cap: 3000 }],
  lines: sizes.flatMap((size, index) => (hiring ? [{ ...hiring, evidence: hiring.evidence.map((one) => ({ ...one, observedAt: NOW - index })), full: size, quality: 10_000, left: 10_000, points: size }] : [])),
  total: points,
});

describe('readiness taken apart', () => {
  it('says what each signal is worth, what its source counts and what age left of it', () => {
    expect(shown({})).toContain('20 points × 90 % for its source × 96 % left at its age');
    expect(shown({})).toContain('30 points × 80 % for its source × 100 % left at its age');
  });

  it('says where the cap of a group, or its floor, makes the sum another', () => {
    expect(shown(group([2500, 1500], 3000))).toContain('Together 40.00; at most 30 of this group count.');
    expect(shown(group([500, -2500], 0))).toContain('Together −20.00; a group never counts below 0.');
    expect(shown(group([500, 1500], 2000))).not.toContain('Together');
  });

  it('shows signals of one kind apart', () => {
    const complaints = vi.spyOn(console, 'error');
    expect(shown(group([500, 700], 1200))).toMatch(/5\.00.*7\.00/s);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('says where all groups together are more than can count', () => {
    const groups = STRONG.readiness.groups.map((one) => ({ ...one, points: 6000, cap: 6000 }));
    expect(shown({ groups, total: 10_000 })).toContain('All groups together 120.00; at most 100 count.');
  });
});
