import type { Evidence, Finding } from '#lib/evidence/model.ts';
import type { HealthRow } from './health.ts';
import type { SiteHealth } from './site-health.ts';

/** What a bug report about misread pages holds. Counts and rule names alone, unless the user adds pages. */
export interface BugReport {
  kind: 'leadlight-reading-report';
  formatVersion: 1;
  /** ISO date. */
  day: string;
  leadlight: string;
  browser: string;
  /** Versions of the reading rules behind the counts. */
  rulesVersions: string[];
  adapter: string;
  /** By field: pages that state it of pages read, in this week and, per week's mix, in the four before. */
  fields: Record<string, { thisWeek: string; before: string; firstChoiceThisWeek: string; firstChoiceBefore: string; alert: string | null; rules: Record<string, { thisWeek: number; before: number }> }>;
  pagesByKind: Record<string, { pages: number; cut: number }>;
  /** Rule to the number of pages it broke on. */
  broken: Record<string, number>;
  /** Only where the user chose to add them. */
  pages?: ReportedPage[];
}

interface ReportedPage {
  url: string;
  title: string;
  pageKind: string;
  findings: Pick<Finding, 'field' | 'raw' | 'rule' | 'place' | 'method'>[];
  diagnostics: Evidence['diagnostics'];
}

interface ReportInput {
  site: SiteHealth;
  rows: readonly HealthRow[];
  day: string;
  leadlight: string;
  browser: string;
  /** What was read of pages the user chose to add. */
  pages: readonly Evidence[];
}

export function bugReport({ site, rows, day, leadlight, browser, pages }: ReportInput): BugReport {
  const own = rows.filter(({ adapter }) => adapter === site.adapter);
  const pagesByKind: BugReport['pagesByKind'] = {};
  const broken: BugReport['broken'] = {};
  for (const row of own) {
    const kind = pagesByKind[row.pageKind] ?? { pages: 0, cut: 0 };
    pagesByKind[row.pageKind] = { pages: kind.pages + row.pages, cut: kind.cut + row.cut };
    for (const [rule, count] of Object.entries(row.broken)) broken[rule] = (broken[rule] ?? 0) + count;
  }
  return {
    kind: 'leadlight-reading-report',
    formatVersion: 1,
    day,
    leadlight,
    browser,
    rulesVersions: [...new Set(own.flatMap(({ versions }) => versions))].toSorted(),
    adapter: site.adapter,
    fields: Object.fromEntries(site.fields.map((trend) => [trend.field, fieldOf(trend)])),
    pagesByKind,
    broken,
    ...(pages.length > 0 && { pages: pages.map(reported) }),
  };
}

function fieldOf({ known, firstChoice, alert, rules }: SiteHealth['fields'][number]): BugReport['fields'][string] {
  return {
    thisWeek: words(known.now),
    before: words(known.before),
    firstChoiceThisWeek: words(firstChoice.now),
    firstChoiceBefore: words(firstChoice.before),
    alert,
    rules: Object.fromEntries(rules.map(({ rule, now, before }) => [rule, { thisWeek: now, before }])),
  };
}

const words = ({ yes, of }: { yes: number; of: number }): string => `${Math.round(yes)} of ${Math.round(of)}`;

function reported({ url, pageTitle, pageKind, findings, diagnostics }: Evidence): ReportedPage {
  return { url, title: pageTitle, pageKind, findings: findings.map(({ field, raw, rule, place, method }) => ({ field, raw, rule, place, method })), diagnostics };
}
