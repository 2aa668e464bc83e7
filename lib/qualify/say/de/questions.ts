import type { Tag } from '#lib/icp/model.ts';
import type { AnswerWords } from '../../questions.ts';

/** The questions of section 3.2 in German, in the order of the English ones. */
export const QUESTIONS_DE: Readonly<Record<Tag, readonly string[]>> = {
  money: ['Wie werden solche Vorhaben bei Ihnen bezahlt?', 'Was kostet das Problem im Monat?', 'Ist ein Betrag eingeplant, oder muss der Bedarf erst begründet werden?', 'Wer würde Geld umschichten, wenn es sich in sechs Monaten rechnet?'],
  power: ['Wie wurde die letzte Lösung dieser Art ausgewählt?', 'Wer muss noch damit einverstanden sein?', 'Bis zu welchem Betrag können Sie unterschreiben?', 'Wer könnte es stoppen?'],
  pain: ['Warum beschäftigen Sie sich gerade jetzt damit?', 'Was passiert, wenn sich nichts ändert?', 'Welche Zahl würde besser?', 'Wie machen Sie es heute?'],
  date: ['Bis wann muss es laufen, und warum dann?', 'Was muss vorher geschehen?', 'Wann endet der jetzige Vertrag?', 'Wann wird das Budget festgelegt?'],
  metric: ['Woran würden Sie merken, dass es gewirkt hat?', 'Auf welche Zahl schaut Ihr Chef?', 'Wo steht diese Zahl heute, und wo soll sie stehen?', 'Was ist ein Punkt davon in Geld wert?'],
  criteria: ['Worauf kommt es Ihnen beim Vergleich am meisten an?', 'Woran muss es angebunden werden?', 'Was würde uns ausschließen?', 'Welche Ihrer Anforderungen stehen schriftlich fest?'],
  process: ['Was geschieht zwischen Ihrem Ja und einer Unterschrift?', 'Wer wird bei welchem Schritt gefragt?', 'Wie lange brauchen Recht, Sicherheit und Einkauf üblicherweise?', 'Welche Formulare oder Verträge sind Pflicht?'],
  champion: ['Wer spürt dieses Problem am stärksten?', 'Was würde es für Sie bedeuten, wenn das gelingt?', 'Wer würde dafür sprechen, wenn wir nicht im Raum sind?', 'Stellen Sie uns denen vor, die entscheiden?'],
  rival: ['Was sehen Sie sich sonst noch an, Nichtstun eingeschlossen?', 'Was gefällt Ihnen an dem, was Sie heute nutzen, und was fehlt Ihnen?', 'Wann endet dieser Vertrag?', 'Was würde Sie dabei bleiben lassen?'],
};

export const ANSWERS_DE: Readonly<Record<Tag, AnswerWords>> = {
  money: { good: 'Quelle, Rahmen und wem das Budget gehört', warning: '„Schicken Sie den Preis“ und sonst nichts' },
  power: { good: 'wer mitredet, in welcher Rolle, bei welchem Schritt', warning: '„Das entscheide ich allein“ in einer großen Firma' },
  pain: { good: 'das Problem, eine Zahl und die heutige Lösung', warning: 'Interesse ohne Problem' },
  date: { good: 'ein Datum und seinen Anlass', warning: 'ein Datum ohne Anlass' },
  metric: { good: 'eine Zahl heute und eine Zielzahl', warning: '„besser“ ohne Zahl' },
  criteria: { good: 'Muss-Kriterien in ihrer Reihenfolge', warning: 'ein Muss-Kriterium, das uns fehlt: früh disqualifizieren' },
  process: { good: 'Schritte, Namen und Tage', warning: '„Schicken Sie einfach den Vertrag“' },
  champion: { good: 'eine Person, die davon profitiert und etwas zu sagen hat', warning: 'ein Freund ohne Einfluss' },
  rival: { good: 'was im Einsatz ist, gefällt, fehlt und bis wann', warning: '„sonst niemand“ bei einer schriftlichen Ausschreibung' },
};
