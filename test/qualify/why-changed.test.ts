import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { remember } from '#lib/qualify/remember.ts';
import { whyChanged } from '#lib/qualify/why-changed.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { company, criterion, DAY, daysAgo, grade, icp, NOW, person, signal, trigger } from './make.ts';

const SIZE = criterion({ kind: 'head-count', min: 50, max: 500 }, { label: 'Company size', weight: 20 });
const PLACE = criterion({ kind: 'place', countries: ['DE'], regions: [] }, { label: 'Country', weight: 20 });
const ROLE = criterion({ kind: 'title', seniorities: ['vp'], departments: [] }, { label: 'Role', weight: 10 });
const ICP = icp({ criteria: [SIZE, PLACE] });
const people = (count: number, url = 'https://www.brightforge.example/about?x=1') => signal('headCount', { min: count, max: count }, { url });

const of = (signals: AnySignal[], more: Parameters<typeof grade>[0] = { icp: ICP }) => grade({ company: company(signals), ...more });
const texts = (before: Assessment, after: Assessment) => whyChanged(before, after).map(({ cause, text }) => [cause, text]);

const shownNumbers = ({ status, grade: letter, score, segment, fit, readiness }: Assessment) => {
  const { confidence: _confidence, ...rest } = fit;
  return JSON.stringify([status, letter, score, segment, rest, readiness.total]);
};

