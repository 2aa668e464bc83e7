import type { Searchable } from './find-quote.ts';
import { fold, placeOf } from './fold.ts';

/** Folded characters of a page that are searched; what lies beyond is not. */
const TEXT_MAX = 1_000_000;
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe', 'svg', 'math']);
const WORD = /[\p{L}\p{N}]/u;

export interface PageText extends Searchable {
  /** The stretch of the page that holds these characters of the text. */
  range(start: number, end: number): Range;
}

interface Piece {
  node: Text;
  /** Index of its first character in the text. */
  start: number;
}

/** All text of a page, that of open shadow roots too. Asks for no layout. */
export function readPageText(doc: Document): PageText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const read = (root: Node): void => {
    // 5: elements and text.
    const walker = doc.createTreeWalker(root, 5, (node) => (SKIPPED.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    for (let node: Node | null = walker.currentNode; node !== null && length < TEXT_MAX; node = walker.nextNode()) {
      if (node instanceof Text) {
        const part = fold(node.data);
        if (part === '') continue;
        pieces.push({ node, start: length });
        parts.push(part);
        length += part.length;
      } else if (node instanceof Element && node.shadowRoot instanceof ShadowRoot) read(node.shadowRoot);
    }
  };
  read(doc.body);
  const text = parts.join('');

  const pieceAt = (at: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const point = (at: number): [Text, number] => {
    const { node, start } = pieceAt(at)!;
    return [node, placeOf(node.data, at - start)];
  };

  return {
    text,
    edge(at) {
      if (at <= 0 || at >= text.length) return true;
      if (!WORD.test(text.charAt(at - 1)) || !WORD.test(text.charAt(at))) return true;
      const [node, place] = point(at);
      const [before, placeBefore] = point(at - 1);
      return node !== before || place > placeBefore + 1;
    },
    range(start, end) {
      const range = doc.createRange();
      const [last, place] = point(end - 1);
      range.setStart(...point(start));
      range.setEnd(last, place + 1);
      return range;
    },
  };
}
