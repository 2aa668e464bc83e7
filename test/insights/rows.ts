import { EVIDENCE_VERSION, type Evidence, type Finding, type FoundField, type PageKind } from '#lib/evidence/model.ts';
import { countPage, dayOf, type HealthRow } from '#lib/insights/health.ts';

export const TODAY = '2026-11-22';
const DAY_MS = 86_400_000;

/** A reading that found these fields, each by its first choice unless a level is named. */
export function reading(fields: Partial<Record<FoundField, number>>, more: Partial<Evidence> = {}): Evidence {
  return {
    version: EVIDENCE_VERSION,
    extractorVersion: '7',
    url: 'https://www.linkedin.com/company/brightforge',
    pageTitle: 'Brightforge',
    pageKind: 'linkedin-company',
    adapter: 'linkedin-company',
    readAt: 0,
    cut: false,
    findings: Object.entries(fields).map(([field, level]) => found(field as FoundField, level)),
    diagnostics: [],
    ...more,
  };
}

export function found(field: FoundField, level: number, raw = 'Brightforge'): Finding {
  return { field, raw, quote: { exact: raw, prefix: '', suffix: '' }, place: 'h1', method: 'labelled', rule: `test/${field}-${level}`, level };
}

/** The row of so many such readings, so many days ago. */
export function rowOf(daysAgo: number, evidences: readonly Evidence[]): HealthRow {
  const day = dayOf(Date.parse(TODAY) - daysAgo * DAY_MS);
  return evidences.reduce<HealthRow | undefined>((row, evidence) => countPage(row, day, evidence), undefined)!;
}

function times(count: number | undefined, evidence: Evidence): Evidence[] {
  return Array.from({ length: count ?? 0 }, () => evidence);
}

/** Pages of one kind on one day, of which some state the field by its first choice, others by a fallback. */
export function pages(daysAgo: number, counts: { first?: number; fallback?: number; none?: number }, more: { pageKind?: PageKind; adapter?: string } = {}): HealthRow {
  const of = (fields: Partial<Record<FoundField, number>>) => reading({ companyName: 0, ...fields }, more);
  return rowOf(daysAgo, [...times(counts.first, of({ headCount: 0 })), ...times(counts.fallback, of({ headCount: 1 })), ...times(counts.none, of({}))]);
}
