/**
 * The text of an article as a reader of it sees it, without what stands around it. The library that tells it apart is
 * a part of its own (`parts.ts`), brought only to pages that look like an article. It cannot pause: hence the bound.
 */

/** Text of the article a document holds, '' where it finds none. May throw. Never changes the document. */
export type ReadArticle = (doc: Document) => string;

/** Elements beyond which a reading in one stretch would be felt: measured, about 16 milliseconds. */
export const ARTICLE_ELEMENTS_MAX = 1000;

const HOLDER = Symbol.for('leadlight.reader-article');
const world = globalThis as { [HOLDER]?: ReadArticle };

export function addArticleReader(read: ReadArticle): void {
  world[HOLDER] = read;
}

/** Null where it was not brought. */
export const articleReader = (): ReadArticle | null => world[HOLDER] ?? null;

export const fitsOneStretch = (doc: Document): boolean => doc.getElementsByTagName('*').length <= ARTICLE_ELEMENTS_MAX;

const ARTICLE_NODE = /"(?:[A-Za-z]*NewsArticle|(?:Live)?BlogPosting|PressRelease)"/;
const MARKS = 'meta[property="og:type" i][content^="article" i], article time';

/** Told by the head and the markup alone. */
export function mayBeArticle(doc: Document, url: URL): boolean {
  try {
    if (url.pathname === '/' || !fitsOneStretch(doc)) return false;
    return doc.querySelector(MARKS) !== null || [...doc.querySelectorAll('script[type*="ld+json" i]')].some((script) => ARTICLE_NODE.test(script.textContent ?? ''));
  } catch {
    return false;
  }
}
