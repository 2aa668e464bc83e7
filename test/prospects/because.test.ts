import { describe, expect, it } from 'vitest';
import { becauseShape } from '#lib/schema/because.ts';
import { type Because, becauseWords, whyMoved } from '#lib/prospects/because.ts';

const CASES: [Because, string, string][] = [
  [{ kind: 'short', short: { kind: 'excluded' } }, 'On an exclusion list', 'Auf einer Ausschlussliste'],
  [{ kind: 'short', short: { kind: 'known', known: 3000, needed: 5000 } }, 'Only 30 % is known, and it takes 50 %', 'Nur 30 % sind bekannt, nötig sind 50 %'],
  [{ kind: 'short', short: { kind: 'fit', grade: null, lowest: 'B' } }, 'Fit none is below B', 'Es gibt keine Note für den Fit, nötig ist B'],
  [{ kind: 'short', short: { kind: 'readiness', readiness: 3049, line: 4000 } }, 'Readiness 30 is below 40', 'Reife 30 liegt unter 40'],
  [{ kind: 'standing', grade: 'B+', digit: 2, known: 78 }, 'Fit B+, readiness digit 2, 78 % known', 'Fit B+, Reife Ziffer 2, 78 % bekannt'],
  [{ kind: 'confirmed', dimensions: ['need', 'authority'] }, '2 of 4 BANT answers are confirmed: need, authority', '2 von 4 BANT-Antworten sind bestätigt: Bedarf, Entscheidung'],
  [{ kind: 'unconfirmed', confirmed: 1, needed: 3, among: ['budget', 'need'] }, 'Only 1 BANT answer is confirmed now, and it takes 3 with budget and need', 'Nur noch 1 BANT-Antwort ist bestätigt, nötig sind 3, darunter Budget und Bedarf'],
  [{ kind: 'far-ahead', until: '2027-06-01', months: 6 }, 'They said not now, ask again on 1 June 2027: more than 6 months ahead', '„Nicht jetzt“ gesagt, wieder fragen am 1. Juni 2027: in mehr als 6 Monaten'],
  [{ kind: 'touched', touch: 'asked-price' }, 'A new signal: they asked for the price', 'Neues Signal: hat nach dem Preis gefragt'],
  [{ kind: 'closed', to: 'lost', reason: 'No budget' }, 'Lost: No budget', 'Verloren: No budget'],
  [{ kind: 'handed-over', as: 'sql', to: 'Jo' }, 'Handed over as SQL to Jo', 'Als SQL übergeben an Jo'],
];

describe('why a stage changed', () => {
  it.each(CASES)('%j', (because, english, german) => {
    expect([becauseWords(because, 'en'), becauseWords(because, 'de')]).toEqual([english, german]);
    expect(becauseShape.parse(because)).toEqual(because);
  });

  it('of a move from before reasons had a code is what was written then', () => {
    expect(whyMoved({ why: '3 touches without a reply' }, 'de')).toBe('3 touches without a reply');
    expect(whyMoved({ why: '3 touches without a reply', because: { kind: 'silent', touches: 3 } }, 'de')).toBe('3 Kontakte ohne Antwort');
  });
});
