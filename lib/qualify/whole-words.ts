import { once } from '#lib/evidence/once.ts';
import { fold } from '#lib/taxonomy/fold.ts';

/** A text made ready to look for words in: case, accents and punctuation aside, a space at both ends. */
export type Folded = string & { readonly isFolded: true };

export const folded = (text: string): Folded => ` ${fold(text)} ` as Folded;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff]/;

/** A phrase as a folded text holds it. */
interface Sought {
  phrase: string;
  /** With its spaces at both ends, where its script has any. */
  words: string;
  /** The first of its words, and whether it is the only one; null where its script has none. */
  first: string | null;
  single: boolean;
}

/** Null for an empty phrase, which is never held. */
function soughtFor(phrase: string): Sought | null {
  const words = fold(phrase);
  if (words === '') return null;
  if (UNSPACED.test(words)) return { phrase, words, first: null, single: false };
  const [first = null, ...more] = words.split(' ');
  return { phrase, words: ` ${words} `, first, single: more.length === 0 };
}

/** The phrases of a list, ready to be looked for. */
export const allSought = once((phrases: readonly string[]) => phrases.map(soughtFor).filter((sought) => sought !== null));

/** Finds any of the phrases of a list in a long text; null where it has none. What is folded has no signs that mean something else in an expression. */
export function soughtAtOnce(phrases: readonly string[]): RegExp | null {
  const sought = allSought(phrases);
  return sought.length === 0 ? null : new RegExp(sought.map(({ words }) => words).join('|'), 'g');
}

/** The first of the phrases that a text holds as whole words, case, accents and punctuation aside. */
export const firstHeld = (text: Folded, phrases: readonly string[]): string | undefined =>
  firstOf(text, allSought(phrases));

/** Whether a text holds a phrase as whole words. */
export const holdsWords = (text: Folded, phrase: string): boolean => firstHeld(text, [phrase]) !== undefined;

/** Many texts taken together, with an index of their words: what most phrases ask for is in none of them. */
export interface Body {
  text: string;
  words: ReadonlySet<string>;
}

export function bodyOf(texts: readonly Folded[]): Body {
  const text = [...new Set(texts)].join('|');
  return { text, words: new Set(text.split(' ')) };
}

/** Those of the phrases that any of the texts holds, ready to be looked for in each with `firstOf`. */
export function heldBy({ text, words }: Body, phrases: readonly string[]): readonly Sought[] {
  const held: Sought[] = [];
  for (const sought of allSought(phrases)) {
    if ((sought.first === null || words.has(sought.first)) && (sought.single || text.includes(sought.words))) held.push(sought);
  }
  return held;
}

/** The first of them that one text holds. */
export function firstOf(text: Folded, held: readonly Sought[]): string | undefined {
  for (const { words, phrase } of held) if (text.includes(words)) return phrase;
  return undefined;
}

/** Names for comparison, case, accents and punctuation aside. */
export const namesOf = once((names: readonly string[]): ReadonlySet<string> => new Set(names.map(fold)));
