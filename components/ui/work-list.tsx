import { useRef, useState, type ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import { countText } from './format.ts';
import { usePlace } from './use-place.ts';
import './work-list.css';

const SHOWN = 10;

interface WorkGroupProps<T> {
  id: string;
  title: string;
  items: readonly T[];
  /** An `li` of the class "work-row", with its buttons in "work-actions". */
  renderRow: (item: T) => ReactNode;
}

/** Things to do of one kind, in rows: the first ones, and how many there are. */
export function WorkGroup<T>({ id, title, items, renderRow }: WorkGroupProps<T>) {
  const [limit, setLimit] = useState(SHOWN);
  if (items.length === 0) return null;
  const left = items.length - limit;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} className="row">
        {title} <span className="pill">{countText(items.length)}</span>
      </h2>
      <ul className="work-rows">{items.slice(0, limit).map(renderRow)}</ul>
      {left > 0 && (
        <button type="button" className="button work-more" onClick={() => setLimit(limit + 5 * SHOWN)}>
          {t('common.showMore', Math.min(left, 5 * SHOWN))}
        </button>
      )}
    </section>
  );
}

interface WorkListProps {
  /** Of the screen. */
  className: string;
  children: ReactNode;
}

/** Groups of things to do. When the row that has the focus goes, because it is done, the one in its place has it, after the last one the list. */
export function WorkList({ className, children }: WorkListProps) {
  const list = useRef<HTMLDivElement>(null);
  const keep = usePlace(list, { rows: '.work-row', target: '.work-actions :is(button, a)', otherwise: list });

  return (
    <div ref={list} tabIndex={-1} className={`stack work ${className}`} onFocus={keep}>
      {children}
    </div>
  );
}
