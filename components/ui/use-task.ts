import { useEffect, useRef, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';

type Work = () => Promise<Outcome<unknown>>;

export interface Task {
  pending: boolean;
  /** What went wrong in the last run; null while none did. */
  problem: Problem | null;
  /** Runs the work and resolves true when it succeeded. A second call while one is pending does nothing. */
  run: (work: Work) => Promise<boolean>;
  clear: () => void;
}

const noAnswer = (): Problem => ({ code: 'refused', message: t('common.noAnswer') });

/**
 * State of one thing a rep asked for: pending, failed with words, or done. A button switched off meanwhile loses the focus; it gets
 * that back, unless something else has it by then.
 */
export function useTask(): Task {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);
  const pressed = useRef<Element | null>(null);

  useEffect(() => {
    if (pending || pressed.current === null) return;
    if (document.activeElement === document.body && pressed.current instanceof HTMLElement) pressed.current.focus({ preventScroll: true });
    pressed.current = null;
  }, [pending]);

  async function run(work: Work): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    pressed.current = document.activeElement;
    setPending(true);
    setProblem(null);
    const outcome = await work().catch(() => ({ ok: false as const, error: noAnswer() }));
    running.current = false;
    setPending(false);
    if (!outcome.ok) setProblem(outcome.error);
    return outcome.ok;
  }

  return { pending, problem, run, clear: () => setProblem(null) };
}
