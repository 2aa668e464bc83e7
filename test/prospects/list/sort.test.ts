import { describe, expect, it } from 'vitest';
import { atOnce } from '#lib/prospects/in-steps.ts';
import { haystackOf, seeks } from '#lib/prospects/list/search.ts';
import { DEFAULT_SORTING, SORT_KEYS, sortedBy, sortProspects, type SortKey, type SortWords, WORDED_KEYS } from '#lib/prospects/list/sort.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { DISQUALIFIED, EXCLUDED, LITTLE, NOW, STRONG } from '#test/fixtures/assessments.ts';
import { prospect, SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';

const withFit = (estimate: number, rank: number): Assessment => ({ ...STRONG, fit: { ...STRONG.fit, estimate, rank } });
const inSegment = (segment: Assessment['segment']): Assessment => ({ ...STRONG, segment });
const scored = (score: string | null): Assessment => ({ ...STRONG, score });
const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
const WORDS: SortWords = {
  locale: 'de-DE',
  of: {
    persona: ({ grading }) => grading.personaId,
    offer: ({ grading }) => grading.offerId,
    industry: ({ facts }) => facts?.industry ?? null,
    place: ({ facts }) => facts?.country ?? null,
  },
};
const sorted = (rows: Parameters<typeof sortProspects>[0], by: SortKey, descending = true) => ids(atOnce(sortProspects(rows, { by, descending }, WORDS)));

describe('the order of the list', () => {
  it('is by rank at first, so that one known fact does not top it', () => {
    const lucky = prospect('lucky', 'Lucky', withFit(10_000, 6250));
    const solid = prospect('solid', 'Solid', withFit(8500, 8500));
    expect(ids(atOnce(sortProspects([lucky, solid], DEFAULT_SORTING, WORDS)))).toEqual(['solid', 'lucky']);
  });

  it('puts disqualified and excluded ones last by rank, however well they would fit', () => {
    const rows = [prospect('gone', 'Gone', { ...DISQUALIFIED, fit: { ...STRONG.fit, rank: 9900 } }), prospect('ours', 'Ours', { ...EXCLUDED, fit: { ...STRONG.fit, rank: 9950 } }), prospect('weak', 'Weak', withFit(1000, 1000))];
    expect(sorted(rows, 'rank')[0]).toBe('weak');
  });

  it('goes hot, warm, cold, no segment yet, disqualified', () => {
    const rows = [prospect('d', 'D', DISQUALIFIED), prospect('none', 'N', LITTLE), prospect('cold', 'C', inSegment('cold')), prospect('hot', 'H', inSegment('hot')), prospect('warm', 'W', inSegment('warm'))];
    expect(sorted(rows, 'segment')).toEqual(['hot', 'warm', 'cold', 'none', 'd']);
  });

  it('puts A1 before B4 before no score', () => {
    const rows = [prospect('none', 'N', scored(null)), prospect('b4', 'B', scored('B4')), prospect('a1', 'A', scored('A1'))];
    expect(sorted(rows, 'score')).toEqual(['a1', 'b4', 'none']);
  });

  it('goes by name and by date too', () => {
    const rows = [prospect('b', 'beta', STRONG, { updatedAt: NOW }), prospect('a', 'Alpha', STRONG, { updatedAt: NOW - 1 })];
    expect(sorted(rows, 'name', false)).toEqual(['a', 'b']);
    expect(sorted(rows, 'updated')).toEqual(['b', 'a']);
  });

  it('puts those without an owner, a day or a size last, either way', () => {
    const rows = [prospect('none', 'N', STRONG), prospect('b', 'B', STRONG, { owner: 'Bo' }), prospect('a', 'A', STRONG, { owner: 'Ada' })];
    expect(sorted(rows, 'owner', false)).toEqual(['a', 'b', 'none']);
    expect(sorted(rows, 'owner', true)).toEqual(['b', 'a', 'none']);
  });

  const FACTS = { industry: null, headCount: null, country: null, city: null, seniority: null, department: null, email: null, phone: null, readAt: null };
  const withText = (by: SortKey, id: string, text: string | null) => {
    const known = prospect(id, id, STRONG, text === null ? {} : by === 'tags' ? { tags: [text] } : { facts: { ...FACTS, industry: text, country: text, email: text } });
    return { ...known, grading: { ...known.grading, personaId: text, offerId: text } };
  };

  it.each([...WORDED_KEYS, 'tags', 'email'] as const)('by %s goes by the alphabet of the language, the unknown last either way', (by) => {
    const rows = [withText(by, 'none', null), withText(by, 'z', 'zink'), withText(by, 'ae', 'Äpfel'), withText(by, 'b', 'Birnen'), withText(by, 'empty', by === 'tags' || by === 'email' ? '' : null)];
    expect(sorted(rows, by, false)).toEqual(['ae', 'b', 'z', 'empty', 'none']);
    expect(sorted(rows, by, true)).toEqual(['z', 'b', 'ae', 'empty', 'none']);
    expect(ids(atOnce(sortProspects(rows, { by, descending: false }, { ...WORDS, locale: 'sv' })))).toEqual(['b', 'z', 'ae', 'empty', 'none']);
  });

  it('among equals goes by rank, best first, either way', () => {
    const rows = [prospect('low', 'L', withFit(1000, 1000), { owner: 'Bo' }), prospect('high', 'H', withFit(9000, 9000), { owner: 'Bo' })];
    for (const descending of [true, false]) expect(sorted(rows, 'owner', descending)).toEqual(['high', 'low']);
  });

  it('begins with the best, the newest or the first letter, and turns round the second time', () => {
    expect(sortedBy(DEFAULT_SORTING, 'rank')).toEqual({ by: 'rank', descending: false });
    expect(sortedBy(DEFAULT_SORTING, 'owner')).toEqual({ by: 'owner', descending: false });
    expect(sortedBy(DEFAULT_SORTING, 'updated')).toEqual({ by: 'updated', descending: true });
  });

  it.each(SORT_KEYS)('loses nobody by %s, either way', (by) => {
    for (const descending of [true, false]) expect(sorted(SAMPLE_PROSPECTS, by, descending).toSorted()).toEqual(ids(SAMPLE_PROSPECTS).toSorted());
  });
});

describe('the search', () => {
  const row = { ...SAMPLE_PROSPECTS[0]!, owner: 'Zoë Ångström', tags: ['Spring fair'], followUp: { on: '2026-12-01', what: 'Send the offer' } };
  const haystack = haystackOf(row, () => ['Warm', null]);
  const finds = (search: string) => seeks(search)?.(haystack) ?? true;

  it.each(['mara', 'BRIGHTFORGE', 'forge systems', 'brightforge-systems.example', 'warm', 'b2', 'crm', 'zoe angstrom', 'ZOË', 'fair mara', 'offer', '', ' '])('finds a row by “%s”', (search) => {
    expect(finds(search)).toBe(true);
  });

  it.each(['zebra', 'mara zebra'])('does not find it by “%s”', (search) => {
    expect(finds(search)).toBe(false);
  });
});
