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
/** More is no page for people. */
const HTML_MAX = 8_000_000;
/** What may be so long that leaving it out is worth the search for it. JSON-LD is always kept. */
const BULK = 'script:not([src]):not([type*="ld+json" i]), style, svg, img[src^="data:"]';

const outerHtml = property<string, Element>(Element, 'outerHTML');
const attributesOf = property<NamedNodeMap, Element>(Element, 'attributes');
const tagOf = property<string, Element>(Element, 'localName');
const firstChild = property<ChildNode | null, Node>(Node, 'firstChild');
const parentNode = property<ParentNode | null, Node>(Node, 'parentNode');
const elementsIn = (el: Element): number => Element.prototype.getElementsByTagName.call(el, '*').length;
const selectAll = (doc: Document, selector: string): NodeListOf<Element> => Document.prototype.querySelectorAll.call(doc, selector);
const walkerOf = (doc: Document, root: Node): TreeWalker => Document.prototype.createTreeWalker.call(doc, root);

/**
 * Never throws for what a page holds. A document that is no page for people comes out as ''. Where elements keep
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
  return { page: { url, html: html.slice(0, HTML_MAX), cut }, copyMs: used + now() - start };
}

/** The document in its order; each part is written when it is asked for. */
function* partsOf(doc: Document, roots: readonly ShadowRoot[]): Generator<string> {
  const root = rootOf(doc);
  if (root === null) return;
  const bulk = bulkOf(doc);
  const inOneGo = elementsIn(root) <= ELEMENTS_AT_ONCE;
  yield* write(root, 0);

  function* write(el: Element, depth: number): Generator<string> {
    if (bulk.leaves.has(el)) return yield `${openTag(el)}${tagOf(el) === 'img' ? '' : `</${tagOf(el)}>`}`;
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

/** Null for empty shells, framesets, XML, images and scripts shown as documents. */
function rootOf(doc: Document): Element | null {
  try {
    if (doc.contentType !== undefined && !/html/i.test(doc.contentType)) return null;
    const body = Document.prototype.querySelector.call(doc, 'body');
    if (body === null || body.firstElementChild === null) return null;
    const root = walkerOf(doc, doc).firstChild();
    return root instanceof Element ? root : Document.prototype.querySelector.call(doc, 'html');
  } catch {
    return null;
  }
}

/** Elements to be written without what is in them, and all elements around them: those cannot be written in one go. */
function bulkOf(doc: Document): { leaves: ReadonlySet<Node>; around: ReadonlySet<Node> } {
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
  if (tag === 'img') return (el.getAttribute('src') ?? '').length > LONG_CODE;
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

function openTag(el: Element): string {
  let tag = `<${tagOf(el)}`;
  for (const { name, value } of attributesOf(el)) tag += ` ${name}="${value.slice(0, ATTRIBUTE_MAX).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  return `${tag}>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
