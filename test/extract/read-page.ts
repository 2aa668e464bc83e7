import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from './all-parts.ts';
import type { Evidence, FoundField } from '#lib/evidence/model.ts';

const NOW = Date.UTC(2026, 10, 22);
export const PAGES = `${path.join(import.meta.dirname, '../fixtures/pages')}/`;

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Evidence of a page given as HTML, read without a time limit. */
export const read = (html: string, url = 'https://www.brightforge.dev/'): Promise<Evidence> =>
  extract(parse(html), { url, now: () => NOW, budgetMs: null });

/** A fixture of test/fixtures/pages; the address stands in its first line: `<!-- url: https://… -->`. */
export function readFixture(name: string, url?: string): Promise<Evidence> {
  const html = readFileSync(`${PAGES}${name}`, 'utf8');
  return read(html, url ?? /<!-- url: (\S+) -->/.exec(html)?.[1]);
}

/** Raw texts of a field, in the order found, each once. */
export const texts = (evidence: Evidence, field: FoundField): string[] => [
  ...new Set(evidence.findings.filter((finding) => finding.field === field).map(({ raw }) => raw)),
];

/** "Name: title" of each team member. */
export const people = (evidence: Evidence): string[] =>
  evidence.findings.filter(({ field }) => field === 'teamMember').map(({ raw, hints }) => (hints?.title === undefined ? raw : `${raw}: ${hints.title}`));
