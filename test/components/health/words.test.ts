import { describe, expect, it } from 'vitest';
import { alertTitle, fieldWords, SITES } from '#components/health/words.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

/** Ids of all adapters, as their files say. */
const adapters = [...sourceFiles(['lib/extract/adapters']).values()].flatMap((source) => [...source.matchAll(/^ {2}id: '([a-z-]+)',$/gm)].map(([, id]) => id ?? ''));

describe('the words for kinds of sites', () => {
  it('know every adapter, and no other', () => {
    expect(adapters.length).toBeGreaterThan(8);
    expect(SITES.toSorted()).toEqual(adapters.map((id) => id.replaceAll('-', '_')).toSorted());
  });

  it('blame one site only where it is one', () => {
    expect(alertTitle('linkedin-company')).toBe('LinkedIn company pages: this site has changed its layout');
    expect(alertTitle('job-board')).toBe('Job boards: less is found than before, so a site may have changed its layout');
  });

  it('name fields that are taken apart later', () => {
    expect(['address', 'headCount', 'somethingNew'].map(fieldWords)).toEqual(['Address', 'Head count', 'somethingNew']);
  });
});
