/** The page as rules see it: plain data. Parts are made when first asked for. */
import type { Diagnostic, PageKind } from '#lib/evidence/model.ts';
import type { Budget } from './budget.ts';
import type { PageCopy } from './copy.ts';
import type { Block, PageLink } from './document/blocks.ts';
import type { PageElement } from './document/element.ts';
import { parseDocument } from './document/parse.ts';
import { type Resource, resourcesOf } from './document/resources.ts';
import { oneLine } from './finding.ts';
import { type JsonLdNode, readJsonLd, typesOf } from './json-ld.ts';

export type { Block, PageLink } from './document/blocks.ts';
export type { PageElement } from './document/element.ts';

export interface Page {
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
  /** What the page loads from elsewhere or sends there. */
  readonly resources: readonly Resource[];
  readonly blocks: readonly Block[];
  readonly links: readonly PageLink[];
  /** The document element; null in an empty document. */
  readonly root: PageElement | null;
  readonly elementCount: number;
  /** Elements of a tag, hidden ones too, in page order. */
  tagged(tag: string): readonly PageElement[];
  /** Elements that have an attribute. */
  having(attribute: string): readonly PageElement[];
  /** Text of the article, '' where none was told apart, undefined where nobody looked. */
  article?: string;
  /** Decided by the adapter before its rules run. */
  kind: PageKind;
  readonly cut: boolean;
  readonly diagnostics: Diagnostic[];
  /** Makes a value once per page. */
  once<T>(key: string, make: (page: Page) => T): T;
  /** First JSON-LD nodes of any of the types. */
  nodes(...types: string[]): JsonLdNode[];
}

export async function openPage(copy: PageCopy, budget: Budget): Promise<Page> {
  const document = await parseDocument(copy.html, budget);
  const { elements, blocks, links } = document;
  const made = new Map<string, unknown>();
  const page: Page = {
    url: new URL(copy.url),
    kind: 'none',
    diagnostics: [],
    blocks,
    links,
    cut: copy.cut || document.cut,
    root: elements[0] ?? null,
    elementCount: elements.length,
    get lang() {
      return page.root?.attribute('lang').trim() ?? '';
    },
    get title() {
      return page.once('title', () => page.tagged('title').find((el) => el.closest('svg') === null)?.text(1000) ?? '');
    },
    get meta() {
      return page.once('meta', () => readMeta(page.tagged('meta')));
    },
    get jsonLd() {
      return page.once('json-ld', () => readJsonLd(document.jsonLd, (message) => page.diagnostics.push({ rule: 'reader/json-ld', message })));
    },
    get canonical() {
      return page.tagged('link').find((el) => hasRel(el, 'canonical') && el.has('href'))?.attribute('href') ?? null;
    },
    get alternates() {
      return page.once('alternates', () => readAlternates(page.tagged('link')));
    },
    get resources() {
      return page.once('resources', () => resourcesOf(page, document.snippets));
    },
    tagged(tag) {
      return page.once(`tag ${tag}`, () => elements.filter((el) => el.tag === tag));
    },
    having(attribute) {
      return page.once(`attribute ${attribute}`, () => elements.filter((el) => el.has(attribute)));
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

/** True where a `rel` attribute has the word, in any case. */
export const hasRel = (el: PageElement, rel: string): boolean => el.attribute('rel').toLowerCase().split(/\s+/).includes(rel);

const META_MAX = 300;

function readMeta(elements: readonly PageElement[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const el of elements.filter((one) => one.has('content')).slice(0, META_MAX)) {
    const name = (el.attribute('property') || el.attribute('name') || el.attribute('itemprop')).trim().toLowerCase();
    const content = oneLine(el.attribute('content').slice(0, 3000));
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function readAlternates(elements: readonly PageElement[]): Map<string, string> {
  const alternates = new Map<string, string>();
  for (const el of elements) {
    if (el.has('hreflang') && el.has('href') && hasRel(el, 'alternate')) alternates.set(el.attribute('hreflang').toLowerCase(), el.attribute('href'));
  }
  return alternates;
}
