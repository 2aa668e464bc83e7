import { EVIDENCE_VERSION } from '#lib/evidence/model.ts';
import type { Evidence, Finding, FoundField, PageKind } from '#lib/evidence/model.ts';

/** Evidence of a page as a reader would send it: each field as written, found in labelled text. */
export function evidenceOf(
  url: string,
  fields: Partial<Record<FoundField, string>>,
  more: { pageKind?: PageKind; readAt?: number } = {},
): Evidence {
  return {
    version: EVIDENCE_VERSION,
    extractorVersion: '1',
    url,
    pageTitle: fields.companyName ?? 'A page',
    lang: 'en',
    pageKind: more.pageKind ?? 'about',
    adapter: 'company-site',
    readAt: more.readAt ?? Date.parse('2026-10-01T08:59:59Z'),
    cut: false,
    findings: Object.entries(fields).map(([field, raw]) => finding(field as FoundField, raw)),
    diagnostics: [],
  };
}

function finding(field: FoundField, raw: string): Finding {
  return {
    field,
    raw,
    quote: { exact: raw, prefix: '', suffix: '' },
    place: 'label',
    method: 'labelled',
    rule: 'labelled-text/test',
  };
}

export const BRIGHTFORGE = evidenceOf('https://www.brightforge.com/about', {
  companyName: 'Brightforge GmbH',
  companyDomain: 'brightforge.com',
  headCount: '120 employees',
  country: 'Germany',
  industry: 'Software Development',
});

export const BRIGHTFORGE_TEAM = evidenceOf('https://www.brightforge.com/company/facts', {
  companyName: 'Brightforge GmbH',
  companyDomain: 'brightforge.com',
  founded: '2011',
});

export const HALDEN = evidenceOf('https://halden-marine.no/', {
  companyName: 'Halden Marine AS',
  companyDomain: 'halden-marine.no',
  headCount: '900 employees',
  country: 'Norway',
});

export const MIRA = evidenceOf(
  'https://www.linkedin.com/in/mira-holt',
  { personName: 'Mira Holt', personTitle: 'Head of Operations', employer: 'Brightforge', personUrl: 'https://www.linkedin.com/in/mira-holt' },
  { pageKind: 'linkedin-profile' },
);

export const NEWS = evidenceOf('https://daily-post.com/story', {}, { pageKind: 'none' });
