// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Loaded } from '#components/ui/loading.tsx';
import { ProblemText } from '#components/ui/problem-text.tsx';
import { render } from '../render.tsx';

const rescueIn = (host: HTMLElement) => host.querySelector('a[href="/rescue.html"]')?.textContent ?? null;
const never = () => null;

describe('stored data that are not there yet', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are waited for in silence, and after a while with what may hold them up and the way to take them out', () => {
    const host = render(<Loaded live={{ state: 'loading' }} what="your prospects">{never}</Loaded>);
    expect([host.textContent, rescueIn(host)]).toEqual([' Loading your prospects…', null]);
    act(() => void vi.advanceTimersByTime(10_000));
    expect(host.textContent).toContain('If other Leadlight tabs are open, close them.');
    expect(rescueIn(host)).toBe('Save the stored data as a file');
  });

  it('are said not to open, with the way to take them out', () => {
    const host = render(<Loaded live={{ state: 'failed', message: 'UpgradeError' }} what="your prospects">{never}</Loaded>);
    expect(host.textContent).toContain('Leadlight could not read your prospects');
    expect(rescueIn(host)).not.toBeNull();
  });
});

describe('a command that failed', () => {
  it('offers to take the stored data out only where they do not open', () => {
    expect(rescueIn(render(<ProblemText problem={{ code: 'no-database', message: 'They do not open.' }} />))).not.toBeNull();
    expect(rescueIn(render(<ProblemText problem={{ code: 'storage-full', message: 'No room.' }} />))).toBeNull();
  });
});
