/**
 * A person's name in two parts. `guessed`: there are more ways to part it than one; `one-word`: it cannot be parted, and both are null.
 */
export interface SplitName {
  first: string | null;
  last: string | null;
  how: 'plain' | 'guessed' | 'one-word';
}

const BEFORE = /^(?:(?:(?:dr|prof|mr|mrs|ms|mx)\.?|herr|frau|sir|(?:med|rer|nat|jur|phil|mag|ing|hon|rev|dott|dr|dipl)\.(?:-ing\.|in)?|h\.\s?c\.|dipl\.?-ing\.?)\s+)+/iu;
const AFTER = /[\s,]+(?:jr|sr|ii|iii|iv|ph\.?\s?d|mba|msc|bsc|cpa|cfa|esq)\.?$/iu;
/** Words that begin a family name. */
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'vom', 'zu', 'zum', 'zur', 'de', 'del', 'della', 'dello', 'der', 'den', 'dem', 'di', 'da', 'das', 'do', 'dos', 'du', 'des', 'la', 'le', 'lo', 'ten', 'ter', 'te', 'bin', 'ibn', 'ben', 'al', 'el', 'af', 'av', 'st', 'st.', 'y', 'e']);
const INITIAL = /^\p{Lu}\.?$/u;
/** Written family name first. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・\s]+$/u;

const NOBODY: SplitName = { first: null, last: null, how: 'one-word' };

/** First and last name of a name as people write it: "Dr. Anna van der Berg", "Berg, Anna", "山田 太郎". Titles and degrees are left out. */
export function splitName(name: string): SplitName {
  const bare = name.trim().replace(BEFORE, '').replace(AFTER, '').trim();
  const [before = '', after = '', ...more] = bare.split(',').map((part) => part.trim());
  if (before !== '' && after !== '' && more.length === 0) return { first: after, last: before, how: 'plain' };
  const words = before.split(/\s+/u).filter((word) => word !== '');
  const [one, two] = words;
  if (one === undefined || two === undefined) return NOBODY;
  if (EAST_ASIAN.test(before)) return { first: words.slice(1).join(' '), last: one, how: words.length === 2 ? 'plain' : 'guessed' };
  if (words.length === 2) return { first: one, last: two, how: 'plain' };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word.toLowerCase()));
  if (particle > 0) return parted(words, particle, (words[particle] ?? '').toLowerCase() === words[particle] ? 'plain' : 'guessed');
  return parted(words, words.length - 1, words.slice(1, -1).every((word) => INITIAL.test(word)) ? 'plain' : 'guessed');
}

const parted = (words: readonly string[], at: number, how: SplitName['how']): SplitName => ({ first: words.slice(0, at).join(' '), last: words.slice(at).join(' '), how });
