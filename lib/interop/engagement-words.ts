import { numberText } from '#lib/evidence/value-words.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';

/** Why a line or a whole engagement file is not taken. */
export interface EngagementWords {
  nobody: string;
  notSomebody: (given: string) => string;
  noDate: string;
  twoDays: (text: string) => string;
  badDate: (text: string) => string;
  ahead: (text: string) => string;
  visit: (kind: string) => string;
  badKind: (kind: string) => string;
  noKind: string;
  noColumnOfWhom: string;
  noColumn: (column: 'kind' | 'date') => string;
  tooMany: (most: number) => string;
  unknown: (whom: string) => string;
}

const EN: EngagementWords = {
  nobody: 'No domain and no e-mail address',
  notSomebody: (given) => `“${given}” is neither a company’s domain nor an e-mail address`,
  noDate: 'No date',
  twoDays: (text) => `“${text}” can be read as two days; write 2026-04-03`,
  badDate: (text) => `“${text}” is no date; write 2026-04-03`,
  ahead: (text) => `“${text}” lies ahead`,
  visit: (kind) => `“${kind}”: visits, opens and clicks do not count`,
  badKind: (kind) => `“${kind}” is not a kind that counts`,
  noKind: 'No kind',
  noColumnOfWhom: 'No column is called “Domain” or “E-mail”, so nobody can be found. Name one of them in the first line.',
  noColumn: (column) => `No column is called “${column === 'kind' ? 'Kind' : 'Date'}”. The first line must name it.`,
  tooMany: (most) => `More than ${numberText(most, 'en')} lines. Split the file.`,
  unknown: (whom) => `${whom} is not among the saved prospects`,
};

const DE: EngagementWords = {
  nobody: 'Weder Domain noch E-Mail-Adresse',
  notSomebody: (given) => `„${given}“ ist weder die Domain einer Firma noch eine E-Mail-Adresse`,
  noDate: 'Kein Datum',
  twoDays: (text) => `„${text}“ kann zwei Tage meinen; schreiben Sie 2026-04-03`,
  badDate: (text) => `„${text}“ ist kein Datum; schreiben Sie 2026-04-03`,
  ahead: (text) => `„${text}“ liegt in der Zukunft`,
  visit: (kind) => `„${kind}“: Besuche, Öffnungen und Klicks zählen nicht`,
  badKind: (kind) => `„${kind}“ ist keine Art, die zählt`,
  noKind: 'Keine Art',
  noColumnOfWhom: 'Keine Spalte heißt „Domain“ oder „E-Mail“, also lässt sich niemand finden. Nennen Sie eine davon in der ersten Zeile.',
  noColumn: (column) => `Keine Spalte heißt „${column === 'kind' ? 'Art' : 'Datum'}“. Die erste Zeile muss sie nennen.`,
  tooMany: (most) => `Mehr als ${numberText(most, 'de')} Zeilen. Teilen Sie die Datei.`,
  unknown: (whom) => `${whom} ist nicht unter den gespeicherten Interessenten`,
};

export const ENGAGEMENT_WORDS: Readonly<Record<Tongue, EngagementWords>> = { en: EN, de: DE };
