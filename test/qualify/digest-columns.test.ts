import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal, FieldName, Profile } from '#lib/evidence/model.ts';
import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import type { FieldTest } from '#lib/icp/criterion-tests.ts';
import type { Criterion, CriterionTest, Icp } from '#lib/icp/model.ts';
import { fromColumns, toColumns } from '#lib/prospects/grade-columns.ts';
import { reweighed } from '#lib/prospects/reweigh.ts';
import { digestOf, type Part } from '#lib/qualify/digest.ts';
import { changedColumns, type DigestColumns, type Edits, fromDigestColumns, NO_COLUMNS } from '#lib/qualify/digest-columns.ts';
import { exclusionOf } from '#lib/qualify/exclusions.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { gradeDigest, weighDigest } from '#lib/qualify/grade-digest.ts';
import { amend, fromHeldColumns, heldInOrder, toHeldColumns } from '#lib/qualify/held-columns.ts';
import { DOMAIN_PARTS, keptIn } from '#lib/qualify/kept-columns.ts';
import { type Columns, matchInColumns, partsAskedBy, UNKNOWN } from '#lib/qualify/match/in-columns.ts';
import { matchCriterion } from '#lib/qualify/match/index.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { asksOf } from '#lib/qualify/rescore.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { anySubject, anyValidIcp } from './any-valid.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { company, criterion, DAY, daysAgo, icp as makeIcp, NOW, person, signal, tool, trigger } from './make.ts';

const digested = (of: Subject): Map<Part, string> => digestOf({ ...of, picked: null, evidenceHash: 'evidence' }, factsOf(of.company, of.person, NOW, of));
const columnsOf = (digests: Edits): DigestColumns => changedColumns(NO_COLUMNS, digests);

const pages = { 'https://brightforge.example/about': 'about', 'https://brightforge.example/job/1': 'job-post', 'https://brightforge.example/job/2': 'job-post' } as const;
const seen = fc.record({
  url: fc.constantFrom(...Object.keys(pages)),
  observedAt: fc.integer({ min: 0, max: 400 }).map(daysAgo),
  method: fc.constantFrom('structured' as const, 'labelled' as const, 'text' as const, 'guess' as const, 'rep' as const),
});
const rounds = fc.constantFrom('seed', 'series-a', 'series-c', 'series-f', 'grant');

/** What criteria ask that take several beliefs together, by what it tells of. */
const tellingOf: Readonly<Record<string, fc.Arbitrary<AnySignal>>> = {
  hiring: fc.oneof(
    fc.tuple(fc.constantFrom('SDR', 'Welder', 'Buyer of machines'), seen).map(([title, at]) => signal('openRole', { title }, at)),
    fc.tuple(fc.integer({ min: 0, max: 4 }), seen).map(([count, at]) => signal('openRoleCount', count, at)),
  ),
  'funding-stage': fc.tuple(rounds, fc.integer({ min: 5, max: 7 }), seen).map(([round, sum, at]) => signal('funding', { min: sum, max: sum, currency: 'EUR', round } as never, at)),
  language: fc.tuple(fc.constantFrom('de', 'en', 'fr'), seen).map(([code, at]) => signal('language', code, at)),
  technology: fc.tuple(fc.constantFrom('Slack', 'HubSpot', 'Odoo'), fc.constantFrom('in-use' as const, 'asked-for' as const), seen).map(([name, use, at]) => tool(name, use, at)),
  words: fc.oneof(
    fc.tuple(fc.constantFrom('Software for hotels, a SaaS', 'Machines for bakeries, sold to other businesses'), seen).map(([text, at]) => signal('description', text, at)),
    fc.tuple(fc.constantFrom('machines', 'software'), seen).map(([quote, at]) => trigger(30, { ...at, quote: `they buy ${quote}` })),
  ),
  others: fc.oneof(
    fc.tuple(fc.constantFrom('EUR', 'USD', 'CHF'), seen).map(([currency, at]) => signal('revenue', { min: 1e6, max: 4e6, currency }, at)),
    fc.tuple(fc.constantFrom('129', '4'), seen).map(([code, at]) => signal('industry', code, at)),
  ),
};
const telling = fc.oneof(...Object.values(tellingOf));
const tellingPerson: fc.Arbitrary<Profile> = fc
  .array(fc.oneof(fc.tuple(fc.constantFrom('vp', 'manager', 'founder'), seen).map(([level, at]) => signal('seniority', level, at)), fc.tuple(fc.constantFrom('Sales', 'Entrepreneurship'), seen).map(([name, at]) => signal('department', name, at)), fc.tuple(fc.constantFrom('DE', 'US'), seen).map(([code, at]) => signal('personCountry', code, at))))
  .map(person);
