import type { Evidence, Finding } from '#lib/evidence/model.ts';

const FINDINGS_MAX = 500;
const DIAGNOSTICS_MAX = 100;
const TEXT_MAX = 200;
const DATE_MAX = 40;

/**
 * Evidence within the bounds the worker accepts: at most 500 findings (what is left out makes it a cut reading), texts
 * beside the findings at most 200 characters. A page's excess costs the excess, not the reading.
 */
export function bounded(evidence: Evidence): Evidence {
  const { findings, diagnostics } = evidence;
  return {
    ...evidence,
    pageTitle: evidence.pageTitle.slice(0, TEXT_MAX),
    cut: evidence.cut || findings.length > FINDINGS_MAX,
    findings: findings.slice(0, FINDINGS_MAX).map(clipped),
    diagnostics: diagnostics.slice(0, DIAGNOSTICS_MAX).map(({ rule, message }) => ({
      rule: rule.slice(0, TEXT_MAX),
      message: message.slice(0, TEXT_MAX),
    })),
  };
}

function clipped({ hints, publishedAt, ...finding }: Finding): Finding {
  const dated = publishedAt !== undefined && publishedAt.length <= DATE_MAX;
  return {
    ...finding,
    place: finding.place.slice(0, TEXT_MAX),
    ...(hints && { hints: clipTexts(hints) }),
    ...(dated && { publishedAt }),
  };
}

function clipTexts<T extends object>(hints: T): T {
  const entries = Object.entries(hints).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? value.slice(0, TEXT_MAX) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
