import { once } from '#lib/evidence/once.ts';
import { fold } from '#lib/taxonomy/fold.ts';

/** A text made ready to look for words in: case, accents and punctuation aside, a space at both ends. */
export type Folded = string & { readonly isFolded: true };

export const folded = (text: string): Folded => ` ${fold(text)} ` as Folded;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff]/;

/** What a folded text holds where it holds a phrase as whole words; null for an empty phrase, which is never held. */
function soughtFor(phrase: string): string | null {
  const words = fold(phrase);
  if (words === '') return null;
  return UNSPACED.test(words) ? words : ` ${words} `;
}

const allSought = once((phrases: readonly string[]) => phrases.map(soughtFor));

/** The first of the phrases that a text holds as whole words, case, accents and punctuation aside. */
export function firstHeld(text: Folded, phrases: readonly string[]): string | undefined {
  return phrases[allSought(phrases).findIndex((sought) => sought !== null && text.includes(sought))];
}

/** Whether a text holds a phrase as whole words. */
export const holdsWords = (text: Folded, phrase: string): boolean => {
  const sought = soughtFor(phrase);
  return sought !== null && text.includes(sought);
};

/** Names for comparison, case, accents and punctuation aside. */
export const namesOf = once((names: readonly string[]): ReadonlySet<string> => new Set(names.map(fold)));