const likely: fc.Arbitrary<Subject> = fc.record({
  company: fc.oneof(anyCompany, fc.array(telling, { maxLength: 9 }).map((signals) => company(signals, pages))),
  person: fc.option(fc.oneof(anyPerson, tellingPerson)),
  answers: fc.constant([]),
});
const subjects = fc.oneof({ weight: 1, arbitrary: anySubject }, { weight: 3, arbitrary: likely });

const asks: fc.Arbitrary<FieldTest> = fc.tuple(fc.constantFrom<FieldName>(...ALL_FIELDS), fc.constantFrom('is', 'contains', 'exists', 'at-least'), fc.constantFrom('Slack', 'software', 'EUR', 'DE', 'vp')).map(([field, operator, value]): FieldTest => {
  if (operator === 'exists') return { field, operator };
  return operator === 'at-least' ? { field, operator, value: 2 } : { field, operator: operator as 'is' | 'contains', value };
});
const tests: fc.Arbitrary<CriterionTest> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((atLeast) => ({ kind: 'hiring' as const, atLeast })),
  fc.subarray(['seed', 'series-b', 'later'] as const, { minLength: 1 }).map((anyOf) => ({ kind: 'funding-stage' as const, anyOf })),
  fc.subarray(['de', 'en-GB', 'it'], { minLength: 1 }).map((anyOf) => ({ kind: 'language' as const, anyOf })),
  fc.option(fc.constantFrom('in-use' as const, 'asked-for' as const), { nil: undefined }).map((use) => ({ kind: 'technology' as const, anyOf: ['slack', 'Odoo'], ...(use && { use }) })),
  fc.subarray(['software', 'machines', 'buyer'], { minLength: 1 }).map((anyOf) => ({ kind: 'words' as const, anyOf })),
  fc.subarray(['b2b', 'saas'] as const, { minLength: 1 }).map((anyOf) => ({ kind: 'business-model' as const, anyOf })),
  fc.constant<CriterionTest>({ kind: 'revenue', min: 2e6, max: 3e6, currency: 'EUR', rates: { USD: 0.9 } }),
  fc.constant<CriterionTest>({ kind: 'title', seniorities: ['vp', 'head'], departments: ['Sales'] }),
  fc.constant<CriterionTest>({ kind: 'place', countries: ['DE'], regions: [] }),
  asks.map((ask) => ({ kind: 'custom' as const, ask })),
);
const criteria: fc.Arbitrary<Criterion> = fc.tuple(tests, fc.boolean()).map(([test, ofPerson]) =>
  criterion(test, { subject: test.kind === 'title' || (ofPerson && (test.kind === 'place' || test.kind === 'custom')) ? 'person' : 'company' }),
);
const icps: fc.Arbitrary<Icp> = fc.oneof(
  anyValidIcp,
  anyIcp,
  fc.array(criteria, { minLength: 1, maxLength: 8 }).map((all) => makeIcp({ criteria: all.map((one, at) => ({ ...one, id: `c${at}`, weight: at + 1 })) })),
);

/** Several prospects, each graded at a time of its own. */
const many = fc.array(fc.record({ of: subjects, now: fc.integer({ min: 0, max: 800 }).map((days) => NOW + days * DAY) }), { minLength: 1, maxLength: 6 });

/** Matches and qualities of several prospects, as the columns and as the profiles of each give them. */
function answersOf(asked: Criterion, all: readonly { of: Subject; now: number }[], columns: Columns) {
  const { match, quality } = matchInColumns(asked, columns);
  const known = all.map(({ of, now }) => matchCriterion(asked, factsOf(of.company, of.person, now, of)));
  return { inColumns: [[...match], [...quality]], fromProfiles: [known.map((one) => one?.match ?? UNKNOWN), known.map((one) => one?.quality ?? 0)] };
}

