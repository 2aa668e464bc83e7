import type { Translated } from '../../structure.ts';
import type { settings as en } from '../en/settings.ts';

export const settings: Translated<typeof en> = {
  title: 'Wann Seiten gelesen werden',
  pause: 'Leadlight anhalten',
  pauseWhy: 'Keine Seite wird gelesen, weder auf Klick noch von selbst.',
  auto: 'Beim Surfen bewerten',
  autoWhy: 'Liest Firmen-Websites, sobald Sie sie öffnen, und zeigt die Note auf dem Symbol. Ihr Browser fragt nach dem Zugriff auf alle Websites; Sie können ihn hier jederzeit zurücknehmen. Ohne ihn wird eine Seite nur gelesen, wenn Sie auf das Symbol klicken.',
  autoLinkedIn: 'Auch LinkedIn beim Surfen bewerten',
  autoLinkedInWhy: 'Aus, solange Sie es nicht einschalten. Die Nutzungsbedingungen von LinkedIn verbieten das Kopieren von Profilen auf jede Weise; Ihr Team entscheidet. In die Seiten von LinkedIn wird nie etwas eingefügt.',
  never: {
    title: 'Websites, die nie gelesen werden',
    none: 'Bisher keine. „Diese Website nie lesen“ im Popup fügt eine hinzu.',
    allow: '{site} wieder zulassen',
    site: 'Website',
    add: 'Nie lesen',
  },
};
