import { describe, expect, it } from 'vitest';
import { dateIn } from '#lib/extract/readers/sentence-date.ts';

describe('the date a sentence names', () => {
  it.each([
    ['On 1 November 2026 Forma raised $4m.', '2026-11-01'],
    ['Oct. 06, 2026: Forma launches Ledger', '2026-10-06'],
    ['Am 23. Oktober 2026 eröffnet', '2026-10-23'],
    ['Stand 03.11.2026', '2026-11-03'],
    ['le 14 juillet 2025', '2025-07-14'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['since March 2021', '2021-03-01'],
    ['im März 2021', '2021-03-01'],
    ['acquired in 2019', '2019-01-01'],
    ['2026-02-03', '2026-02-03'],
  ])('%s', (text, date) => expect(dateIn(text)).toBe(date));

  it.each(['no date', 'from 2019 to 2023', 'a sum of 2,019 or 2.020,50', 'room 2019.5', 'version 20261'])('none: %s', (text) => expect(dateIn(text)).toBeUndefined());
});
