import { describe, expect, it } from 'vitest';
import { readEngagement } from '#lib/interop/engagement-file.ts';
import { ENGAGEMENT_WORDS } from '#lib/interop/engagement-words.ts';
import { summaryOf } from '#lib/interop/targets/summary.ts';
import { NOW } from '../qualify/make.ts';
import { record } from './targets/make.ts';

describe('the notes of an export', () => {
  it('are in the language asked for; what the ICP and its grading say stays as it is', () => {
    const one = record({}, { reasons: [], headCount: { min: 51, max: 200 }, emailIsGuess: true });
    expect(summaryOf(one, 'Messe', 'en').split('\n')[0]).toBe('A2, fit 82 of 100 (60 to 90, 78 % known), Hot: contact this week');
    expect(summaryOf(one, 'Messe', 'de').split('\n')).toEqual(expect.arrayContaining([
      'A2, Fit 82 von 100 (60 bis 90, 78 % bekannt), Hot: contact this week',
      'E-Mail-Adresse: vermutet nach denen von Kollegen; niemand hat sie bestätigt',
      '51–200 Mitarbeiter',
      'BANT: Budget unbekannt, Entscheidung unbekannt, Bedarf unbekannt, Zeitplan unbekannt',
      'Zweck: Messe',
    ]));
  });
});

describe('an engagement file in German', () => {
  it('has its columns read by their German names, and each line that is not taken says why in German', () => {
    const file = readEngagement([['Domain', 'Art', 'Datum'], ['brightforge.com', 'Antwort', '2026-11-02'], ['', 'Antwort', '2026-11-02'], ['brightforge.com', 'Kein Budget', 'neulich']], NOW, 'de');
    expect(file).toMatchObject({ told: [{ domain: 'brightforge.com', kind: 'replied' }], rejected: [{ line: 3, reason: 'Weder Domain noch E-Mail-Adresse' }, { line: 4, reason: '„neulich“ ist kein Datum; schreiben Sie 2026-04-03' }] });
  });

  it('names the columns it lacks by names it would take', () => {
    expect(readEngagement([['Domain', 'Datum'], ['brightforge.com', '2026-11-02']], NOW, 'de')).toEqual({ error: ENGAGEMENT_WORDS.de.noColumn('kind') });
    expect(ENGAGEMENT_WORDS.de.tooMany(100_000)).toContain('100.000');
  });
});
