import { describe, expect, it } from 'vitest';
import { correctionSignal } from '#lib/evidence/correction.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { mergeProfiles } from '#lib/evidence/profile.ts';
import { signalsSeen } from '#lib/qualify/derived/index.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { company, daysAgo, grade, icp, NOW, signal } from './make.ts';

const ABOUT = 'https://brightforge.example/about';
const COMPANY_PAGE = 'https://www.linkedin.com/company/brightforge';

/** A page as it was read some days ago. */
function reading(days: number, min: number, max = min, url = ABOUT): Profile {
  const readAt = daysAgo(days);
  return { ...company([signal('headCount', { min, max }, { url, observedAt: readAt, method: 'labelled', quote: `${min} employees` })]), pages: [{ url, pageKind: 'about', readAt, cut: false }] };
}
const merged = (...readings: Profile[]): Profile => readings.reduce(mergeProfiles);
const stamp = (profile: Profile): string => grade({ icp: icp(), company: profile }).stamp.evidenceHash;
const rowsOf = (profile: Profile) => signalsSeen(factsOf(profile, null, NOW), icp()).filter(({ row }) => row === 8);

describe('a head count that grows between two readings of a page (row 8)', () => {
  it('is told with both readings, dated to the first sight of the higher one', () => {
    const [row] = rowsOf(merged(reading(100, 40), reading(50, 60), reading(0, 60)));
    expect(row).toMatchObject({ date: daysAgo(50), reliability: 0.7 });
    expect(row?.evidence.map(({ raw, observedAt }) => [raw, observedAt])).toEqual([['60 employees', daysAgo(50)], ['40 employees', daysAgo(100)]]);
  });

  it('speaks for budget, need and timeline for ninety days', () => {
    const cells = grade({ icp: icp(), company: merged(reading(120, 40), reading(30, 60)) }).bant.filter(({ signals }) => signals.some(({ row }) => row === 8));
    expect(cells.map(({ dimension, strength }) => [dimension, strength])).toEqual([['budget', 3], ['need', 3], ['timeline', 3]]);
    expect(grade({ icp: icp(), company: merged(reading(300, 40), reading(91, 60)) }).bant.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it('is told of bands too', () => expect(rowsOf(merged(reading(60, 11, 50, COMPANY_PAGE), reading(0, 51, 200, COMPANY_PAGE)))).toHaveLength(1));

  it.each<[string, Profile]>([
    ['two pages that differ', merged(reading(60, 40), reading(0, 60, 60, COMPANY_PAGE))],
    ['a count that fell', merged(reading(60, 60), reading(0, 40))],
    ['one hire', merged(reading(60, 60), reading(0, 61))],
    ['two readings of one week', merged(reading(6, 40), reading(0, 60))],
    ['a band that holds the count', merged(reading(60, 40), reading(0, 11, 50))],
    ['a count that fell back', merged(reading(60, 40), reading(40, 60), reading(0, 40))],
    ['one reading', reading(0, 60)],
  ])('is not told of %s', (_, profile) => expect(rowsOf(profile)).toEqual([]));

  it('is not told against the rep’s own number', () => {
    const typed = correctionSignal('headCount', '35', { url: ABOUT, now: NOW });
    if ('error' in typed) throw new Error(typed.error);
    const profile = merged(reading(60, 40), reading(0, 60));
    expect(rowsOf({ ...profile, signals: [...profile.signals, typed] })).toEqual([]);
  });

  it('is remembered the same in whichever order the readings come', () => {
    const [a, b, c] = [reading(90, 40), reading(60, 50), reading(0, 60)];
    const one = merged(a, b, c);
    expect(one.headCounts?.map(({ value }) => value.min)).toEqual([40, 50, 60]);
    expect(merged(c, a, b)).toEqual(one);
    expect(mergeProfiles(a, mergeProfiles(b, c))).toEqual(one);
    expect(mergeProfiles(one, one)).toEqual(one);
    expect(mergeProfiles(one, b)).toEqual(one);
  });

  it('changes what the assessment is stamped with', () => {
    expect(stamp(merged(reading(60, 40), reading(0, 60)))).not.toBe(stamp(merged(reading(60, 60), reading(0, 60))));
  });
});
