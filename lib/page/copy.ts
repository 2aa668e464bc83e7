/**
 * Writes a document out as HTML for the worker to read. The browser does the writing: touching every element from a
 * script costs several times as much. A large document is written in parts, with pauses, down to the elements that
 * are small enough; code and style sheets are left out where they are long.
 */
import type { PageCopy } from '#lib/extract/copy.ts';
import { property } from './own.ts';
import { shadowRootsOf } from './shadow.ts';

export interface CopyContext {
  /** Milliseconds, of any clock that does not go back. */
  now: () => number;
  /** Working time in milliseconds, pauses not counted; null for no limit. */
  budgetMs: number | null;
  /** Gives the page its turn. */
  pause: () => Promise<void>;
}

/** The copy and the main-thread milliseconds it took, pauses left out. */
export interface Copied {
  page: PageCopy;
  copyMs: number;
}

/** Longest stretch of work between two pauses, in milliseconds. */
const SLICE_MS = 8;
/** Elements written in one go: measured, about 2 milliseconds. */
const ELEMENTS_AT_ONCE = 2000;
/** Characters from which inline code is left out, and elements from which a drawing is. */
const LONG_CODE = 10_000;
const LARGE_DRAWING = 40;
/** Characters of an attribute that are kept where an element is written by hand. */
const ATTRIBUTE_MAX = 4000;
/** Elements around an element from which all in it is written in one go; browsers' own parsers nest no deeper. */
const DEPTH_MAX = 512;
/** Bytes of HTML below which nothing is searched for. */
const SMALL_BYTES = 150_000;
/** More is no page for people. */
const HTML_MAX = 8_000_000;
/** What may be so long that leaving it out is worth the search for it. JSON-LD is always kept. */
const BULK = 'script:not([src]):not([type*="ld+json" i]), style, svg, img[src^="data:"]';

const contentTypeOf = property<string, Document>(Document, 'contentType');
const rootElementOf = property<Element | null, Document>(Document, 'documentElement');
const outerHtml = property<string, Element>(Element, 'outerHTML');
const tagOf = property<string, Element>(Element, 'localName');
const firstChild = property<ChildNode | null, Node>(Node, 'firstChild');
const parentNode = property<ParentNode | null, Node>(Node, 'parentNode');
const namesOf = (el: Element): string[] => Element.prototype.getAttributeNames.call(el);
const valueOf = (el: Element, name: string): string => Element.prototype.getAttribute.call(el, name) ?? '';
const elementsIn = (el: Element): number => Element.prototype.getElementsByTagName.call(el, '*').length;
const selectAll = (doc: Document, selector: string): NodeListOf<Element> => Document.prototype.querySelectorAll.call(doc, selector);
const walkerOf = (doc: Document, root: Node): TreeWalker => Document.prototype.createTreeWalker.call(doc, root);

/**
 * Never throws for what a page holds. A document that is no HTML comes out as ''. Where elements keep
 * content in shadow roots, the document is written once more, with these; where there is no time for it, it stays
 * without them.
 */
export async function copyDocument(doc: Document, url: string, { now, budgetMs, pause }: CopyContext): Promise<Copied> {
  let cut = false;
  let used = 0;
  let start = now();
  const write = async (roots: readonly ShadowRoot[]): Promise<string> => {
    const parts: string[] = [];
    let length = 0;
    for (const part of partsOf(doc, roots)) {
      parts.push(part);
      length += part.length;
      const slice = now() - start;
      cut = length > HTML_MAX || (budgetMs !== null && used + slice > budgetMs);
      if (cut) break;
      if (slice > SLICE_MS) {
        used += slice;
        await pause();
        start = now();
      }
    }
    return parts.join('');
  };
  const plain = await write([]);
  const roots = cut ? [] : shadowRootsOf(doc, plain);
  const whole = roots.length === 0 ? plain : await write(roots);
  const html = cut && roots.length > 0 ? plain : whole;
  // handing over a large copy is a stretch of its own
  if (now() - start > SLICE_MS / 2) {
    used += now() - start;
    await pause();
    start = now();
  }
  return { page: { url, html: html.slice(0, HTML_MAX), cut }, copyMs: used + now() - start };
}

