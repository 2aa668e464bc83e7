// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { RegradeNotice } from '#components/prospects/regrade-notice.tsx';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { click, control, render, textOf } from '../render.tsx';

const done: Outcome<null> = { ok: true, value: null };
const onSteer = vi.fn<(stopped: boolean) => Promise<Outcome<null>>>(async () => done);

describe('the notice of a grading anew', () => {
  it('says how far it is, and stops it', async () => {
    const host = render(<RegradeNotice phase="grade" done={3200} of={50_000} stopped={false} onSteer={onSteer} />);
    expect(textOf(host)).toContain('Grading anew: 3,200 of 50,000');
    expect(host.querySelector('progress')?.value).toBe(3200);
    await click(control(host, 'Stop'));
    expect(onSteer).toHaveBeenLastCalledWith(true);
  });

  it('says what a stopped one leaves as it was, and lets it go on', async () => {
    const host = render(<RegradeNotice phase="grade" done={3200} of={50_000} stopped onSteer={onSteer} />);
    expect(textOf(host)).toContain('Stopped: 3,200 of 50,000 graded anew');
    expect(textOf(host)).toContain('keep the grade of the older ICP');
    await click(control(host, 'Go on'));
    expect(onSteer).toHaveBeenLastCalledWith(false);
  });

  it('says that all are graded while what follows from it is worked out', () => {
    const host = render(<RegradeNotice phase="follow" done={5} of={60} stopped={false} onSteer={onSteer} />);
    expect(textOf(host)).toContain('Next steps and stages after grading anew: 5 of 60');
    expect(textOf(host)).toContain('All prospects are graded by the ICPs in use');
  });

  it('has no accessibility violation', async () => {
    const host = render(<main><h1>Prospects</h1><RegradeNotice phase="grade" done={1} of={2} stopped={false} onSteer={onSteer} /></main>);
    const { violations } = await axe.run(host, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
