import { ImportScreen } from '#components/importing/import-screen.tsx';
import { IMPORT_ACTIONS } from './import-actions.ts';
import type { ViewProps } from './list-view.tsx';

/** The screen that takes prospects out of a file, wired to the worker. */
export function Importing({ now }: ViewProps) {
  return <ImportScreen actions={IMPORT_ACTIONS} now={now} />;
}
