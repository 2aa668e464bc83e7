/**
 * The reader comes in parts, so that a page pays only for what it needs: nothing where it is nobody's, no LinkedIn
 * rules on a company's site, no Polish on an English page, no Readability where there is no
 * article. Parts meet in the document's isolated world.
 */
import { EVIDENCE_VERSION } from '#lib/evidence/model.ts';
import { isNobodysHost } from './adapters/none-hosts.ts';
import { isPlatform } from './adapters/platform-hosts.ts';
import { articleReader, mayBeArticle } from './article.ts';
import { maySpeakOthers } from './language/may-speak-others.ts';
import type { Extract } from './reader.ts';
import { tables } from './tables.ts';
import { EXTRACTOR_VERSION } from './version.ts';
import { worthReading } from './worth-reading.ts';

export type { Extract } from './reader.ts';

type ReaderName = 'site' | 'platform';
type Part = 'common' | 'languages' | 'article' | ReaderName;
type Readers = Partial<Record<ReaderName, Extract>>;

const HOLDER = Symbol.for('leadlight.readers');
const readers = (): Readers => ((globalThis as { [HOLDER]?: Readers })[HOLDER] ??= {});

export function addReader(name: ReaderName, reader: Extract): void {
  readers()[name] = reader;
}

/** Parts this page needs and the document does not hold yet, in the order they are brought. */
export function lacking(doc: Document, address: string): Part[] {
  const reader = readerFor(doc, address);
  if (reader === null) return [];
  const url = new URL(address);
  const spoken = tables().languages.map(({ code }) => code);
  return [
    ...(spoken.includes('en') ? [] : (['common'] as const)),
    ...(!spoken.includes('fr') && maySpeakOthers(doc, url) ? (['languages'] as const) : []),
    ...(reader === 'site' && articleReader() === null && mayBeArticle(doc, url) ? (['article'] as const) : []),
    ...(readers()[reader] === undefined ? [reader] : []),
  ];
}

/** Reads with the reader that was brought for this page; a page that needs none claims nothing. */
export const readWithParts: Extract = async (doc, ctx) => {
  const name = readerFor(doc, ctx.url);
  if (name === null) return nobodys(doc, ctx);
  const reader = readers()[name];
  if (reader === undefined) throw new Error(`The ${name} reader is missing`);
  return reader(doc, ctx);
};

function readerFor(doc: Document, address: string): ReaderName | null {
  const url = new URL(address);
  if (!worthReading(doc)) return null;
  if (isPlatform(url)) return 'platform';
  return isNobodysHost(url) ? null : 'site';
}

function titleOf(doc: Document): string {
  try {
    return doc.title.slice(0, 300);
  } catch {
    return '';
  }
}

const nobodys = (doc: Document, { url, now }: Parameters<Extract>[1]): Awaited<ReturnType<Extract>> => ({
  version: EVIDENCE_VERSION,
  extractorVersion: EXTRACTOR_VERSION,
  url,
  pageTitle: titleOf(doc),
  pageKind: 'none',
  adapter: 'none',
  readAt: now(),
  cut: false,
  readMs: 0,
  findings: [],
  diagnostics: [],
});
