import { afterEach, describe, expect, it } from 'vitest';
import { placeWords } from '#components/assessment/place-words.ts';
import { sourceFiles } from '#test/architecture/source-files.ts';
import { speak } from '#test/i18n/speak.ts';

afterEach(() => speak('en'));

describe('where something stood', () => {
  it.each([
    ['label "Head office"', 'label “Head office”', 'Beschriftung „Head office“'], ['link in footer', 'link in footer', 'Link (Fußzeile)'],
    ['json-ld Person.name', 'structured data, Person.name', 'strukturierte Daten, Person.name'], ['pasted text, label "Phone"', 'pasted text, label “Phone”', 'eingefügter Text, Beschriftung „Phone“'],
    ['guessed as first.last', 'guessed as first.last', 'vermutet als first.last'], ['window title', 'window title', 'Titel des Fensters'], ['a place of its own', 'a place of its own', 'a place of its own'],
  ])('%s', (place, english, german) => {
    expect(placeWords(place)).toBe(english);
    speak('de');
    expect(placeWords(place)).toBe(german);
  });

  it('has words for every place that readers name', () => {
    const named = [...sourceFiles(['lib/extract', 'lib/evidence', 'lib/qualify', 'lib/schema', 'lib/background']).values()].flatMap((source) => [...source.matchAll(/\bplace: '([^']+)'/g)].map(([, place]) => place!));
    expect(named.length).toBeGreaterThan(80);
    speak('de');
    expect([...new Set(named)].filter((place) => placeWords(place) === place && place !== 'text')).toEqual([]);
  });
});
