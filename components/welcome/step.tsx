import { CircleCheck } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { t } from '#lib/i18n/t.ts';

interface StepProps {
  number: number;
  title: string;
  /** What was reached, once it is; null for a step that is still to do, or that is never over. */
  done?: string | null;
  children: ReactNode;
}

/** A numbered step that shows a tick and says so when it is done. */
export function Step({ number, title, done = null, children }: StepProps) {
  const id = useId();
  return (
    <li>
      <section className="card" aria-labelledby={id}>
        <h2 id={id} className="step-title">
          {done === null ? <span className="step-number" aria-hidden>{number}</span> : <CircleCheck className="ink-match" aria-hidden />}
          <span>
            <span className="sr-only">{t('welcome.step', { number: String(number) })}</span> {title}
          </span>
        </h2>
        <p className="step-done" role="status">{done}</p>
        {children}
      </section>
    </li>
  );
}
