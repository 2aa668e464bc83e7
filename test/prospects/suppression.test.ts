import { describe, expect, it } from 'vitest';
import { suppressionHash, tokensAgainst, tokensOf, tracesOf } from '#lib/prospects/suppression.ts';
import { company, signal } from '#test/qualify/make.ts';

const MIRA = 'https://www.linkedin.com/in/mira-holt';

describe('what a suppression list holds', () => {
  it.each([
    ['a profile address, however it was written', { urls: ['https://de.linkedin.com/in/Mira-Holt/?trk=x'] }, { urls: [MIRA] }],
    ['an e-mail, in any case', { emails: ['Mira.Holt@Brightforge.com'] }, { emails: ['mira.holt@brightforge.com'] }],
    ['a name at a company, without accents', { names: ['Míra  Holt'], companies: ['www.brightforge.com'] }, { names: ['mira holt'], companies: ['brightforge.com'] }],
    ['a company by its domain', { companies: ['https://shop.brightforge.com/about'] }, { companies: ['brightforge.com'] }],
  ])('tells %s', (_, one, other) => {
    expect(tokensOf(one)).toHaveLength(1);
    expect(tokensOf(one)).toEqual(tokensOf(other));
  });

  it('does not take a name without a company, nor the company of a person', () => {
    expect(tokensOf({ names: ['Mira Holt'] })).toEqual([]);
    expect(tokensOf({ emails: ['mira@brightforge.com'], companies: ['brightforge.com'] })).toEqual(['email:mira@brightforge.com']);
  });

  it('is looked through for the company of a person too', () => {
    expect(tokensAgainst({ emails: ['mira@brightforge.com'], companies: ['brightforge.com'] })).toContain('company:brightforge.com');
  });

  it('knows a person by every address, mailbox and name of their profile', () => {
    const firm = { ...company([]), key: 'brightforge.com' };
    const person = { ...company([signal('personName', 'Mira Holt'), signal('email', 'mira@holt.io'), signal('employer', 'Brightforge GmbH')]), kind: 'person' as const, key: MIRA };
    expect(tokensOf(tracesOf(firm, person))).toEqual([`profile:${MIRA}`, 'email:mira@holt.io', 'name:mira holt@brightforge.com', 'name:mira holt@brightforge']);
  });

  it('names nobody, and means nothing without its salt', () => {
    const [token = ''] = tokensOf({ emails: ['mira@brightforge.com'] });
    expect(suppressionHash(token, 'one')).toMatch(/^[0-9a-f]{64}$/);
    expect(suppressionHash(token, 'one')).not.toBe(suppressionHash(token, 'two'));
  });
});
