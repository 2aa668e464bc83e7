import type { Translated } from '../../structure.ts';
import type { prospects as en } from '../en/prospects.ts';

export const prospects: Translated<typeof en> = {
  list: 'Liste',
  views: 'Ansichten',
  title: 'Interessenten',
  undo: {
    deleted: { 1: '$1 Interessent gelöscht', n: '$1 Interessenten gelöscht' },
    tooLate: 'Das lässt sich nicht mehr rückgängig machen: Eine halbe Stunde ist vergangen, oder der Browser wurde neu gestartet.',
  },
  regrade: {
    stop: 'Anhalten',
    goOn: 'Fortsetzen',
    grade: {
      name: 'Neubewertung',
      running: 'Neubewertung: {done} von {of}',
      stopped: 'Angehalten: {done} von {of} neu bewertet',
      meanwhile: 'Die verwendeten ICPs wurden geändert oder Interessenten importiert. Bis er an der Reihe ist, behält jeder Interessent die Note, die er hatte, und sagt das auch. Sie können diese Seite inzwischen schließen.',
      left: 'Die übrigen behalten die Note des älteren ICPs; die Liste sagt es bei jedem.',
    },
    follow: {
      name: 'Nächste Schritte und Phasen nach der Neubewertung',
      running: 'Nächste Schritte und Phasen nach der Neubewertung: {done} von {of}',
      stopped: 'Angehalten: {done} von {of} mit nächstem Schritt und Phase',
      meanwhile: 'Alle Interessenten sind nach den verwendeten ICPs bewertet. Nächste Schritte, Phasen und Verlauf folgen. Sie können diese Seite inzwischen schließen.',
      left: 'Alle sind nach den verwendeten ICPs bewertet; den übrigen fehlt noch der nächste Schritt, und sie stehen in der bisherigen Phase.',
    },
  },
};
