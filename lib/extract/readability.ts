/** Readability, given a copy of the document: it takes apart what it is given. */
import { Readability } from '@mozilla/readability';
import type { ReadArticle } from './article.ts';

/** One attempt: a copy has no window, so nothing in it runs or loads. */
export const readArticle: ReadArticle = (doc) => {
  const copy = doc.cloneNode(true) as Document;
  const article = new Readability(copy, { charThreshold: 0, disableJSONLD: true, keepClasses: true, serializer: () => '' }).parse();
  return article?.textContent ?? '';
};
