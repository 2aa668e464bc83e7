/** The text of the article in a document as a reader of it sees it, without what stands around it. */
import { Readability } from '@mozilla/readability';
import type { Article } from '#lib/messaging/protocol.ts';

/** Elements beyond which a reading in one stretch would be felt: measured, about 16 milliseconds. It cannot pause. */
const ELEMENTS_MAX = 1000;

/** '' where there is no article or the document is too large. Works on a copy, which has no window: nothing in it runs or loads. */
export function articleText(doc: Document): string {
  if (doc.getElementsByTagName('*').length > ELEMENTS_MAX) return '';
  const copy = doc.cloneNode(true) as Document;
  const article = new Readability(copy, { charThreshold: 0, disableJSONLD: true, keepClasses: true, serializer: () => '' }).parse();
  return article?.textContent ?? '';
}

/** The article of the page that a window shows, and which page that is. */
export function articleOf({ location, document: doc, performance }: Window): Article {
  return { url: location.href, document: performance.timeOrigin, text: articleText(doc) };
}
