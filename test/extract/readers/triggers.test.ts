import { describe, expect, it } from 'vitest';
import type { PageKind } from '#lib/evidence/model.ts';
import { growth } from '#test/fixtures/growth.ts';
import { candidates, triggersIn } from '#lib/extract/readers/trigger-hits.ts';

const SPOKEN = new Set(['en', 'de']);
const hitsIn = (text: string, kind: PageKind) => triggersIn(text, candidates(kind, text, SPOKEN));

const allHits = (text: string): void => {
  for (const kind of ['job-post', 'press', 'about'] as const) hitsIn(text, kind);
};

describe('buying signals in text', () => {
  it('gives one event key to the same fact in other words', () => {
    const [a, b] = ['We hold ISO 27001.', 'Certified: ISO 27001'].map((text) => hitsIn(text, 'about')[0]?.hints.event);
    expect(a).toBe('compliance:iso-27001');
    expect(b).toBe(a);
  });

  it('takes the day a sentence names before the year', () => {
    expect(hitsIn('Forma has ceased operations on 23 October 2026.', 'about')[0]?.date).toBe('2026-10-23');
    expect(hitsIn('Forma eröffnet am 3. März 2026 einen neuen Standort in Wels.', 'about')[0]?.date).toBe('2026-03-03');
  });

  it('keeps the end of a fiscal year as a date to come', () => expect(hitsIn('Unser Geschäftsjahr endet am 30. September.', 'about')[0]?.hints.until).toBe('30. September'));

  it('takes the year a sentence names for its date', () => expect(hitsIn('In 2023 we acquired Rohrbach Guss.', 'about')[0]?.date).toBe('2023-01-01'));

  it('stays linear on a long text without an end', () => {
    const endless = 'we are moving and growing and opening ';
    // Eight times the text; of anything that grows by the square it would be 64.
    expect(growth(endless.repeat(500), endless.repeat(4000), allHits)).toBeLessThan(24);
  });
});