describe('criteria asked of many prospects at once', () => {
  it('are answered as from the profiles of each', () => {
    fc.assert(fc.property(many, fc.array(criteria, { minLength: 1, maxLength: 5 }), icps, (all, some, icp) => {
      const ids = all.map((_, at) => `prospect-${at}`);
      const kept = keptIn(columnsOf(new Map(all.map(({ of }, at) => [`prospect-${at}`, digested(of)]))), ids, all.map(({ now }) => now));
      if (kept === null) throw new Error('not kept');
      for (const asked of [...some, ...icp.criteria]) {
        const { inColumns, fromProfiles } = answersOf(asked, all, kept.columns);
        expect(inColumns).toEqual(fromProfiles);
      }
    }), { numRuns: 300 });
  });

  it.each(Object.keys(tellingOf))('are answered so by several beliefs about %s', (kind) => {
    const told = fc.record({
      of: fc.array(tellingOf[kind] ?? telling, { maxLength: 6 }).map((signals): Subject => ({ company: company(signals, pages), person: null, answers: [] })),
      now: fc.integer({ min: 0, max: 800 }).map((days) => NOW + days * DAY),
    });
    fc.assert(fc.property(fc.array(told, { minLength: 3, maxLength: 6 }), fc.array(criteria.filter(({ test }) => test.kind === kind || kind === 'others'), { minLength: 1, maxLength: 3 }), (all, some) => {
      const kept = keptIn(columnsOf(new Map(all.map(({ of }, at) => [`prospect-${at}`, digested(of)]))), all.map((_, at) => `prospect-${at}`), all.map(({ now }) => now));
      if (kept === null) throw new Error('not kept');
      for (const asked of some) {
        const { inColumns, fromProfiles } = answersOf(asked, all, kept.columns);
        expect(inColumns).toEqual(fromProfiles);
      }
    }), { numRuns: 150 });
  });

  it('grade each as from its digest alone, whatever the order they stand in', () => {
    fc.assert(fc.property(many, icps, fc.array(criteria, { maxLength: 6 }), fc.boolean(), fc.infiniteStream(fc.nat()), (all, icp, others, isListed, order) => {
      const before: Icp = { ...icp, criteria: icp.criteria.map((one) => ({ ...one, mustHave: false })) };
      const after: Icp = { ...before, version: '9.9.9', ...(isListed && { exclusions: [{ domain: 'brightforge-ovens.com', list: 'customer' as const }] }), criteria: [...others.map((one, at) => ({ ...one, id: `other ${at}` })), ...before.criteria.slice(1)] };
      fc.pre(asksOf(before) !== asksOf(after) && ![...icp.penalties, ...icp.disqualifiers].some(({ when }) => when.kind === 'trigger-row'));
      const digests = new Map(all.map(({ of }, at) => [`prospect-${at}`, digested(of)]));
      const ids = [...digests.keys()];
      const shuffled = <T>(entries: [string, T][]): Map<string, T> => new Map(entries.map((entry) => ({ entry, by: order.next().value })).toSorted((a, b) => a.by - b.by).map(({ entry }) => entry));
      const weighed = all.map(({ now }, at) => weighDigest(digests.get(ids[at] ?? '') ?? new Map(), [{ id: before.id, icp: before, contentHash: 'first', active: 1 }], now));
      const gradings = toColumns(weighed.flatMap((one, at) => (one === null ? [] : [{ id: ids[at] ?? '', grading: one.grading }])));
      const held = heldInOrder(toHeldColumns(shuffled(weighed.flatMap((one, at) => (one === null ? [] : [[ids[at] ?? '', one.held]])))), ids);
      const kept = keptIn(columnsOf(shuffled([...digests])), ids, gradings.gradedAt);
      const ready = readyIcp(after, 'second');
      const now = held && kept && amend(asksOf(before), held, ready, kept);
      if (now === null) throw new Error('not amended');
      expect(fromColumns(reweighed(gradings, now, ready))).toEqual(all.map((one, at) => ({ id: ids[at], grading: gradeDigest(digests.get(ids[at] ?? '') ?? new Map(), [{ id: after.id, icp: after, contentHash: 'second', active: 1 }], one.now) })));
    }), { numRuns: 300 });
  });

  it('ask for nothing but the parts they name', () => {
    fc.assert(fc.property(many, criteria, (all, asked) => {
      const digests = new Map(all.map(({ of }, at) => [`prospect-${at}`, digested(of)]));
      const [ids, times] = [[...digests.keys()], all.map(({ now }) => now)];
      const whole = columnsOf(digests);
      const named = new Set<Part>(['who', ...partsAskedBy(asked)]);
      const part = { ids: whole.ids, parts: new Map([...whole.parts].filter(([name]) => named.has(name))) };
      const answersIn = (columns: DigestColumns) => matchInColumns(asked, keptIn(columns, ids, times)?.columns as never);
      expect(answersIn(part)).toEqual(answersIn(whole));
    }));
  });

  it('look at nothing but the parts that tell domains, for the lists', () => {
    const exclusions = [{ domain: 'brightforge-ovens.com', list: 'customer' as const }, { domain: 'other.com', list: 'competitor' as const }];
    fc.assert(fc.property(many, (all) => {
      const digests = new Map(all.map(({ of }, at) => [`prospect-${at}`, digested(of)]));
      const [ids, times] = [[...digests.keys()], all.map(({ now }) => now)];
      const whole = columnsOf(digests);
      const named = new Set<Part>(['who', ...DOMAIN_PARTS]);
      const part = { ids: whole.ids, parts: new Map([...whole.parts].filter(([name]) => named.has(name))) };
      expect(keptIn(part, ids, times)?.excludedBy(exclusions)).toEqual(all.map(({ of, now }) => exclusionOf(exclusions, factsOf(of.company, of.person, now, of), of) !== null));
    }));
  });

  it('are not asked where somebody cannot be graded or is not held', () => {
    const one = digested({ company: null, person: null, answers: [] });
    expect(keptIn(columnsOf(new Map([['a', one], ['b', null]])), ['a', 'b'], [NOW, NOW])).toBeNull();
    expect(keptIn(columnsOf(new Map([['a', one]])), ['b'], [NOW])).toBeNull();
    expect(heldInOrder(toHeldColumns(new Map()), ['a'])).toBeNull();
  });
});

