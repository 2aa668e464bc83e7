import type { AnySignal, Evidence, Finding, FoundField, PageKind } from '#lib/evidence/model.ts';
import { RELIABILITY } from '#lib/evidence/model.ts';

export const NOW = Date.UTC(2026, 5, 1);
export const DAY = 86_400_000;

/** A finding of an invented page. */
export function finding(field: FoundField, raw: string, more: Partial<Finding> = {}): Finding {
  return { field, raw, quote: { exact: raw.slice(0, 200), prefix: '', suffix: '' }, place: 'text', method: 'labelled', rule: 'test/rule', ...more };
}

/** Evidence of an invented page of brightforge.com. */
export function evidence(findings: Finding[], more: Partial<Evidence> = {}): Evidence {
  return {
    version: 1, extractorVersion: 'test', url: 'https://www.brightforge.com/about', pageTitle: 'Brightforge', pageKind: 'about' as PageKind,
    adapter: 'company-site', readAt: NOW, cut: false, findings, diagnostics: [], ...more,
  };
}

/** A signal of an invented page; confidence follows the method unless given. */
export function signal(of: Pick<AnySignal, 'field' | 'value'> & Partial<AnySignal>): AnySignal {
  return {
    raw: String(of.value), quote: { exact: String(of.value), prefix: '', suffix: '' }, place: 'text', method: 'labelled', rule: 'test/rule',
    url: 'https://www.brightforge.com/', observedAt: NOW, confidence: RELIABILITY[of.method ?? 'labelled'], extractorVersion: 'test', ...of,
  } as AnySignal;
}
