import { describe, expect, it } from 'vitest';
import { completenessOf } from '#lib/prospects/completeness.ts';
import type { ListedFacts, ListedProspect } from '#lib/prospects/model.ts';
import { countReview } from '#lib/prospects/count-review.ts';
import { reviewOf } from '#lib/prospects/review.ts';
import { NOW, STRONG } from '#test/fixtures/assessments.ts';
import { prospect } from '#test/fixtures/prospects.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';

const DAY = 86_400_000;
const FULL: ListedFacts = { industry: '4', headCount: { min: 51, max: 200 }, country: 'DE', city: null, seniority: null, department: null, email: 'info@tannhof.com', phone: null, readAt: NOW - DAY };
const kinds = (facts: Partial<ListedFacts>, more: Partial<ListedProspect> = {}): string[] => atOnce(reviewOf([prospect('p', 'Tannhof', STRONG, { facts: { ...FULL, ...facts }, ...more })], NOW)).map(({ kind }) => kind);

describe('what is up for review', () => {
  it.each<[string, string[], Partial<ListedFacts>, Partial<ListedProspect>]>([
    ['nothing of a prospect that is well known', [], {}, {}],
    ['who works elsewhere by their own page', ['left'], { elsewhere: 'Halden' }, { personKey: 'ida', personName: 'Ida', personTitle: 'Buyer' }],
    ['a company whose pages are read elsewhere now', ['moved'], { movedTo: 'tannhof.de' }, {}],
    ['values that disagree', ['conflict'], { conflicts: ['headCount'] }, {}],
    ['facts as old as half a year', ['stale'], { readAt: NOW - 181 * DAY }, {}],
    ['not those that a rep verified since', [], { readAt: NOW - 181 * DAY, conflicts: ['headCount'] }, { verifiedAt: NOW - DAY }],
    ['what was read after that', ['conflict'], { conflicts: ['headCount'] }, { verifiedAt: NOW - 2 * DAY }],
    ['a prospect of which little is known', ['incomplete'], { industry: null, headCount: null, country: null, email: null }, {}],
    ['no closed one', [], { conflicts: ['headCount'] }, { stage: 'lost' }],
  ])('is %s', (_what, expected, facts, more) => {
    expect(kinds(facts, more)).toEqual(expected);
  });

  it('is counted with those that may be one', () => {
    const doubtful = prospect('a', 'Tannhof', STRONG, { facts: { ...FULL, conflicts: ['headCount'] } });
    const same = prospect('b', 'Tannhof', STRONG, { facts: { ...FULL, email: null } });
    expect(atOnce(countReview([doubtful], { now: NOW }))).toBe(1);
    expect(atOnce(countReview([doubtful, same], { now: NOW }))).toBe(2);
  });

  it('says what is missing, and nothing before the first grading', () => {
    expect(completenessOf(prospect('p', 'Tannhof', STRONG, { facts: { ...FULL, email: null, phone: '+49301234', country: null } }))).toMatchObject({ missing: ['country'] });
    expect(completenessOf(prospect('p', 'Tannhof', STRONG))).toBeNull();
  });
});