describe('columns of digests', () => {
  it('give back what was put in, and after each change what they would be if made anew', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(fc.oneof(subjects.map(digested), fc.constant(undefined)))), { maxLength: 5 });
    fc.assert(fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (rounds) => {
      let columns = NO_COLUMNS;
      const now = new Map<string, Map<Part, string> | null>();
      for (const round of rounds) {
        columns = changedColumns(columns, new Map(round));
        for (const [id, digest] of new Map(round)) {
          if (digest === undefined) now.delete(id);
          else now.set(id, digest);
        }
        expect(fromDigestColumns(columns)).toEqual(now);
        expect([...columns.ids]).toEqual([...now.keys()]);
        expect(columns).toEqual(columnsOf(now));
      }
    }), { numRuns: 200 });
  });

  it('stay the same where nothing changed', () => {
    fc.assert(fc.property(subjects, subjects, (one, other) => {
      const columns = columnsOf(new Map([['a', digested(one)], ['b', digested(other)]]));
      const again = changedColumns(columns, new Map([['b', digested(other)]]));
      for (const [part, column] of columns.parts) expect(again.parts.get(part)).toBe(column);
    }), { numRuns: 50 });
  });

  it('hold no word of a prospect that left', () => {
    const named = digested({ company: company([signal('companyName', 'Tallow and Pike'), signal('headCount', { min: 3, max: 3 }), signal('headCount', { min: 3171, max: 3171 }, { method: 'text' })]), person: null, answers: [] });
    const other = digested({ company: company([signal('companyName', 'Brightforge'), signal('headCount', { min: 4, max: 4 })]), person: null, answers: [] });
    const both = columnsOf(new Map([['a', named], ['b', other]]));
    expect(JSON.stringify([...both.parts])).toMatch(/tallow and pike.*3171/s);
    expect(JSON.stringify([...changedColumns(both, new Map([['a', undefined]])).parts])).not.toMatch(/tallow|3171/);
  });
});

describe('what is held as numbers', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(fc.array(subjects, { maxLength: 4 }), icps, (all, icp) => {
      const held = new Map(all.flatMap((of, at) => {
        const weighed = weighDigest(digested(of), [{ id: icp.id, icp, contentHash: 'first', active: 1 }], NOW);
        return weighed === null ? [] : [[`prospect-${at}`, weighed.held] as const];
      }));
      expect(fromHeldColumns(toHeldColumns(held))).toEqual(held);
    }), { numRuns: 100 });
  });
});
