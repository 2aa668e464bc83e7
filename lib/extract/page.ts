/** The page as rules see it. Cheap parts are made when first asked for; blocks and links come from one pass. */
import type { Diagnostic, PageKind } from '#lib/evidence/model.ts';
import { type Block, type PageLink, readBlocks } from './blocks.ts';
import type { Budget } from './budget.ts';
import { attribute } from './elements.ts';
import { oneLine } from './finding.ts';
import { type JsonLdNode, readJsonLd, typesOf } from './json-ld.ts';

export type { Block, PageLink, Reading } from './blocks.ts';
export type { Landmark } from './elements.ts';

export interface Page {
  readonly doc: Document;
  readonly url: URL;
  /** BCP 47 as the page declares it, '' without. */
  readonly lang: string;
  /** Text of `<title>`. */
  readonly title: string;
  /** Meta contents by lower-case name, property or itemprop: "description", "og:title". First one wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** Every JSON-LD node that has a type, nested ones too. */
  readonly jsonLd: readonly JsonLdNode[];
  readonly canonical: string | null;
  /** `link rel=alternate hreflang`: language to address as written. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Empty until `read` is done. */
  readonly blocks: readonly Block[];
  readonly links: readonly PageLink[];
  /** Decided by the adapter before its rules run. */
  kind: PageKind;
  readonly cut: boolean;
  readonly diagnostics: Diagnostic[];
  /** The one pass over the visible page. A second call does nothing. */
  read(): Promise<void>;
  /** Makes a value once per page. */
  once<T>(key: string, make: (page: Page) => T): T;
  /** First JSON-LD nodes of any of the types. */
  nodes(...types: string[]): JsonLdNode[];
}

export function openPage(doc: Document, url: string, budget: Budget): Page {
  const made = new Map<string, unknown>();
  let reading: { blocks: Block[]; links: PageLink[]; cut: boolean } | null = null;
  const page: Page = {
    doc,
    url: new URL(url),
    kind: 'none',
    diagnostics: [],
    get lang() {
      return page.once('lang', () => attribute(doc.documentElement, 'lang').trim());
    },
    get title() {
      return page.once('title', () => oneLine((doc.querySelector('head > title, title')?.textContent ?? '').slice(0, 1000)));
    },
    get meta() {
      return page.once('meta', () => readMeta(doc));
    },
    get jsonLd() {
      return page.once('json-ld', () => readJsonLd(doc, (message) => page.diagnostics.push({ rule: 'reader/json-ld', message })));
    },
    get canonical() {
      const link = doc.querySelector('link[rel~="canonical" i][href]');
      return link === null ? null : attribute(link, 'href');
    },
    get alternates() {
      return page.once('alternates', () => readAlternates(doc));
    },
    get blocks() {
      return reading?.blocks ?? [];
    },
    get links() {
      return reading?.links ?? [];
    },
    get cut() {
      return reading?.cut ?? false;
    },
    async read() {
      reading ??= await readBlocks(doc, budget);
    },
    once<T>(key: string, make: (page: Page) => T): T {
      if (!made.has(key)) made.set(key, make(page));
      return made.get(key) as T;
    },
    nodes(...types) {
      return page.jsonLd.filter((node) => typesOf(node).some((type) => types.includes(type)));
    },
  };
  return page;
}

const META_MAX = 300;

function readMeta(doc: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const el of [...doc.querySelectorAll('meta[content]')].slice(0, META_MAX)) {
    const name = (attribute(el, 'property') || attribute(el, 'name') || attribute(el, 'itemprop')).trim().toLowerCase();
    const content = oneLine(attribute(el, 'content').slice(0, 3000));
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function readAlternates(doc: Document): Map<string, string> {
  const alternates = new Map<string, string>();
  for (const el of doc.querySelectorAll('link[rel~="alternate" i][hreflang][href]')) {
    alternates.set(attribute(el, 'hreflang').toLowerCase(), attribute(el, 'href'));
  }
  return alternates;
}
