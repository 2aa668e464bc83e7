import * as fc from '#test/properties.ts';
import { expect, it } from 'vitest';
import type { AnySignal, FieldName } from '#lib/evidence/model.ts';
import type { Criterion, Scheme } from '#lib/icp/model.ts';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import { company, criterion, grade, icp, signal } from './make.ts';

const FIELDS = ['city', 'legalForm', 'companyName', 'legalName', 'vatNumber', 'jobCity'] as const satisfies readonly FieldName[];
const says = (field: (typeof FIELDS)[number], meets: boolean): AnySignal => signal(field, meets ? 'wanted' : 'other', { method: 'rep' });

/** An F that no disqualifier gave stands in row D. */
const baseOf = (letter: string | null | undefined): string => (letter ?? '').charAt(0).replace('F', 'D');

const asked: fc.Arbitrary<{ criteria: Criterion[]; known: AnySignal[]; unknown: (typeof FIELDS)[number][]; scheme: Scheme }> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.option(fc.boolean()), fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const))), { minLength: FIELDS.length, maxLength: FIELDS.length }),
    fc.constantFrom<Scheme>('percent', 'thirds'),
  )
  .map(([rows, scheme]) => ({
    scheme,
    criteria: FIELDS.map((field, index) => {
      const [weight = 1, , thirds] = rows[index] ?? [];
      return criterion({ kind: 'custom', ask: { field, operator: 'is', value: 'wanted' } }, { id: field, weight, ...(thirds != null && { thirds }) });
    }),
    known: FIELDS.flatMap((field, index) => (typeof rows[index]?.[1] === 'boolean' ? [says(field, rows[index][1])] : [])),
    unknown: FIELDS.filter((_, index) => typeof rows[index]?.[1] !== 'boolean'),
  }));

it('what an assessment says a fact would make of the letter comes true once it is known', () => {
  fc.assert(fc.property(asked, ({ criteria, known, unknown, scheme }) => {
    const one = icp({ criteria, thresholds: { ...DEFAULT_THRESHOLDS, scheme, completeness: 0 } });
    const now = grade({ icp: one, company: company(known) });
    if (now.status !== 'scored') return;
    expect(now.counterfactuals.map(({ criterionId }) => criterionId)).toEqual(unknown);
    for (const field of unknown) {
      const told = now.counterfactuals.find(({ criterionId }) => criterionId === field);
      const [yes, no] = [true, false].map((meets) => grade({ icp: one, company: company([...known, says(field, meets)]) }).grade);
      expect([told?.ifMatch, told?.ifMismatch]).toEqual([yes, no]);
      expect(told?.changesLetter).toBe(baseOf(yes) !== baseOf(no));
    }
  }), { numRuns: 300 });
});
