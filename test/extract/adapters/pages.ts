import type { Evidence, Finding, FoundField } from '#lib/evidence/model.ts';

/** A whole page around some content. */
export const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const findings = (evidence: Evidence, field: FoundField): Finding[] => evidence.findings.filter((one) => one.field === field);

/** Rows of the signal table a page shows, in the order found. */
export const rows = (evidence: Evidence): (number | undefined)[] => findings(evidence, 'trigger').map(({ hints }) => hints?.row);

/** What a page that is nobody's must look like. */
export const NOTHING = { pageKind: 'none', findings: [] };
