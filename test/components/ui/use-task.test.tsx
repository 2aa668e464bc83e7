// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useTask, type Task } from '#components/ui/use-task.ts';
import { click, control, deferred, render } from '../render.tsx';

type Answer = Awaited<ReturnType<Parameters<Task['run']>[0]>>;

function Asked({ work }: { work: () => Promise<Answer> }) {
  const task = useTask();
  return (
    <>
      <button type="button" disabled={task.pending} onClick={() => void task.run(work)}>
        Keep
      </button>
      <input aria-label="Next" />
    </>
  );
}

/** As browsers do with what is switched off. */
const loseFocus = (element: HTMLElement): void => element.blur();

it('gives the focus back to the button that was switched off meanwhile', async () => {
  const { promise, resolve } = deferred<Answer>();
  const host = render(<Asked work={() => promise} />);
  const button = control(host, 'Keep') as HTMLButtonElement;
  button.focus();
  await click(button);
  expect(button.disabled).toBe(true);
  loseFocus(button);
  await resolve({ ok: true, value: null });
  expect(document.activeElement).toBe(button);
});

it('leaves the focus where the rep has gone meanwhile', async () => {
  const { promise, resolve } = deferred<Answer>();
  const host = render(<Asked work={() => promise} />);
  control(host, 'Keep').focus();
  await click(control(host, 'Keep'));
  control(host, 'Next').focus();
  await resolve({ ok: true, value: null });
  expect(document.activeElement).toBe(control(host, 'Next'));
});
