import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleX } as const;

interface NoticeProps {
  tone: keyof typeof ICONS;
  title: string;
  /** "alert" interrupts a screen reader, "status" waits for a pause; left out, it is read in its place. */
  role?: 'alert' | 'status';
  children?: ReactNode;
  actions?: ReactNode;
}

/** A framed message: what happened, why, and what can be done. */
export function Notice({ tone, title, role, children, actions }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon aria-hidden />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
        {actions && <div className="row">{actions}</div>}
      </div>
    </div>
  );
}
