/**
 * Writes a document out as HTML for the worker to read. The browser does the writing: touching every element from a
 * script costs several times as much. A large document is written in parts, with pauses, down to the elements that
 * are small enough; code and style sheets are left out where they are long.
 */
import type { PageCopy } from '#lib/extract/copy.ts';
import { property } from './own.ts';

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
/** Inline code and styles from this length on are left out. */
const LONG_CODE = 1000;
/** More is no page for people. */
const HTML_MAX = 8_000_000;

const outerHtml = property<string, Element>(Element, 'outerHTML');
const attributesOf = property<NamedNodeMap, Element>(Element, 'attributes');
const tagOf = property<string, Element>(Element, 'localName');
const firstChild = property<ChildNode | null, Node>(Node, 'firstChild');
const parentNode = property<ParentNode | null, Node>(Node, 'parentNode');
const elementsIn = (el: Element): number => Element.prototype.getElementsByTagName.call(el, '*').length;
const selectAll = (doc: Document, selector: string): NodeListOf<Element> => Document.prototype.querySelectorAll.call(doc, selector);
const walkerOf = (doc: Document, root: Node): TreeWalker => Document.prototype.createTreeWalker.call(doc, root);

/** Never throws for what a page holds. A document that is no page for people comes out as ''. */
export async function copyDocument(doc: Document, url: string, { now, budgetMs, pause }: CopyContext): Promise<Copied> {
  const parts: string[] = [];
  let length = 0;
  let cut = false;
  let used = 0;
  let start = now();
  const push = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  /** False when it is time to end. */
  const goOn = async (): Promise<boolean> => {
    const slice = now() - start;
    cut ||= length > HTML_MAX || (budgetMs !== null && used + slice > budgetMs);
    if (!cut && slice > SLICE_MS) {
      used += slice;
      await pause();
      start = now();
    }
    return !cut;
  };

  const write = async (el: Element, whole: ReadonlySet<Node>): Promise<void> => {
    if (!whole.has(el) && elementsIn(el) <= ELEMENTS_AT_ONCE) return push(written(el));
    push(openTag(el));
    const walker = walkerOf(doc, el);
    for (let node = walker.firstChild(); node !== null && (await goOn()); node = walker.nextSibling()) {
      if (node.nodeType === Node.ELEMENT_NODE) await write(node as Element, whole);
      else if (node.nodeType === Node.TEXT_NODE) push(escaped((node as Text).data));
    }
    push(`</${tagOf(el)}>`);
  };

  const root = rootOf(doc);
  if (root !== null) await write(root, holdersOfLongCode(doc));
  return { page: { url, html: parts.join(''), cut }, copyMs: used + now() - start };
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

/** Long code, and the elements around it: they cannot be written in one go. */
function holdersOfLongCode(doc: Document): Set<Node> {
  const holders = new Set<Node>();
  for (const code of selectAll(doc, 'script:not([src]):not([type*="ld+json" i]), style')) {
    const text = firstChild(code);
    if (text === null || text.nodeType !== Node.TEXT_NODE || (text as Text).length < LONG_CODE) continue;
    for (let node: Node | null = code; node !== null && !holders.has(node); node = parentNode(node)) holders.add(node);
  }
  return holders;
}

function written(el: Element): string {
  try {
    return outerHtml(el);
  } catch {
    return '';
  }
}

function openTag(el: Element): string {
  let tag = `<${tagOf(el)}`;
  for (const { name, value } of attributesOf(el)) tag += ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  return `${tag}>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
