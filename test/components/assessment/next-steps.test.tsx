// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type MarkInformed, NextSteps } from '#components/assessment/next-steps.tsx';
import { STRONG } from '#test/fixtures/assessments.ts';
import { click, control, render, textOf } from '../render.tsx';

describe('the next steps', () => {
  it('shows three first, each with its reason and deadline, and the rest behind a click', () => {
    const host = render(<NextSteps steps={STRONG.nextSteps} />);
    const [first, more] = [...host.querySelectorAll('ol')];
    expect(first?.children).toHaveLength(3);
    expect(textOf(first!.children[2]!)).toContain('by 20 November 2026');
    expect(textOf(host.querySelector('summary'))).toBe('2 more steps');
    expect(more?.closest('details')?.open).toBe(false);
    expect(textOf(more!)).toContain('Find the economic buyer');
  });

  it('lets the rep note that a person was told', async () => {
    const onInformed = vi.fn<MarkInformed>(async () => ({ ok: true, value: null }));
    await click(control(render(<NextSteps steps={STRONG.nextSteps} onInformed={onInformed} />), 'I have told them'));
    expect(onInformed).toHaveBeenCalledOnce();
    expect(textOf(render(<NextSteps steps={STRONG.nextSteps} />))).not.toContain('I have told them');
  });
});
