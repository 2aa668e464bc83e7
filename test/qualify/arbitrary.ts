import * as fc from '#test/properties.ts';
import type { AnySignal, Method, Profile, TechnologyUse } from '#lib/evidence/model.ts';
import type { Condition, Criterion, CriterionTest, Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { company, dateAgo, daysAgo, icp, person, signal, trigger, tool } from './make.ts';

const codes = fc.subarray(['4', '6', '25', '55', '96', '2212', '43'], { minLength: 1 });
const countries = fc.subarray(['DE', 'AT', 'US', 'SE'], { minLength: 1 });
const levels = fc.subarray(['founder', 'c_suite', 'vp', 'head', 'manager', 'intern'], { minLength: 1 });
const departments = fc.subarray(['Sales', 'Finance', 'Purchasing', 'Engineering']);
const products = fc.subarray(['Pipedrive', 'Slack', 'HubSpot'], { minLength: 1 });
const people = fc.tuple(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: 5000 })).map(([min, more]) => ({ min, max: min + more }));

const test: fc.Arbitrary<CriterionTest> = fc.oneof(
  codes.map((some) => ({ kind: 'industry' as const, codes: some })),
  people.map((range) => ({ kind: 'head-count' as const, ...range })),
  countries.map((some) => ({ kind: 'place' as const, countries: some, regions: ['DACH'] })),
  products.map((anyOf) => ({ kind: 'technology' as const, anyOf })),
  fc.tuple(levels, departments).map(([seniorities, some]) => ({ kind: 'title' as const, seniorities, departments: some })),
  fc.constant({ kind: 'founded' as const, from: 1990, to: 2015 }),
  fc.integer({ min: 1, max: 30 }).map((atLeast) => ({ kind: 'hiring' as const, atLeast })),
  fc.constant<CriterionTest>({ kind: 'words', anyOf: ['software', 'machines'] }),
);

const when: fc.Arbitrary<Condition> = fc.oneof(
  codes.map((some) => ({ kind: 'industry-in' as const, codes: some })),
  countries.map((some) => ({ kind: 'country-in' as const, countries: some, regions: [] })),
  fc.integer({ min: 1, max: 5000 }).map((count) => ({ kind: 'head-count-below' as const, count })),
  fc.integer({ min: 1, max: 60 }).map((row) => ({ kind: 'trigger-row' as const, row })),
  fc.constant({ kind: 'only-free-mail' as const }),
);

const weight = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100));

const criteria = fc
  .array(fc.tuple(test, weight, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([of, heavy, mustKnow], index): Criterion => ({ id: `c${index}`, label: `c${index}`, subject: of.kind === 'title' ? 'person' : 'company', weight: heavy, mustKnow, test: of })));

/** ICPs that would pass as files, small ones and the starters. */
export const anyIcp: fc.Arbitrary<Icp> = fc.oneof(
  fc.constantFrom(...STARTER_ICPS),
  fc.tuple(criteria, fc.array(fc.tuple(when, fc.integer({ min: 1, max: 20 })), { maxLength: 4 }), fc.array(when, { maxLength: 2 })).map(([asked, taken, out]) =>
    icp({
      criteria: asked,
      penalties: taken.map(([of, points], index) => ({ id: `p${index}`, label: `p${index}`, points, when: of })),
      disqualifiers: out.map((of, index) => ({ code: `d${index}`, reason: `reason ${index}`, when: of })),
    }),
  ),
);

/** Each trace of a field is believed to a degree of its own, as equally good ones are told apart by their place on the page. */
const seen = fc.record({ observedAt: fc.integer({ min: 0, max: 800 }).map(daysAgo), method: fc.constantFrom<Method>('structured', 'field', 'labelled', 'text', 'guess') });

const fact: fc.Arbitrary<AnySignal> = fc.tuple(seen, fc.option(fc.integer({ min: -30, max: 400 }).map(dateAgo))).chain(([at, published]) => {
  const more = { ...at, ...(published === null ? {} : { publishedAt: published }) };
  return fc.oneof(
    people.map((range) => signal('headCount', range, more)),
    fc.constantFrom('DE', 'AT', 'US', 'FR').map((code) => signal('country', code, more)),
    fc.constantFrom('4', '55', '2212', 'nonsense').map((code) => signal('industry', code, more)),
    fc.integer({ min: 1800, max: 2026 }).map((year) => signal('founded', year, more)),
    fc.tuple(fc.constantFrom('Pipedrive', 'Slack', 'Odoo'), fc.constantFrom<TechnologyUse>('in-use', 'asked-for')).map(([name, use]) => tool(name, use, more)),
    fc.constantFrom('We make software', 'Machines for bakeries', '').map((text) => signal('description', text, more)),
    fc.constantFrom('SDR', 'Welder', 'Buyer').map((title) => signal('openRole', { title }, more)),
    fc.integer({ min: 0, max: 40 }).map((count) => signal('openRoleCount', count, more)),
    fc.constantFrom('info@brightforge.example', 'brightforge@gmail.com').map((address) => signal('email', address, more)),
    fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('one', 'two', 'three')).map(([row, event]) => trigger(row, { ...more, event })),
    fc.tuple(levels, departments).map(([[seniority = 'vp'], [department]]) => signal('teamMember', { name: 'Ada Quill', seniority, ...(department === undefined ? {} : { department }) }, more)),
  );
});

const toldApart = (signals: AnySignal[]): AnySignal[] => signals.map((one, index) => ({ ...one, confidence: one.confidence - index / 1000, url: `https://brightforge.example/${index}` }));

export const anyCompany: fc.Arbitrary<Profile> = fc.array(fact, { maxLength: 12 }).map((signals) => company(toldApart(signals)));

export const anyPerson: fc.Arbitrary<Profile> = fc
  .tuple(seen, fc.option(fc.constantFrom('founder', 'c_suite', 'vp', 'manager', 'senior', 'intern')), fc.option(fc.constantFrom('Sales', 'Finance', 'Purchasing', 'Entrepreneurship')))
  .map(([at, level, department]) => person([...(level === null ? [] : [signal('seniority', level, at)]), ...(department === null ? [] : [signal('department', department, at)])]));
