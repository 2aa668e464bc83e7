import { useRef, useState } from 'react';
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

/** State of one thing a rep asked for: pending, failed with words, or done. */
export function useTask(): Task {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);

  async function run(work: Work): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
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
