/** One file per kind of site. An adapter is a form to fill in: field on the left, places to look on the right, best first. */
import type { Finding, FoundField, PageKind } from '#lib/evidence/model.ts';
import type { Budget } from './budget.ts';
import type { Found } from './finding.ts';
import type { Page } from './page.ts';

/** A place to look. Reads the page, changes nothing, may throw: that loses this rule alone. */
export interface Rule {
  /** "reader/rule" or "adapter/rule". */
  id: string;
  read(page: Page): Found | null | undefined | readonly (Found | null | undefined)[];
}

/** `first`: rules are tried until one finds something. `all`: every rule is asked; equal texts count once. */
export interface Row {
  take: 'first' | 'all';
  rules: readonly Rule[];
}

export type FieldTable = Readonly<Partial<Record<FoundField, Row>>>;

export interface Adapter {
  id: string;
  /** Looks at the address alone. */
  matches(url: URL): boolean;
  /** True where its pages claim nothing whatever they hold. */
  nobodys?: boolean;
  /** True where its rules read the article alone, which somebody must tell apart first. */
  needsArticle?: boolean;
  /** What this page is; 'none' claims nothing; null leaves the page to the next adapter. */
  pageKind(page: Page): PageKind | null;
  /** Rows to fill for the kind of page it is. */
  fields(kind: PageKind): FieldTable;
}

export const rule = (id: string, read: Rule['read']): Rule => ({ id, read });
export const first = (...rules: readonly Rule[]): Row => ({ take: 'first', rules });
export const all = (...rules: readonly Rule[]): Row => ({ take: 'all', rules });

const FINDINGS_PER_ROW = 100;

/**
 * Fills the table, with a pause between rules where one is due. A rule that throws leaves a diagnostic on the page;
 * when the budget is spent the rest of the table stays empty.
 */
export async function fill(page: Page, table: FieldTable, budget: Budget): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [field, row] of Object.entries(table) as [FoundField, Row][]) {
    const seen = new Set<string>();
    for (const [level, { id, read }] of row.rules.entries()) {
      await budget.breathe();
      if (budget.spent) return findings;
      let results: Found[] = [];
      try {
        const result = read(page);
        const list: readonly (Found | null | undefined)[] = Array.isArray(result) ? result : [result as Found | null | undefined];
        results = list.filter((one): one is Found => one !== null && one !== undefined);
      } catch (error) {
        page.diagnostics.push({ rule: id, message: `${field}: ${String(error).slice(0, 200)}` });
      }
      for (const one of results) {
        const key = [one.raw, one.hints?.title, one.hints?.place, one.hints?.event, one.hints?.use, one.method === 'fingerprint'].join('|');
        if (seen.has(key)) continue;
        if (seen.size >= FINDINGS_PER_ROW) break;
        seen.add(key);
        findings.push({ field, ...one, rule: id, level });
      }
      if (row.take === 'first' && results.length > 0) break;
    }
  }
  return findings;
}
