import type { EN } from '../en/index.ts';

export const matrix: typeof EN.matrix = {
  rows: {
    A: [
      ['Heiß: heute anrufen', 'Heute anrufen'],
      ['Heiß: diese Woche ansprechen', 'Diese Woche Kontakt aufnehmen'],
      ['Warm: eigene Sequenz', 'Eine eigens zugeschnittene Sequenz starten'],
      ['Warm: warmhalten, beobachten', 'Warmhalten und auf ein Kaufsignal achten'],
    ],
    B: [
      ['Heiß: diese Woche ansprechen', 'Diese Woche Kontakt aufnehmen'],
      ['Warm: Sequenz', 'Eine Sequenz starten'],
      ['Warm: warmhalten', 'Warmhalten'],
      ['Kalt: warmhalten', 'Warmhalten'],
    ],
    C: [
      ['Warm: erst den Bedarf prüfen', 'Zuerst den Bedarf prüfen'],
      ['Warm: einmal leicht ansprechen', 'Eine kurze Nachricht senden'],
      ['Kalt: Newsletter', 'Den Newsletter anbieten'],
      ['Kalt: parken', 'Parken'],
    ],
    D: [
      ['Kalt: nach dem Anlass fragen; Empfehlung oder Partner?', 'Nach dem Anlass des Interesses fragen: vielleicht eine Empfehlung oder ein Partner'],
      ['Kalt', 'Vorerst liegen lassen'],
      ['Kalt', 'Vorerst liegen lassen'],
      ['Kalt: streichen', 'Streichen'],
    ],
  },
  out: ['Disqualifiziert, gleich wie die Reife ist', 'Disqualifizieren'],
};
