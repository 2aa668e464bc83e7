import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { Condition, Penalty } from '#lib/icp/model.ts';
import { company, criterion, daysAgo, grade, icp, person, signal, trigger, tool } from './make.ts';

const SIZE = criterion({ kind: 'head-count', min: 50, max: 100 });
const penalty = (points: number, when: Condition = { kind: 'country-in', countries: ['DE'], regions: [] }, id = `p${points}`): Penalty => ({ id, label: id, points, when });
const graded = (penalties: Penalty[], signals: AnySignal[] = [], people = 75) =>
  grade({ icp: icp({ criteria: [SIZE], penalties }), company: company([signal('headCount', { min: people, max: people }), signal('country', 'DE'), ...signals]) });

const sum = (numbers: (number | null)[]): number => numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('penalties', () => {
  it('are taken from the fit after it is worked out, and from the letter', () => {
    const result = graded([penalty(10)]);
    expect(result.fit).toMatchObject({ estimate: 9000, low: 9000, high: 9000, rank: 9000, penalty: 1000 });
    expect(result.grade).toBe('A');
    expect(result.penalties).toMatchObject([{ penaltyId: 'p10', points: 1000, evidence: [{ field: 'country' }] }]);
  });

  it('are capped at thirty points together; the lines show what was taken', () => {
    const result = graded([penalty(20), penalty(15), penalty(5)]);
    expect(result.fit).toMatchObject({ estimate: 7000, penalty: 3000 });
    expect(result.penalties.map(({ points }) => points)).toEqual([1500, 1125, 375]);
  });

  it('do not push a fit below zero, and the lines say so', () => {
    const result = graded([penalty(20)], [], 360);
    expect(result.fit).toMatchObject({ estimate: 0, penalty: 760 });
    expect(result.penalties.map(({ points }) => points)).toEqual([760]);
    expect(result.lines[0]?.points).toBe(760);
  });

  it('leave alone what is not known', () => {
    expect(graded([penalty(10, { kind: 'industry-in', codes: ['4'] })]).penalties).toEqual([]);
  });

  it('always show lines that add up to what was taken, and with it to the fit', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }), fc.integer({ min: 1, max: 500 }), (points, people) => {
      const { fit, penalties, lines } = graded(points.map((one, index) => penalty(one, undefined, `p${index}`)), [], people);
      expect(sum(penalties.map((line) => line.points))).toBe(fit.penalty);
      expect(sum(lines.map((line) => line.points))).toBe((fit.estimate ?? 0) + fit.penalty);
      expect(penalties.every((line) => line.points >= 0)).toBe(true);
    }), { numRuns: 60 });
  });
});

const holds = (when: Condition, signals: AnySignal[], who: AnySignal[] | null = null): boolean =>
  grade({ icp: icp({ criteria: [SIZE], penalties: [penalty(5, when)] }), company: company(signals), person: who === null ? null : person(who) }).penalties.length > 0;

const people = (min: number, max = min): AnySignal[] => [signal('headCount', { min, max })];

describe('conditions', () => {

  it.each<[string, Condition, AnySignal[], boolean]>([
    ['an industry listed', { kind: 'industry-in', codes: ['4'] }, [signal('industry', '4')], true],
    ['a branch of a listed industry', { kind: 'industry-in', codes: ['1594'] }, [signal('industry', '4')], true],
    ['another industry', { kind: 'industry-in', codes: ['25'] }, [signal('industry', '4')], false],
    ['a country listed', { kind: 'country-in', countries: ['DE'], regions: [] }, [signal('country', 'DE')], true],
    ['a country of a region', { kind: 'country-in', countries: [], regions: ['DACH'] }, [signal('country', 'AT')], true],
    ['another country', { kind: 'country-in', countries: ['DE'], regions: ['DACH'] }, [signal('country', 'FR')], false],
    ['fewer people', { kind: 'head-count-below', count: 10 }, people(2, 9), true],
    ['a band that may be larger', { kind: 'head-count-below', count: 10 }, people(2, 10), false],
    ['more people', { kind: 'head-count-above', count: 1000 }, people(1001, 5000), true],
    ['a band that may be smaller', { kind: 'head-count-above', count: 1001 }, people(1001, 5000), false],
    ['a product only asked for', { kind: 'technology-any', anyOf: ['Odoo'] }, [tool('Odoo', 'asked-for')], false],
    ['a product asked for, where that is the condition', { kind: 'technology-any', anyOf: ['Odoo'], use: 'asked-for' }, [tool('Odoo', 'asked-for')], true],
    ['a product in use', { kind: 'technology-any', anyOf: ['Odoo'] }, [tool('odoo')], true],
    ['a buying signal', { kind: 'trigger-row', row: 9 }, [trigger(9)], true],
    ['an old buying signal', { kind: 'trigger-row', row: 9 }, [trigger(9, { date: '2024-01-01' })], false],
    ['another buying signal', { kind: 'trigger-row', row: 9 }, [trigger(12)], false],
    ['only free-mail addresses', { kind: 'only-free-mail' }, [signal('email', 'brightforge@gmail.com')], true],
    ['one address of its own', { kind: 'only-free-mail' }, [signal('email', 'brightforge@gmail.com'), signal('email', 'info@brightforge.example')], false],
    ['no address at all', { kind: 'only-free-mail' }, [], false],
    ['an old fact', { kind: 'country-in', countries: ['DE'], regions: [] }, [signal('country', 'DE', { observedAt: daysAgo(731) })], false],
  ])('%s', (_name, when, signals, expected) => {
    expect(holds(when, signals)).toBe(expected);
  });

  it('ask a level of the person only', () => {
    const junior: Condition = { kind: 'seniority-in', seniorities: ['intern'] };
    expect(holds(junior, [])).toBe(false);
    expect(holds(junior, [], [signal('seniority', 'intern')])).toBe(true);
    expect(holds(junior, [], [signal('seniority', 'vp')])).toBe(false);
  });
});
