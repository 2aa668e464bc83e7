import { describe, expect, it } from 'vitest';
import { worksAt } from '#lib/extract/readers/biography.ts';

describe('where somebody works, by the words of an account', () => {
  it.each([
    ['CTO @quayside. Board member at Hafenbank', 'quayside'],
    ['Non-executive director at Hafenbank, founder of Quayside', 'Quayside'],
    ['Former head of pilots at Fjordlots | Head of pilots at Quayside', 'Quayside'],
    ['Aufsichtsrat der Hafenbank, Geschäftsführerin von Quayside', 'Quayside'],
    ['Founder and chairman of Quayside', 'Quayside'],
  ])('%s', (biography, company) => expect(worksAt(biography)?.company).toBe(company));

  it.each([
    ['a seat on a board', 'Independent director at Hafenbank'],
    ['a seat on a supervisory board', 'Member of the supervisory board, working on harbours'],
    ['a job that is over', 'Previously CEO at Fjordlots'],
    ['somebody else’s', 'I write about the CEO of my dreams'],
  ])('is not told by %s', (_, biography) => expect(worksAt(biography)).toBeNull());
});
