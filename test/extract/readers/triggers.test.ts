import { describe, expect, it } from 'vitest';
import type { PageKind } from '#lib/evidence/model.ts';
import { candidates, triggersIn } from '#lib/extract/readers/trigger-hits.ts';

const SPOKEN = new Set(['en', 'de']);
const hitsIn = (text: string, kind: PageKind) => triggersIn(text, candidates(kind, text, SPOKEN));

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
    const text = 'we are moving and growing and opening '.repeat(4000);
    const start = performance.now();
    for (const kind of ['job-post', 'press', 'about'] as const) hitsIn(text, kind);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
