import { fold } from './fold.ts';

/** A word of a text, folded, with where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
  /** A comma or slash stands before it. */
  comma: boolean;
}

/** A part of a sentence, cut at colons, bars and dashes. */
export interface Piece {
  text: string;
  start: number;
  opensSentence: boolean;
}

/** Sentences and their parts: the ends of sentences, colons, bars, dots between words, dashes with space around. */
const PIECES = /[.!?;:|•·»«“”"()\n]+(?=\s|$)|[|•·»«“”"()\n]|\s[-–—]+\s|—/gu;
const WORD = /[\p{L}\p{M}\p{N}&]+/gu;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let opensSentence = true;
  for (const match of text.matchAll(PIECES)) {
    pieces.push({ text: text.slice(start, match.index), start, opensSentence });
    start = match.index + match[0].length;
    opensSentence = /[.!?\n]/.test(match[0]);
  }
  return [...pieces, { text: text.slice(start), start, opensSentence }];
}

export function wordsOf(text: string, offset: number): Word[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const comma = /[,/]/.test(text.slice(before, match.index));
    before = match.index + match[0].length;
    return { folded: match[0] === '&' ? '&' : fold(match[0]), start: offset + match.index, end: offset + before, comma };
  });
}