describe('why it changed', () => {
  it('names the value, the page and what it was', () => {
    const [before, after] = [of([people(60), signal('country', 'DE')]), of([people(1000), signal('country', 'DE')])];
    const [first, ...more] = whyChanged(before, after);
    expect(first).toMatchObject({ cause: 'evidence', text: 'Company size is 1,000 employees (brightforge.example/about), and was 60 employees', fit: -2500 });
    expect(first?.evidence[0]).toMatchObject({ field: 'headCount' });
    expect(more).toEqual([]);
  });

  it('names the prospects compared with, where a letter goes by quantiles and only those are others', () => {
    const quantile = icp({ criteria: [SIZE, PLACE], thresholds: { ...ICP.thresholds, scheme: 'quantile' } });
    const by = (a: number, count: number) => of([people(60), signal('country', 'AT')], { icp: quantile, quantileCuts: { a, b: 4000, c: 3000, of: count } });
    expect(texts(by(5000, 200), by(6000, 240))).toEqual([['time', 'It is compared with 240 prospects: A, B and C begin at 60, 40, 30, and began at 50, 40, 30 among 200']]);
    expect(texts(by(5000, 200), by(5000, 200))).toEqual([]);
  });

  it('says what is known now, and gives each criterion its part of the difference', () => {
    const [before, after] = [of([people(60)]), of([people(1000), signal('country', 'AT')])];
    expect(whyChanged(before, after).map(({ text, fit }) => [text, fit])).toEqual([
      ['Company size is 1,000 employees (brightforge.example/about), and was 60 employees', -5000],
      ['Country is known now: Austria (brightforge.example/about)', -2500],
    ]);
    expect([before, after].map(({ fit }) => fit.estimate)).toEqual([10_000, 2500]);
  });

  it('names the criterion, weight or line of the ICP that moved', () => {
    const facts = [people(60), signal('country', 'AT')];
    const under = (changed: Partial<Parameters<typeof icp>[0]>, icpHash = 'new') => of(facts, { icp: icp({ criteria: [SIZE, PLACE], ...changed }), icpHash });
    const before = of(facts);
    expect(texts(before, under({ criteria: [SIZE, { ...PLACE, weight: 60 }] }))[0]).toEqual(['icp', 'Country weighs 60 in the ICP, and weighed 20']);
    expect(texts(before, under({ criteria: [SIZE, { ...PLACE, test: { kind: 'place', countries: ['AT'], regions: [] } }] }))[0]).toEqual(['icp', 'The ICP asks for another Country: Austria, and not Germany']);
    expect(texts(before, under({ criteria: [SIZE] }))).toContainEqual(['icp', 'The ICP no longer asks for Country']);
    expect(texts(under({ criteria: [SIZE] }, 'old'), before)).toContainEqual(['icp', 'The ICP asks for Country now: Germany']);
    const thresholds = { ...ICP.thresholds, grade: { a: 50, b: 30, c: 10 } };
    expect(texts(before, under({ thresholds }))).toEqual([['icp', 'The lines between letters, or other settings of the ICP, have moved']]);
    const excluded = { ...before, status: 'excluded' as const, grade: null, exclusion: { list: 'customer', domain: 'brightforge.example' }, stamp: { ...before.stamp, icpHash: 'new' } };
    expect(texts(before, excluded)[0]).toEqual(['icp', 'brightforge.example is on the list “customer” now']);
  });

  it('tells apart what time did', () => {
    const facts = [people(60), signal('country', 'DE'), trigger(1, { date: '2026-11-20' })];
    const [before, after] = [of(facts), of(facts, { icp: ICP, now: NOW + 30 * DAY })];
    expect(texts(before, after)).toEqual([['time', 'Funding round with date is 30 days older']]);
    expect(texts(of([...facts, trigger(54, { observedAt: daysAgo(1) })]), of(facts))[0]?.[1]).toMatch(/no longer counts: Coming soon/);
  });

  it('says that a person is graded too, what was logged, and what disqualifies', () => {
    const asked = icp({ criteria: [SIZE, ROLE], disqualifiers: [{ code: 'closed', reason: 'the company is closed', when: { kind: 'trigger-row', row: 55 } }] });
    const alone = of([people(60)], { icp: asked });
    const withBoss = of([people(60)], { icp: asked, person: person([signal('seniority', 'director'), signal('personTitle', 'Director of Sales')]) });
    expect(texts(alone, withBoss)).toContainEqual(['evidence', 'A person is graded too now: Role, Director of Sales']);
    expect(texts(withBoss, alone)).toContainEqual(['evidence', 'No person is graded any more: Role, Director of Sales']);
    expect(texts(alone, of([people(60), trigger(55)], { icp: asked }))[0]).toEqual(['evidence', 'It is disqualified: the company is closed (brightforge.example/about)']);
    const touched = of([people(60)], { icp: asked, touches: [{ kind: 'asked-price', at: NOW - DAY, source: 'rep', event: 'call' }] });
    expect(texts(alone, touched)[0]).toEqual(['evidence', 'You logged: Asked for the price']);
  });

  it('is a newer Leadlight where nothing else is new', () => {
    const before = of([people(60), signal('country', 'AT')]);
    const after = { ...before, grade: 'A', stamp: { ...before.stamp, rulesVersion: '99.0.0' } };
    expect(texts(before, after)).toEqual([['rules', 'Leadlight counts by newer rules']]);
  });

  it('has reasons exactly when a number or letter differs, and they add up', () => {
    const side = fc.record({ icp: anyIcp, company: fc.option(anyCompany), person: fc.option(anyPerson), now: fc.integer({ min: 0, max: 400 }).map((days) => NOW + days * DAY) });
    const pairs = fc.tuple(side, side, fc.boolean(), fc.boolean(), fc.boolean()).map(([one, other, icpToo, pagesToo, timeToo]) => [
      one,
      { icp: icpToo ? other.icp : one.icp, ...(pagesToo ? { company: other.company, person: other.person } : { company: one.company, person: one.person }), now: timeToo ? other.now : one.now },
    ] as const);
    fc.assert(fc.property(pairs, (both) => {
      const [before, after] = both.map((input) => grade({ ...input, icpHash: JSON.stringify(input.icp) })) as [Assessment, Assessment];
      const reasons = whyChanged(remember(before), remember(after));
      expect(reasons.length > 0).toBe(shownNumbers(before) !== shownNumbers(after));
      if (reasons.length === 0) return;
      const sum = (which: 'fit' | 'readiness') => reasons.reduce((total, one) => total + one[which], 0);
      expect(sum('fit')).toBe((after.fit.estimate ?? 0) - (before.fit.estimate ?? 0));
      expect(sum('readiness')).toBe(after.readiness.total - before.readiness.total);
      expect(reasons.every(({ text }) => text.length > 0 && !/undefined|null|NaN/.test(text))).toBe(true);
    }), { numRuns: 200 });
  });
});
