import type { Translated } from '../../structure.ts';
import type { popup as en } from '../en/popup.ts';

export const popup: Translated<typeof en> = {
  gradedBy: 'Bewertet nach {name} {version}',
  prospects: 'Interessenten',
  options: 'Einstellungen',
  neverRead: '{host} nie lesen',
  neverReadThis: 'Diese Website nie lesen',
  pause: 'Anhalten',
  again: 'Diese Seite noch einmal lesen',
  restricted: {
    title: 'Diese Seite kann nicht gelesen werden',
    browserPage: 'Das ist eine der eigenen Seiten des Browsers. Erweiterungen dürfen sie nicht lesen.',
    store: 'Browser lassen Erweiterungen ihren Store nicht lesen.',
    pdf: 'PDF-Dateien können hier nicht gelesen werden. Stehen dieselben Fakten auf der Website der Firma, öffnen Sie diese.',
    file: 'Das ist eine Datei auf Ihrem Rechner. Leadlight liest nur Webseiten.',
    noAccess: 'Der Browser lässt Erweiterungen diese Seite nicht sehen. Das gilt für seine eigenen Seiten, für Stores und lokale Dateien. Auf jeder anderen Seite klicken Sie noch einmal auf das Symbol.',
    other: 'Der Browser lässt Erweiterungen diese Seite nicht lesen.',
  },
  blocked: {
    paused: 'Leadlight ist angehalten',
    pausedWhy: 'Keine Seite wird gelesen, bis Sie auf „Fortsetzen“ klicken.',
    never: 'Diese Website wird nie gelesen',
    neverWhy: 'So haben Sie es eingestellt; nichts darauf wurde gelesen.',
    linkedin: 'Das Lesen von LinkedIn ist ausgeschaltet',
    linkedinWhy: 'Nichts auf dieser Seite wurde gelesen. Die Website der Firma können Sie weiterhin öffnen und lesen lassen.',
    resume: 'Fortsetzen',
    allow: 'Diese Website wieder lesen',
  },
  reading: {
    title: 'Diese Seite wird gelesen…',
    opening: 'Diese Seite wird angesehen…',
    second: 'Das dauert etwa eine Sekunde.',
  },
  nothing: {
    title: 'Hier ist nichts zu bewerten',
    why: '„{page}“ sieht nicht nach der Seite einer Firma oder dem Profil einer Person aus; deshalb gibt es hier keine Note.',
    cut: 'Das Lesen dauerte zu lange und wurde abgebrochen; dabei kann etwas übersehen worden sein. Lesen Sie die Seite noch einmal.',
    what: 'Öffnen Sie die Website einer Firma oder ein LinkedIn-Profil, und klicken Sie dort auf das Symbol. Ist dies doch eine Firma, geben Sie ihren Namen ein; dann wird sie trotzdem bewertet.',
  },
  noIcp: {
    title: 'Kein ICP ist aktiv',
    choose: 'ICP wählen',
    why: 'Eine Seite kann nur nach einem Idealkundenprofil bewertet werden. Wählen Sie eine Vorlage, oder importieren Sie die Datei Ihres Teams.',
  },
  failed: {
    title: 'Lesen fehlgeschlagen',
    why: 'Das sagt nichts über die Firma. Was Sie zuvor gespeichert haben, ist sicher.',
    tryAgain: 'Noch einmal versuchen',
    readAgain: 'Noch einmal lesen',
  },
  linkedin: {
    title: 'Bevor Sie LinkedIn lesen',
    go: 'Weiter',
    notNow: 'Nicht jetzt',
    terms: 'Die Nutzungsbedingungen von LinkedIn verbieten das Kopieren von Profilen und anderen Daten auf jede Weise, auch durch Browser-Erweiterungen. Ob Sie Leadlight hier verwenden, entscheidet Ihr Team.',
    what: 'Wenn Sie fortfahren, liest Leadlight nur die Seite, die Sie sehen, nur auf Klick; alles bleibt auf diesem Rechner, und in die Seite von LinkedIn wird nichts eingefügt. Dieser Hinweis erscheint nur einmal.',
  },
};
