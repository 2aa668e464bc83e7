import { fold } from '#lib/taxonomy/fold.ts';

/** Scripts that put no spaces between words. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff]/;

/** Whether a text holds a phrase as whole words, case, accents and punctuation aside. An empty phrase is never held. */
export function holdsWords(text: string, phrase: string): boolean {
  const words = fold(phrase);
  if (words === '') return false;
  return UNSPACED.test(words) ? fold(text).includes(words) : ` ${fold(text)} `.includes(` ${words} `);
}

/** The first of the phrases that the text holds. */
export function firstHeld(text: string, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => holdsWords(text, phrase));
}

/** Whether two names are the same, case, accents and punctuation aside. */
export function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
