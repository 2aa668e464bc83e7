import { readFileSync } from 'node:fs';
import { extract } from '#lib/extract/index.ts';
import { articleText } from '#lib/page/article.ts';
import { copyDocument } from '#lib/page/copy.ts';
import type { Evidence, FoundField } from '#lib/evidence/model.ts';
import { PAGES, parseFixture } from './fixtures.ts';

const NOW = Date.UTC(2026, 10, 22);

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Evidence of a page given as HTML, read without a time limit. */
export const read = (html: string, url = 'https://www.brightforge.dev/'): Promise<Evidence> => readDocument(parse(html), url);

/** The whole way of a page: its document copied, the copy read. */
export async function readDocument(doc: Document, url: string): Promise<Evidence> {
  const { page } = await copyDocument(doc, url, { now: () => 0, budgetMs: null, pause: () => Promise.resolve() });
  return extract(page, { now: () => NOW, budgetMs: null, article: () => Promise.resolve(articleText(doc)) });
}

/** A fixture of test/fixtures/pages, at the address in its head. */
export function readFixture(file: string): Promise<Evidence> {
  const { html, url } = parseFixture(file, readFileSync(PAGES + file, 'utf8'));
  return read(html, url);
}

/** Raw texts of a field, in the order found, each once. */
export const texts = (evidence: Evidence, field: FoundField): string[] => [
  ...new Set(evidence.findings.filter((finding) => finding.field === field).map(({ raw }) => raw)),
];

/** "Name: title" of each team member. */
export const people = (evidence: Evidence): string[] =>
  evidence.findings.filter(({ field }) => field === 'teamMember').map(({ raw, hints }) => (hints?.title === undefined ? raw : `${raw}: ${hints.title}`));
