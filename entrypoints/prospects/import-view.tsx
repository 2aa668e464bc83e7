import { ImportScreen } from '#components/importing/import-screen.tsx';
import { IMPORT_ACTIONS } from './import-actions.ts';
import type { ViewProps } from './list-view.tsx';

/** Prospects out of a file. */
export function ImportView({ now }: ViewProps) {
  return <ImportScreen actions={IMPORT_ACTIONS} now={now} />;
}
