const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
};

// Engines compile literal ranges many times faster than properties of Unicode, and most texts are Latin.
const LATIN_ACCENTS = /[\u0300-\u036f]+/g;
const OTHER_THAN_LATIN = /[\u0180-\u02ff\u0370-\u1fff\u2070-\uffff]/;
const NO_LATIN_WORD = /[^a-z0-9\u00df-\u00f6\u00f8-\u017f]+/g;

const PLAIN = /^[\u0020-\u007e]*$/;
const NO_PLAIN_WORD = /[^a-z0-9]+/g;

/** Words of plain letters and digits with one space between are folded already, and seen to be so much faster than folded. */
const IS_FOLDED = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

/** Text for comparison: lower case, no accents, every run of other characters one space. */
export function fold(text: string): string {
  if (IS_FOLDED.test(text)) return text;
  if (PLAIN.test(text)) return text.toLowerCase().replace(NO_PLAIN_WORD, ' ').trim();
  const apart = text.normalize('NFKD');
  const latin = !OTHER_THAN_LATIN.test(apart);
  return apart
    .replace(latin ? LATIN_ACCENTS : /\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(latin ? NO_LATIN_WORD : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
