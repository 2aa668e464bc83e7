import { grouped } from './group.ts';
import { hasDropped, standardised, type Share } from './drop.ts';
import { daysBetween, type HealthRow } from './health.ts';

/** This week is the last seven days; it is held against the four weeks before. */
const WEEK = 7;
const WEEKS_BEFORE = 4;
const WEEKS_SHOWN = 8;
/** A kind of page usually states a field that at least a third of such pages stated. */
const USUAL = 1 / 3;

export interface WeekHealth {
  /** 0 is this week. */
  weeksAgo: number;
  pages: number;
  /** Of the fields such pages usually state: how many were found. */
  known: Share;
}

export interface FieldTrend {
  field: string;
  /** Pages that stated it, this week and before, before weighted to this week's kinds of pages. */
  known: { now: Share; before: Share };
  /** Of those, the pages where the first choice among the rules found it. */
  firstChoice: { now: Share; before: Share };
  /** Rules that found it this week and in the four before, the commonest first. */
  rules: { rule: string; now: number; before: number }[];
  /** Fewer pages state it than before, or fallbacks find what the first choice found. */
  alert: 'unknown' | 'fallback' | null;
}

export interface SiteHealth {
  adapter: string;
  /** Oldest first. */
  weeks: WeekHealth[];
  /** What alerts first, then by name. */
  fields: FieldTrend[];
}

/** How each site kind has been read up to the ISO date `today`; those with an alert first. */
export function siteHealth(rows: readonly HealthRow[], today: string): SiteHealth[] {
  const sites = [...grouped(rows, ({ adapter }) => adapter)].map(([adapter, own]) => {
    const aged = own.map((row) => ({ ...row, weeksAgo: Math.floor(daysBetween(row.day, today) / WEEK) })).filter(({ weeksAgo }) => weeksAgo >= 0);
    return { adapter, weeks: weeksOf(aged), fields: trendsOf(aged) };
  });
  return sites.toSorted((a, b) => Number(hasAlert(b)) - Number(hasAlert(a)) || pagesOf(b) - pagesOf(a) || (a.adapter < b.adapter ? -1 : 1));
}

export function hasAlert({ fields }: SiteHealth): boolean {
  return fields.some(({ alert }) => alert !== null);
}

const pagesOf = ({ weeks }: SiteHealth): number => weeks.reduce((sum, { pages }) => sum + pages, 0);

type Aged = HealthRow & { weeksAgo: number };

function weeksOf(rows: readonly Aged[]): WeekHealth[] {
  const usual = new Map([...grouped(rows, ({ pageKind }) => pageKind)].map(([kind, own]) => [kind, usualFields(own)]));
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const weeksAgo = WEEKS_SHOWN - 1 - index;
    const known = { yes: 0, of: 0 };
    let pages = 0;
    for (const row of rows) {
      if (row.weeksAgo !== weeksAgo) continue;
      const fields = usual.get(row.pageKind) ?? [];
      pages += row.pages;
      known.of += row.pages * fields.length;
      known.yes += fields.reduce((sum, field) => sum + (row.fields[field]?.pages ?? 0), 0);
    }
    return { weeksAgo, pages, known };
  });
}

function usualFields(rows: readonly HealthRow[]): string[] {
  const pages = rows.reduce((sum, row) => sum + row.pages, 0);
  return fieldsOf(rows).filter((field) => rows.reduce((sum, row) => sum + (row.fields[field]?.pages ?? 0), 0) >= pages * USUAL);
}

const fieldsOf = (rows: readonly HealthRow[]): string[] => [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];

function trendsOf(rows: readonly Aged[]): FieldTrend[] {
  const recent = rows.filter(({ weeksAgo }) => weeksAgo <= WEEKS_BEFORE);
  const kinds = [...grouped(recent, ({ pageKind }) => pageKind).values()];
  const trends = fieldsOf(recent).map((field) => trendOf(field, kinds, recent));
  return trends.toSorted((a, b) => Number(b.alert !== null) - Number(a.alert !== null) || (a.field < b.field ? -1 : 1));
}

function trendOf(field: string, kinds: readonly (readonly Aged[])[], rows: readonly Aged[]): FieldTrend {
  const shares = (of: (row: Aged) => number, yes: (row: Aged) => number) =>
    standardised(kinds.map((own) => ({ now: share(own.filter(isNow), of, yes), before: share(own.filter(isBefore), of, yes) })));
  const stated = (row: Aged) => row.fields[field]?.pages ?? 0;
  const known = shares((row) => row.pages, stated);
  const firstChoice = shares(stated, (row) => row.fields[field]?.firstChoice ?? 0);
  const alert = hasDropped(known.now, known.before) ? 'unknown' : hasDropped(firstChoice.now, firstChoice.before) ? 'fallback' : null;
  return { field, known, firstChoice, rules: rulesOf(field, rows), alert };
}

const isNow = ({ weeksAgo }: Aged): boolean => weeksAgo === 0;
const isBefore = (row: Aged): boolean => !isNow(row);

function share(rows: readonly Aged[], of: (row: Aged) => number, yes: (row: Aged) => number): Share {
  const sum = (count: (row: Aged) => number) => rows.reduce((total, row) => total + count(row), 0);
  return { yes: sum(yes), of: sum(of) };
}

function rulesOf(field: string, rows: readonly Aged[]): FieldTrend['rules'] {
  const hits = new Map<string, { now: number; before: number }>();
  for (const row of rows) {
    for (const [rule, count] of Object.entries(row.fields[field]?.rules ?? {})) {
      const hit = hits.get(rule) ?? { now: 0, before: 0 };
      hit[isNow(row) ? 'now' : 'before'] += count;
      hits.set(rule, hit);
    }
  }
  return [...hits].map(([rule, hit]) => ({ rule, ...hit })).toSorted((a, b) => b.now + b.before - (a.now + a.before) || (a.rule < b.rule ? -1 : 1));
}
