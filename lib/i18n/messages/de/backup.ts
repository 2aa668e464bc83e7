import type { Translated } from '../../structure.ts';
import type { backup as en } from '../en/backup.ts';

export const backup: Translated<typeof en> = {
  title: 'Sicherung',
  notOne: 'Diese Datei ist keine Sicherung von Leadlight.',
  newer: 'Diese Sicherung stammt von einem neueren Leadlight. Aktualisieren Sie zuerst die Erweiterung.',
  damaged: 'Diese Sicherung ist beschädigt oder unvollständig. Es wurde nichts verändert.',
  gone: 'Inzwischen wurde eine andere Datei geöffnet. Öffnen Sie die Sicherung noch einmal.',
};
