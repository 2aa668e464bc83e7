import type { Translated } from '../../structure.ts';
import type { importing as en } from '../en/importing.ts';

export const importing: Translated<typeof en> = {
  title: 'Import',
  gone: 'Dieser Import wurde abgebrochen, oder ein anderer hat begonnen. Wählen Sie die Datei erneut.',
  undoWhat: 'Import von {file}',
};
