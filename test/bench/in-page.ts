/** What the bench brings into a page: the copying as the extension does it, and the library it is held against. */
import { Readability } from '@mozilla/readability';
import { copyDocument } from '#lib/page/copy.ts';

/** Milliseconds of the main thread, longest slice of it, and the copy. */
export interface Copied {
  ms: number;
  longest: number;
  html: string;
}

const now = (): number => performance.now();

/** Copies the document and writes the message that carries it, as a click does. Slices end where the copying pauses. */
export async function copyPage(): Promise<Copied> {
  const start = now();
  let [slice, longest, paused] = [start, 0, 0];
  const pause = async (): Promise<void> => {
    const from = now();
    longest = Math.max(longest, from - slice);
    await new Promise((resolve) => setTimeout(resolve));
    slice = now();
    paused += slice - from;
  };
  const copied = await copyDocument(document, location.href, { now, budgetMs: null, pause });
  const message = JSON.stringify({ type: 'page', ...copied });
  const end = now();
  return { ms: end - start - paused, longest: Math.max(longest, end - slice), html: message === '' ? '' : copied.page.html };
}

/** Milliseconds of Readability's parse of a clone, the cloning included. */
export function readWithReadability(): number {
  const start = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - start;
}
