import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { Icp } from '#lib/icp/model.ts';
import { type Change, effectOf, isChanged, isGradedBy, MIX_COLUMNS, standingOf, type Trial, trialOf } from '#lib/insights/icp-effect.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { sampleProspects } from '#lib/icp/samples.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { savedSubjects } from '#test/fixtures/subjects.ts';
import { criterion, grade, icp, NOW } from '#test/qualify/make.ts';

const size = (min: number, max: number) => criterion({ kind: 'head-count', min, max }, { id: 'size', label: 'Size' });
const place = criterion({ kind: 'place', countries: ['DE', 'AT'], regions: [] }, { id: 'place', label: 'Place' });
const OURS = icp({ id: 'ours', criteria: [size(50, 500), place] });

const trialsOf = (count: number): Trial[] => savedSubjects(count).map(({ row, subject }) => trialOf({ id: row.id, name: row.companyName ?? '', picked: null }, subject, NOW));
const TRIALS = trialsOf(60);
const changesOf = (before: Icp, after: Icp, trials = TRIALS): Change[] =>
  trials.map((trial) => ({ trial, before: standingOf(trial, readyIcp(before, 'a')), after: standingOf(trial, readyIcp(after, 'b')), mine: { before: true, after: true } }));
const effect = (before: Icp, after: Icp, trials = TRIALS) => effectOf(changesOf(before, after, trials), after.criteria);
const total = (mix: Readonly<Record<string, number>>) => MIX_COLUMNS.reduce((sum, column) => sum + (mix[column] ?? 0), 0);

const spread = (test: ReturnType<typeof size>, trials = TRIALS) => effect(OURS, { ...OURS, criteria: [test] }, trials).criteria[0];

describe('what a change of an ICP does', () => {
  it('is nothing where nothing is changed', () => {
    const { changed, letters, before, after, graded } = effect(OURS, { ...OURS, notes: 'other words' });
    expect([changed.length, letters, graded]).toEqual([0, 0, 60]);
    expect(before).toEqual(after);
  });

  it('is told by the very grades that a full assessment gives', () => {
    const after = { ...OURS, criteria: [size(500, 5000), place] };
    for (const [index, { before, after: is }] of changesOf(OURS, after).entries()) {
      const { subject } = savedSubjects(60)[index]!;
      expect(before.grade).toBe(grade({ icp: OURS, ...subject }).grade);
      expect([is.grade, is.status, is.rank]).toEqual((({ grade: letter, status, fit }) => [letter, status, fit.rank])(grade({ icp: after, ...subject })));
    }
  });

  it('counts everybody once before and once after, whatever the weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 900 }), (one, other, max) => {
        const after = { ...OURS, criteria: [{ ...size(1, max), weight: one }, { ...place, weight: other }] };
        const { before, after: mix, changed, letters, graded } = effect(OURS, after);
        expect([total(before), total(mix)]).toEqual([graded, graded]);
        expect(changed.every(isChanged)).toBe(true);
        expect(letters).toBeLessThanOrEqual(changed.length);
        const moved = MIX_COLUMNS.reduce((sum, column) => sum + Math.abs(before[column] - mix[column]), 0) / 2;
        expect(moved).toBeLessThanOrEqual(letters);
      }),
      { numRuns: 30 },
    );
  });

  it('names those that turn the letter before those that turn the sign', () => {
    const { changed, letters } = effect(OURS, { ...OURS, criteria: [{ ...size(50, 500), weight: 13 }, place] });
    expect(letters).toBeGreaterThan(0);
    expect(changed.slice(0, letters).every(({ before, after }) => before.column !== after.column)).toBe(true);
  });

  it('is of those that it grades; who comes and goes is counted', () => {
    const dach = icp({ id: 'dach', applies: { industries: [], countries: ['DE'], regions: [] }, criteria: [place] });
    const inUse = [
      { id: 'ours', icp: OURS, contentHash: 'o', active: 1 as const },
      { id: 'dach', icp: dach, contentHash: 'd', active: 0 as const },
    ];
    const wider = inUse.map((one) => (one.id === 'dach' ? { ...one, icp: { ...dach, applies: { ...dach.applies, countries: ['DE', 'AT'] } }, contentHash: 'e' } : one));
    const mine = TRIALS.map((trial) => ({ before: isGradedBy(trial, 'dach', inUse), after: isGradedBy(trial, 'dach', wider) }));
    const { graded, come, go } = effectOf(changesOf(dach, dach).map((change, index) => ({ ...change, mine: mine[index]! })), dach.criteria);
    expect([graded, come, go]).toEqual([30, 15, 0]);
  });
});

describe('how a criterion separates', () => {
  it('is counted by state', () => {
    expect(spread(place)).toMatchObject({ asked: 60, alike: null, counts: { match: 30, mismatch: 30, unknown: 0 } });
  });

  it('is not at all where all known ones answer alike, or none is known', () => {
    expect(spread(size(1, 10_000))?.alike).toBe('match');
    expect(spread(criterion({ kind: 'founded', from: 1990, to: 2000 }))?.alike).toBe('unknown');
    expect(spread(criterion({ kind: 'place', countries: ['JP'], regions: [] }))?.alike).toBe('mismatch');
  });

  it('parts those that show a tool from those that do not, though its absence is never seen', () => {
    expect(spread(criterion({ kind: 'technology', anyOf: ['HubSpot'] }))).toMatchObject({ alike: null, counts: { match: 15, unknown: 45 } });
  });

  it('is not judged by fewer than five', () => {
    expect(spread(size(1, 10_000), TRIALS.slice(0, 4))?.alike).toBeNull();
  });

  it('leaves a criterion about a person out where there is none', () => {
    expect(spread(criterion({ kind: 'title', seniorities: ['head'], departments: [] }))).toMatchObject({ asked: 0, alike: null });
  });
});

describe('the samples', () => {
  it.each(STARTER_ICPS)('tell grades of $name apart', (starter) => {
    const grades = sampleProspects(NOW).map(({ company, person }) => grade({ icp: starter, company, person }));
    expect(new Set(grades.map(({ fit }) => fit.rank)).size).toBe(3);
    expect(grades.filter(({ status }) => status === 'scored').length).toBeGreaterThanOrEqual(2);
  });
});
