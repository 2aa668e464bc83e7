import type { Translated } from '../../structure.ts';
import type { common as en } from '../en/common.ts';

export const common: Translated<typeof en> = {
  locale: 'de-DE',
  lang: 'de',
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  undo: 'Rückgängig',
  remove: 'Entfernen',
  justNow: 'gerade eben',
  loading: 'Lade {what}…',
  notRead: 'Leadlight konnte {what} nicht lesen',
  notReadWhy: 'Nichts wurde geändert oder gelöscht. Laden Sie diese Seite neu; bleibt es so, schließen Sie zuerst andere Leadlight-Tabs.',
  noAnswer: 'Leadlight hat nicht geantwortet, es wurde also nichts behalten. Versuchen Sie es noch einmal.',
  yourProspects: 'Ihre Interessenten',
  yourIcps: 'Ihre ICPs',
  prospects: { 1: '$1 Interessent', n: '$1 Interessenten' },
  dir: 'ltr',
  options: 'Einstellungen',
  healthCounts: 'die Zahlen zum Lesen',
  starterIcps: 'die ICP-Vorlagen',
  pages: {
    popup: 'Leadlight',
    sidepanel: 'Leadlight',
    prospects: 'Leadlight: Interessenten',
    options: 'Leadlight: Einstellungen',
    welcome: 'Leadlight: Willkommen',
  },
};