/** The document in its order; each part is written when it is asked for. */
function* partsOf(doc: Document, roots: readonly ShadowRoot[]): Generator<string> {
  const root = rootOf(doc);
  if (root === null) return;
  const bulk = isSmall(doc) ? NO_BULK : bulkOf(doc);
  const inOneGo = elementsIn(root) <= ELEMENTS_AT_ONCE;
  yield* write(root, 0);

  function* write(el: Element, depth: number): Generator<string> {
    if (bulk.leaves.has(el)) return yield tagOf(el) === 'img' ? openTag(el, 'src') : `${openTag(el)}</${tagOf(el)}>`;
    if (depth >= DEPTH_MAX || (!bulk.around.has(el) && (inOneGo || elementsIn(el) <= ELEMENTS_AT_ONCE))) return yield written(el, roots);
    yield openTag(el);
    const shadow = roots.find((one) => one.host === el);
    if (shadow !== undefined) {
      yield '<template shadowrootmode="open">';
      yield* writeIn(shadow, depth);
      yield '</template>';
    }
    yield* writeIn(el, depth);
    yield `</${tagOf(el)}>`;
  }

  function* writeIn(parent: Node, depth: number): Generator<string> {
    const walker = walkerOf(doc, parent);
    for (let node = walker.firstChild(); node !== null; node = walker.nextSibling()) {
      if (node instanceof Element) yield* write(node, depth + 1);
      else if (node instanceof Text) yield escaped(node.data);
    }
  }
}

/** Null for XML, images and scripts shown as documents. */
function rootOf(doc: Document): Element | null {
  try {
    return /html/i.test(contentTypeOf(doc)) ? rootElementOf(doc) : null;
  } catch {
    return null;
  }
}

/** True where the document came as so little HTML that a search for bulk costs more than it saves. */
function isSmall({ defaultView }: Document): boolean {
  const [came] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  return came !== undefined && (came as PerformanceNavigationTiming).decodedBodySize < SMALL_BYTES;
}

interface Bulk {
  leaves: ReadonlySet<Node>;
  around: ReadonlySet<Node>;
}

const NO_BULK: Bulk = { leaves: new Set(), around: new Set() };

/** Elements to be written without what is in them, and all elements around them: those cannot be written in one go. */
function bulkOf(doc: Document): Bulk {
  const leaves = new Set<Node>();
  const around = new Set<Node>();
  for (const el of selectAll(doc, BULK)) {
    if (!isLong(el)) continue;
    leaves.add(el);
    for (let node: Node | null = parentNode(el); node !== null && !around.has(node); node = parentNode(node)) around.add(node);
  }
  return { leaves, around };
}

function isLong(el: Element): boolean {
  const tag = tagOf(el);
  if (tag === 'svg') return elementsIn(el) > LARGE_DRAWING;
  // reading such an address only to learn its length costs as much as writing it
  if (tag === 'img') return true;
  const text = firstChild(el);
  return text !== null && text.nodeType === Node.TEXT_NODE && (text as Text).length > LONG_CODE;
}

function written(el: Element, roots: readonly ShadowRoot[]): string {
  try {
    if (roots.length > 0) return `${openTag(el)}${Element.prototype.getHTML.call(el, { shadowRoots: [...roots] })}</${tagOf(el)}>`;
    return outerHtml(el);
  } catch {
    return '';
  }
}

function openTag(el: Element, without = ''): string {
  let tag = `<${tagOf(el)}`;
  for (const name of namesOf(el)) if (name !== without) tag += ` ${name}="${valueOf(el, name).slice(0, ATTRIBUTE_MAX).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  return `${tag}>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
