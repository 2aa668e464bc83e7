import { describe, expect, it } from 'vitest';
import { pasteAddress, pastedFrom, isPasteAddress } from '#lib/evidence/paste-source.ts';
import { sourceUrl } from '#lib/schema/evidence.ts';

const AT = 1_763_865_600_000;

describe('where a pasted value comes from', () => {
  it.each([null, 'https://www.linkedin.com/in/jana-weber?x=1&y=2#z', 'https://käse.example/%E2%82%AC/ü'])('is told with the page %s, and taken in again from a backup or a record', (from) => {
    const url = pasteAddress(AT, from);
    expect(isPasteAddress(url)).toBe(true);
    expect(pastedFrom(url)).toBe(from);
    expect(sourceUrl.safeParse(url).success).toBe(true);
  });

  it.each(['paste:', 'paste:text', 'paste:text?at=x', `paste:text?at=${AT}&from=javascript%3Aalert(1)`, `paste:text?at=${AT}&from=https%3A%2F%2Fa.example&x=1`, 'https://paste.example/', `paste:text?at=${AT}&from=https%3A%2F%2F%`])('is not %s', (url) => {
    expect(pastedFrom(url)).toBeNull();
    expect(isPasteAddress(url) && pastedFrom(url) !== null).toBe(false);
  });
});
