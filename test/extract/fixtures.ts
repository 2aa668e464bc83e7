/**
 * Pages that adapters are tested with: `test/fixtures/pages/<adapter id>/<sort>[-what].html`. Each says itself, in a comment at its top,
 * under which address it stands and what must be read: a line `field: raw text` for every finding, `field: -` for none.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FoundField } from '#lib/evidence/model.ts';

export const PAGES = `${path.join(import.meta.dirname, '../fixtures/pages')}/`;

/** What an adapter must be shown: a page it reads, one it must leave alone, and one of its own before the content has come. */
export const SORTS = ['positive', 'look-alike', 'half-loaded'] as const;
export type Sort = (typeof SORTS)[number];

export interface Fixture {
  /** "job-board/positive-greenhouse.html". */
  file: string;
  adapter: string;
  sort: Sort;
  html: string;
  url: string;
  kind: string | null;
  /** Texts by field; an empty list where there must be none. */
  says: Partial<Record<FoundField, string[]>>;
}

const FILE = new RegExp(`^([a-z0-9-]+)/(${SORTS.join('|')})(?:-[a-z0-9-]+)?\\.html$`);

/** Paths of all pages below the folder, with forward slashes. */
export const pageFiles = (): string[] =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();

export const fixtures = (): Fixture[] => pageFiles().map((file) => parseFixture(file, readFileSync(PAGES + file, 'utf8')));

/** Throws where name or head are not as told above. */
export function parseFixture(file: string, html: string): Fixture {
  const [, adapter, sort] = FILE.exec(file) ?? [];
  if (adapter === undefined || sort === undefined) throw new Error(`${file}: name it <adapter>/<${SORTS.join(' | ')}>[-what].html`);
  const { url, kind, ...says } = headOf(html);
  const [address] = url ?? [];
  if (address === undefined) throw new Error(`${file}: its head has no line "url: https://…"`);
  return { file, adapter, sort: sort as Sort, html, url: address, kind: kind?.[0] ?? null, says };
}

const HEAD = /<!--([^]*?)-->/;
const LINE = /^([A-Za-z]+):\s*(\S.*)$/;

function headOf(html: string): Record<string, string[]> {
  const head: Record<string, string[]> = {};
  for (const line of (HEAD.exec(html)?.[1] ?? '').split('\n')) {
    const [, key, text] = LINE.exec(line.trim()) ?? [];
    if (key === undefined || text === undefined) continue;
    const texts = (head[key] ??= []);
    if (text !== '-') texts.push(text);
  }
  return head;
}
