import { LoaderCircle } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import { Notice } from './notice.tsx';
import { RescueLink } from './rescue-link.tsx';

/** What is read out of the store: not there yet, there, or not to be had. */
export type Read<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; message: string };

interface LoadedProps<T> {
  live: Read<T>;
  /** What is being loaded, as in "your prospects". */
  what: string;
  children: (value: T) => ReactNode;
}

/** Loading and failing as states of their own; the children once there is a value. */
export function Loaded<T>({ live, what, children }: LoadedProps<T>) {
  switch (live.state) {
    case 'loading':
      return <Loading what={what} />;
    case 'failed':
      return (
        <Notice tone="bad" role="alert" title={t('common.notRead', { what })} actions={<RescueLink />}>
          <p className="small">{live.message}</p>
          <p className="small">{t('common.notReadWhy')}</p>
        </Notice>
      );
    case 'ready':
      return children(live.value);
  }
}

const PATIENCE_MS = 10_000;

/** Once it takes long, another page may hold the data; what is stored can be taken out all the same. */
function Loading({ what }: { what: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="stack" role="status">
      <p className="row muted">
        <LoaderCircle className="spinner" aria-hidden /> {t('common.loading', { what })}
      </p>
      {isSlow && (
        <p className="row">
          {t('common.slow')} <RescueLink />
        </p>
      )}
    </div>
  );
}
