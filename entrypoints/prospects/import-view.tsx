import { lazy, Suspense } from 'react';
import type { ViewProps } from './list-view.tsx';

/** What reads tables comes only when it is wanted. */
const Importing = lazy(async () => ({ default: (await import('./importing.tsx')).Importing }));

/** Prospects out of a file. */
export function ImportView(props: ViewProps) {
  return (
    <Suspense fallback={null}>
      <Importing {...props} />
    </Suspense>
  );
}
