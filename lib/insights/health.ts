import type { Evidence, PageKind } from '#lib/evidence/model.ts';
import { grouped } from './group.ts';

/** How well pages are read: counts per day, adapter and kind of page. Nothing in it says which page, site or person it was. */

export interface HealthRow {
  /** "2026-11-22|linkedin-profile|linkedin-profile" */
  id: string;
  /** ISO date, UTC. */
  day: string;
  adapter: string;
  pageKind: PageKind;
  /** How many pages were read. */
  pages: number;
  /** On how many of them the reading was cut short. */
  cut: number;
  /** By field found on any of them. */
  fields: Readonly<Record<string, FieldHealth>>;
  /** Rule to the number of pages it broke on. */
  broken: Readonly<Record<string, number>>;
  /** Versions of the reading rules. */
  versions: readonly string[];
}

interface FieldHealth {
  /** Pages that stated it. */
  pages: number;
  /** Pages where the rule that is asked first found it, not a fallback. */
  firstChoice: number;
  /** Rule to the number of pages it found something on. */
  rules: Readonly<Record<string, number>>;
}

/** Days that are kept. */
export const DAYS_KEPT = 180;
const DAY_MS = 86_400_000;
const RULES_MAX = 40;

/** ISO date of a moment in milliseconds since the epoch, UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function healthId(day: string, { adapter, pageKind }: Pick<Evidence, 'adapter' | 'pageKind'>): string {
  return `${day}|${adapter}|${pageKind}`;
}

/** The row of its day, adapter and kind with one more page counted; `row` is undefined at the first. */
export function countPage(row: HealthRow | undefined, day: string, evidence: Evidence): HealthRow {
  const { adapter, pageKind, extractorVersion } = evidence;
  const before: HealthRow = row ?? { id: healthId(day, evidence), day, adapter, pageKind, pages: 0, cut: 0, fields: {}, broken: {}, versions: [] };
  return {
    ...before,
    pages: before.pages + 1,
    cut: before.cut + Number(evidence.cut),
    fields: countFields(before.fields, evidence),
    broken: counted(before.broken, evidence.diagnostics.map(({ rule }) => rule)),
    versions: [...new Set([...before.versions, extractorVersion])],
  };
}

function countFields(before: HealthRow['fields'], { findings }: Evidence): HealthRow['fields'] {
  const after = { ...before };
  for (const [field, found] of grouped(findings, (finding) => finding.field)) {
    const { pages, firstChoice, rules } = before[field] ?? { pages: 0, firstChoice: 0, rules: {} };
    after[field] = {
      pages: pages + 1,
      firstChoice: firstChoice + Number(found.some(({ level }) => level === 0)),
      rules: counted(rules, found.map(({ rule }) => rule)),
    };
  }
  return after;
}

/** The row with what a page says that was counted before, but did not say this then: it has grown, or is read once more. */
export function countMore(row: HealthRow, evidence: Evidence, former: Evidence): HealthRow {
  const known = new Set(former.findings.map(({ field }) => field));
  const findings = evidence.findings.filter(({ field }) => !known.has(field));
  return { ...row, fields: countFields(row.fields, { ...evidence, findings }) };
}

/** Each of these counted once; a row never holds more than so many. */
function counted(before: Readonly<Record<string, number>>, keys: readonly string[]): Record<string, number> {
  const after = { ...before };
  for (const key of new Set(keys)) {
    if (Object.hasOwn(after, key) || Object.keys(after).length < RULES_MAX) after[key] = (after[key] ?? 0) + 1;
  }
  return after;
}
