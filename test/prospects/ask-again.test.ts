import { describe, expect, it } from 'vitest';
import { askAgainOn } from '#lib/prospects/ask-again.ts';
import { monthsLater } from '#lib/prospects/days.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('the day to ask again', () => {
  it.each([
    ['June', '2027-06-01'], ['ask again in June', '2027-06-01'], ['in June 2028', '2028-06-01'], ['im Juni', '2027-06-01'], ['December', '2026-12-01'],
    ['November', '2026-11-30'], ['1 June', '2027-06-01'], ['15 January', '2027-01-15'], ['30 June', '2027-06-30'], ['1.6.2027', '2027-06-01'], ['2027-06-01', '2027-06-01'],
    ['Q2', '2027-04-01'], ['Q2 2027', '2027-04-01'], ['Q4', '2026-12-31'], ['H1 2027', '2027-01-01'], ['end of year', '2026-12-31'], ['end of June', '2027-06-30'],
    ['next week', '2026-11-23'], ['next month', '2026-12-01'], ['next quarter', '2027-01-01'], ['next year', '2027-01-01'], ['tomorrow', '2026-11-23'],
    ['in 3 months', '2027-02-22'], ['in six weeks', '2027-01-03'], ['in a year', '2027-11-22'], ['2027', '2027-01-01'], ['in 2028', '2028-01-01'],
    ['Juni', '2027-06-01'], ['1. Juni 2027', '2027-06-01'], ['Ende Juni', '2027-06-30'], ['2. Quartal 2027', '2027-04-01'], ['Ende des Jahres', '2026-12-31'],
    ['nächste Woche', '2026-11-23'], ['im nächsten Monat', '2026-12-01'], ['nächstes Quartal', '2027-01-01'], ['kommendes Jahr', '2027-01-01'], ['morgen', '2026-11-23'], ['übermorgen', '2026-11-24'],
    ['in 3 Monaten', '2027-02-22'], ['in sechs Wochen', '2027-01-03'], ['in einem Jahr', '2027-11-22'], ['in einem halben Jahr', '2027-05-22'], ['in etwa 10 Tagen', '2026-12-02'], ['in zwölf Wochen', '2027-02-14'],
  ])('“%s” is %s', (text, day) => {
    expect(askAgainOn(text, NOW)).toBe(day);
  });

  it.each(['', 'later', 'maybe', 'später', 'in 0 Tagen', '2026-11-22', '2025-01-01', '1 June 2020', 'in 0 days'])('“%s” names no day ahead', (text) => {
    expect(askAgainOn(text, NOW)).toBeNull();
  });
});

describe('days', () => {
  it.each([['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2026-11-22', 6, '2027-05-22'], ['2026-12-31', 2, '2027-02-28']])('%s and %s months is %s', (from, months, to) => {
    expect(new Date(monthsLater(Date.parse(from), months)).toISOString().slice(0, 10)).toBe(to);
  });
});
