import { fold } from '#lib/taxonomy/fold.ts';

/** Whether a text holds a phrase as whole words, case, accents and punctuation aside. An empty phrase is never held. */
function holdsWords(text: string, phrase: string): boolean {
  const words = fold(phrase);
  return words !== '' && ` ${fold(text)} `.includes(` ${words} `);
}

/** The first of the phrases that the text holds. */
export function firstHeld(text: string, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => holdsWords(text, phrase));
}

/** Whether two names are the same, case, accents and punctuation aside. */
export function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
