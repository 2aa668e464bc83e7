import { assert, constantFrom, nat, property, uniqueArray } from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { COLUMN_IDS, DEFAULT_COLUMNS, movedColumn, withColumn, type ColumnId } from '#lib/prospects/list/columns.ts';
import { FACET_IDS, facetValues, NONE, type FacetId } from '#lib/prospects/list/facets.ts';
import { NO_FILTER, testOf, withValue, type ListFilter } from '#lib/prospects/list/filter.ts';
import { findFirst, findable, UNGRADED } from '#lib/prospects/list/find.ts';
import { DEFAULT_LOOK, isSameLook, lookFrom, viewFrom } from '#lib/prospects/list/saved-view.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOW, STRONG } from '#test/fixtures/assessments.ts';
import { manyProspects } from '#test/fixtures/many-prospects.ts';
import { prospect } from '#test/fixtures/prospects.ts';

const DAY = 86_400_000;
const FACTS = { industry: '4', headCount: { min: 51, max: 200 }, country: 'DE', city: 'Kiel', seniority: null, department: null, email: null, phone: null, readAt: NOW - 200 * DAY };
const known = prospect('known', 'Known', STRONG, { facts: FACTS, tags: ['fair', 'spring'], owner: 'Ines', personKey: 'p', followUp: { on: '2020-01-01', what: 'Call' }, origin: 'file' });
const bare = prospect('bare', 'Bare', STRONG);
const TODAY = { now: NOW, today: new Date(NOW).toISOString().slice(0, 10) };
const passes = (filter: ListFilter, row: ListedProspect = known) => (testOf(filter, TODAY) ?? (() => true))(row);

describe('the filter', () => {
  it.each<[FacetId, string, string]>([
    ['industry', '4', NONE],
    ['size', '51–200', NONE],
    ['country', 'DE', NONE],
    ['tag', 'spring', NONE],
    ['owner', 'Ines', NONE],
    ['freshness', 'stale', 'unread'],
    ['followUp', 'due', NONE],
    ['kind', 'person', 'company'],
    ['origin', 'file', 'page'],
  ])('tells by %s the one that is “%s” from the one that is “%s”', (facet, ofKnown, ofBare) => {
    expect([passes({ [facet]: [ofKnown] }), passes({ [facet]: [ofKnown] }, bare)]).toEqual([true, false]);
    expect([passes({ [facet]: [ofBare] }), passes({ [facet]: [ofBare] }, bare)]).toEqual([false, true]);
  });

  it('goes by the reader’s own day', () => {
    const due = { ...known, followUp: { on: '2026-11-21', what: '' } };
    const isDue = (today: string) => testOf({ followUp: ['due'] }, { now: Date.parse('2026-11-20T23:00:00Z'), today })?.(due);
    expect(['2026-11-20', '2026-11-21'].map(isDue)).toEqual([false, true]);
  });

  it('takes one of the values of each facet, and all facets together', () => {
    expect(passes({ tag: ['other', 'fair'], country: ['DE'] })).toBe(true);
    expect(passes({ tag: ['fair'], country: ['FR'] })).toBe(false);
    expect(passes(NO_FILTER)).toBe(true);
  });

  it('counts a head count for every band its range touches', () => {
    const wide = { ...known, facts: { ...FACTS, headCount: { min: 40, max: 300 } } };
    expect(['11–50', '51–200', '201–500', '501–1,000'].map((size) => passes({ size: [size] }, wide))).toEqual([true, true, true, false]);
  });

  it('counts as many prospects of a value as pass when it alone is ticked', () => {
    const rows = manyProspects(300);
    for (const facet of FACET_IDS) {
      for (const { value, count } of facetValues(facet, rows, TODAY)) {
        expect([facet, value, rows.filter((row) => passes(withValue(NO_FILTER, facet, value, true), row)).length]).toEqual([facet, value, count]);
      }
    }
  });
});

describe('columns', () => {
  const shown = uniqueArray(constantFrom(...COLUMN_IDS), { minLength: 1 });
  const one = constantFrom(...COLUMN_IDS);

  it('are there once after they were shown, and not after they were hidden', () => {
    assert(property(shown, one, (columns, id) => {
      expect(withColumn(columns, id, true).filter((other) => other === id)).toHaveLength(1);
      expect(withColumn(columns, id, false)).not.toContain(id);
    }));
  });

  it('are the same ones after one was moved, and back where they were after it was moved back', () => {
    assert(property(shown, nat(), (columns, at) => {
      const id = columns[at % columns.length] as ColumnId;
      const moved = movedColumn(columns, id, 1);
      expect(moved.toSorted()).toEqual(columns.toSorted());
      expect(columns.at(-1) === id ? columns : movedColumn(moved, id, -1)).toEqual(columns);
    }));
  });

  it('come in at their place in the order of all', () => {
    expect(withColumn(['grade', 'stage'], 'bant', true)).toEqual(['grade', 'bant', 'stage']);
  });
});

describe('a saved view', () => {
  it('is read as it was written', () => {
    const look = { search: 'kiel', filter: { segment: ['hot'], tag: ['fair'] }, sorting: { by: 'owner', descending: false }, columns: ['stage', 'grade'] } as const;
    expect(viewFrom({ id: 'view:1', value: structuredClone({ name: 'Mine', ...look }) })).toEqual({ id: 'view:1', name: 'Mine', ...look });
  });

  it.each([null, 7, {}, { sorting: { by: 'fit' }, columns: ['gone'], filter: { nothing: ['x'], tag: 'fair' } }])('of another version (%j) is read as far as it can be', (value) => {
    expect(lookFrom(value)).toEqual(DEFAULT_LOOK);
    expect(viewFrom({ id: 'view:1', value })).toBeNull();
  });

  it('is the same whatever the order of what is ticked, and another with other columns', () => {
    expect(isSameLook({ ...DEFAULT_LOOK, filter: { tag: ['a', 'b'] } }, { ...DEFAULT_LOOK, filter: { tag: ['b', 'a'], owner: [] } })).toBe(true);
    expect(isSameLook(DEFAULT_LOOK, { ...DEFAULT_LOOK, columns: DEFAULT_COLUMNS.slice(1) })).toBe(false);
  });
});

function found(search: string, ...names: string[]): string[] {
  return findFirst(names.map((name) => ({ ...findable(prospect(name, name, STRONG)), grading: UNGRADED })), search, 6).map(({ name }) => name);
}

describe('a search', () => {
  it.each([
    ['"Quernstone Mills"', 'Quernstone Mills'],
    ['„Mills“', 'Quernstone Mills'],
    ["'mills", 'Quernstone Mills'],
    ["o'hara", 'O’Hara Tools'],
    ['O’Hara', "O'Hara Tools"],
    ['weiss strasse', 'Weißstraße AG Strasse'],
    ['lodz', 'Łódź Meble'],
    ['smorrebrod', 'Smørrebrød ApS'],
    ['\u202equern', 'Quernstone Mills'],
    ['meyer-voss', 'Meyer–Voß KG'],
  ])('for %s finds %s', (search, name) => {
    expect(found(search, name, 'Tallyforge')).toEqual([name]);
  });

  it('for quotation marks alone finds nothing', () => {
    expect(found('"" “”', 'Tallyforge')).toEqual([]);
  });
});
