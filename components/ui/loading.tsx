import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import { Notice } from './notice.tsx';

interface LoadedProps<T> {
  live: { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; message: string };
  /** What is being loaded, as in "your prospects". */
  what: string;
  children: (value: T) => ReactNode;
}

/** Loading and failing as states of their own; the children once there is a value. */
export function Loaded<T>({ live, what, children }: LoadedProps<T>) {
  switch (live.state) {
    case 'loading':
      return (
        <p className="row muted" role="status">
          <LoaderCircle className="spinner" aria-hidden /> {t('common.loading', { what })}
        </p>
      );
    case 'failed':
      return (
        <Notice tone="bad" role="alert" title={t('common.notRead', { what })}>
          <p className="small">{live.message}</p>
          <p className="small">{t('common.notReadWhy')}</p>
        </Notice>
      );
    case 'ready':
      return children(live.value);
  }
}
