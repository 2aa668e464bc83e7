import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension } from '#lib/icp/model.ts';
import { fromColumns, toColumns, type GradedId } from '#lib/prospects/grade-columns.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { BantState } from '#lib/qualify/model.ts';

const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const points = fc.integer({ min: 0, max: 10_000 });
const word = fc.string({ maxLength: 20 });
const stamp = fc.record({ icpId: fc.constantFrom('a', 'b'), icpVersion: fc.constantFrom('1.0.0', '1.0.1'), icpHash: fc.constantFrom('h', 'i'), rulesVersion: fc.constantFrom('1', '2'), evidenceHash: word, now: fc.nat() });
const bantStates = fc.constantFrom<BantState>('unknown', 'indicated', 'confirmed', 'denied');
const bant = fc.tuple(bantStates, bantStates, bantStates, bantStates).map((states) => Object.fromEntries(DIMENSIONS.map((dimension, at) => [dimension, states[at]])) as Record<Dimension, BantState>);
const grading: fc.Arbitrary<Grading> = fc.record({
  status: fc.constantFrom('scored', 'insufficient_data', 'disqualified', 'excluded'),
  scheme: fc.constantFrom('percent', 'thirds', 'quantile'),
  grade: orNull(fc.constantFrom('A+', 'B−', 'F')),
  score: orNull(fc.constantFrom('A1', 'D4', 'F')),
  segment: orNull(fc.constantFrom('hot', 'warm', 'cold', 'disqualified')),
  action: orNull(word),
  fit: fc.record({ estimate: orNull(points), low: points, high: points, rank: points, completeness: points, confidence: points, penalty: points }),
  readiness: points,
  digit: fc.constantFrom(1, 2, 3, 4),
  bant,
  personaId: orNull(word),
  offerId: orNull(word),
  decisionRole: orNull(fc.constantFrom('champion', 'economic buyer')),
  nextStep: orNull(fc.record({ text: word, reason: word })),
  stamp,
});
const graded: fc.Arbitrary<GradedId[]> = fc.uniqueArray(fc.record({ id: fc.uuid(), grading }), { selector: ({ id }) => id, maxLength: 12 });

describe('gradings in columns', () => {
  it('come back as they were, each with its own stamp', () => {
    fc.assert(fc.property(graded, (entries) => {
      expect(fromColumns(toColumns(entries))).toEqual(entries);
    }));
  });

  it('hold what they share of a stamp once', () => {
    fc.assert(
      fc.property(graded, (entries) => {
        const { sources } = toColumns(entries);
        const kinds = new Set(entries.map(({ grading: { stamp: { icpId, icpVersion, icpHash, rulesVersion } } }) => [icpId, icpVersion, icpHash, rulesVersion].join('|')));
        expect(sources).toHaveLength(kinds.size);
      }),
    );
  });
});
