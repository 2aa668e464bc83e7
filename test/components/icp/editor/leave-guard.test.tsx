// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { useLeaveGuard } from '#components/icp/editor/leave-guard.tsx';
import { click, control, render } from '../../render.tsx';

function Screen({ unsaved, go }: { unsaved: boolean; go: () => void }) {
  const guard = useLeaveGuard();
  return (
    <>
      <button type="button" onClick={() => guard.setUnsaved(unsaved)}>
        Edit
      </button>
      <button type="button" onClick={() => guard.leave(go)}>
        Leave
      </button>
      {guard.dialog}
    </>
  );
}

async function leaving(unsaved: boolean) {
  const go = vi.fn<() => void>();
  const host = render(<Screen key={String(unsaved)} unsaved={unsaved} go={go} />);
  await click(control(host, 'Edit'));
  await click(control(host, 'Leave'));
  return { host, go };
}

describe('leaving the editor inside the page', () => {
  it('is free while nothing is unsaved', async () => {
    const { host, go } = await leaving(false);
    expect(go).toHaveBeenCalledOnce();
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('asks first where something is, and goes only when told to', async () => {
    const { host, go } = await leaving(true);
    expect(go).not.toHaveBeenCalled();
    await click(control(host, 'Go on editing'));
    expect(go).not.toHaveBeenCalled();
    expect(host.querySelector('dialog')).toBeNull();
    await click(control(host, 'Leave'));
    await click(control(host, 'Drop them'));
    expect(go).toHaveBeenCalledOnce();
  });
});
