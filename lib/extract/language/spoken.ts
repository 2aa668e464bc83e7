/** Which of the languages we know a page speaks, by the small words of its text; what a page declares is often its template's. */
import type { Page } from '../page.ts';

/** Words that hardly any sentence does without, and that few other languages write the same way. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with for our we is are that from by this has have at your you more',
  de: 'der die das und mit für wir sind von ist im den auf bei nicht ein eine des zu unser unsere werden zum zur dem',
  fr: 'les des et nous est une dans pour avec sur notre nos du par plus vous au aux qui sont ses',
  es: 'los las y del con por para más una nuestros nuestra como desde somos el que es en su nuestro al',
  it: 'il gli che per con una è sono nostra nostri della dei nel alla più anche siamo di da delle nostro',
  pt: 'os do da em para com uma não são nossa nossos mais no na pelo ao dos das é nosso somos',
  nl: 'het van een en voor met zijn wij onze bij naar niet ook wordt de ons op te aan in door uit',
  sv: 'och att som är på vi för av med till från vår våra inte har ett en på den om oss',
  no: 'og som er på vi til av med vår våre ikke har et fra det vi en for oss deres',
  da: 'og som er på vi til af med vores ikke har et fra det en for os deres at den',
  pl: 'się jest dla nie oraz są przez że jako w na z do nasza nasze firmy o od i roku',
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [code, words] of Object.entries(SMALL_WORDS)) for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), code]);

/** A word of any language that names nothing: "our", "Der", "en". */
export const isSmallWord = (word: string): boolean => LANGUAGES_OF.has(word.toLowerCase());

const TEXT_MAX = 12_000;
/** Below this many words a text tells nothing of its language; below the other it does not refute what the page declares. */
const WORDS_MIN = 12;
const WORDS_ENOUGH = 60;
const DIFFERENT_MIN = 3;
const SHARE_MIN = 0.08;
/** Of the language spoken most: Danish has many words of Norwegian. */
const NEAR_THE_BEST = 0.4;
const KANA = /[\u3041-\u30ff]/g;
const KNOWN = new Set([...Object.keys(SMALL_WORDS), 'ja']);
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Language a tag names ("de-AT" is "de", "nb" is "no"); null for one we do not know, '' without a tag. */
export function languageOfTag(tag: string): string | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === '') return '';
  const code = ALIASES[primary] ?? primary;
  return KNOWN.has(code) ? code : null;
}

/** Names and titles say nothing of the language around them. */
const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !/^\p{Lu}/u.test(word));

/** Languages a text speaks; null where it is too short to tell. */
export function languagesIn(text: string, words: readonly string[] = wordsOf(text)): ReadonlySet<string> | null {
  const kana = text.match(KANA)?.length ?? 0;
  if (words.length < WORDS_MIN && kana < WORDS_MIN) return null;
  const counts = new Map<string, { total: number; different: Set<string> }>();
  for (const word of words) {
    for (const code of LANGUAGES_OF.get(word) ?? []) {
      const count = counts.get(code) ?? { total: 0, different: new Set<string>() };
      count.total += 1;
      count.different.add(word);
      counts.set(code, count);
    }
  }
  const most = Math.max(0, ...[...counts.values()].map(({ total }) => total));
  const spoken = [...counts].filter(([, { total, different }]) => different.size >= DIFFERENT_MIN && total >= words.length * SHARE_MIN && total >= most * NEAR_THE_BEST);
  return new Set([...spoken.map(([code]) => code), ...(kana >= WORDS_MIN && kana * 20 >= text.length ? ['ja'] : [])]);
}

/**
 * The languages a page's text speaks, of those we know, as primary tags. Empty where it speaks another one: rules that
 * read text must then stay silent. A page with too little text speaks what it declares, or anything where it declares nothing.
 */
export function languagesOf(page: Page): ReadonlySet<string> {
  return page.once('languages', () => {
    let text = '';
    for (const block of page.blocks) {
      if (block.landmark !== 'nav') text += `${block.text}\n`;
      if (text.length > TEXT_MAX) break;
    }
    const words = wordsOf(text.slice(0, TEXT_MAX));
    const spoken = languagesIn(text.slice(0, TEXT_MAX), words);
    const declared = languageOfTag(page.lang);
    if (spoken === null && declared === '') return KNOWN;
    const believed = words.length < WORDS_ENOUGH && declared !== null && declared !== '' ? [declared] : [];
    return new Set([...(spoken ?? []), ...believed]);
  });
}
