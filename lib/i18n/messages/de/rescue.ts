import type { Translated } from '../../structure.ts';
import type { rescue as en } from '../en/rescue.ts';

export const rescue: Translated<typeof en> = {
  title: 'Gespeicherte Daten',
  why: 'Für den Fall, dass Leadlight seine Daten nicht öffnen kann, etwa nach einem Update. Diese Seite liest, was gespeichert ist, so wie es ist, und schreibt es in eine Datei. Sie ändert und löscht nichts.',
  opening: 'Es wird nachgesehen, was gespeichert ist…',
  waiting: 'Eine andere Leadlight-Seite hält die Daten noch, oder sie werden gerade auf den neuen Stand gebracht. Schließen Sie alle anderen Leadlight-Tabs und warten Sie einen Moment.',
  nothing: 'In diesem Browser ist nichts gespeichert.',
  failed: 'Der Browser selbst öffnet die Daten nicht',
  failedWhy: 'Er meldet: „{message}“ Starten Sie den Browser neu und sehen Sie noch einmal nach; entfernen Sie die Erweiterung nicht, das würde die Daten löschen.',
  again: 'Noch einmal nachsehen',
  found: 'Daten der Version {database}, Datensätze: {rows}',
  store: 'Ablage',
  count: 'Datensätze',
  saveTitle: 'Alles in eine Datei sichern',
  saveWhy: 'Behalten Sie die Datei. Sobald Leadlight seine Daten wieder öffnet, hier oder auf einem anderen Rechner, können Sie sie in den Einstellungen unter „Eine Sicherung übernehmen“ einlesen. Nicht dabei: der Schlüssel, mit dem Sie ICP-Dateien signieren; ihn gibt der Browser nicht heraus.',
  unread: { 1: '$1 Datensatz konnte der Browser nicht mehr lesen; er fehlt in der Datei.', n: '$1 Datensätze konnte der Browser nicht mehr lesen; sie fehlen in der Datei.' },
};
