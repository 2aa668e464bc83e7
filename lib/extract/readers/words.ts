/** Whole-word patterns that work beyond ASCII: `\b` stops at umlauts. */

// Latin, Greek, Cyrillic. A literal class: engines need milliseconds to compile each `\p{L}` that ignores case.
export const LETTER = 'A-Za-z\\u00aa-\\u024f\\u0370-\\u04ff';

/** Source with `\p{L}` and the like as literal classes. */
const latin = (source: string): string =>
  source
    .replace(/\\p\{L\}\\p\{N\}/g, `${LETTER}0-9`)
    .replace(/\[([^\]]*)\\p\{Lu?\}/g, `[$1${LETTER}`)
    .replace(/\\p\{Lu?\}/g, `[${LETTER}]`);

/** Matches the alternatives as whole words, without regard to case. Sources are data of this room, never of a page. */
export const wholeWords = (source: string, flags = 'i'): RegExp => new RegExp(`(?<![${LETTER}0-9])(?:${latin(source)})(?![${LETTER}0-9])`, flags);

/** The pattern without regard to case, letters of Latin, Greek and Cyrillic; cheap to compile. */
export const caseless = (pattern: RegExp | string): RegExp => new RegExp(latin(typeof pattern === 'string' ? pattern : pattern.source), 'i');

/** The whole text is one of the alternatives, an arrow or a count after it left aside. */
export const wholeText = (source: string): RegExp => new RegExp(`^(?:${latin(source)})(?:\\s?[→›»>+]|\\s\\d{1,3})?$`, 'i');

/** An amount of money as written: "$18 million", "4,5 Mio. Euro", "US$ 4.8M". Source text for patterns. */
const SCALE = '(?:k|m|mm|mn|mln|mio|mill(?:ion(?:en|er)?|ones|ion(?:i|e)s?|iones|ioner)?|millions|milh(?:ões|ão)|mili?on(?:i|e|y|ów)?|milj(?:oen|oner|ard(?:er)?)|bn|b|billions?|mrd|mld|mia|mds?|milliard(?:en|er|e|s)?|miliard(?:i|y|ów)?|mil millones|tys|tsd|tausend|thousand|crores?|lakhs?)';
const SIGN = '(?:US\\$|R\\$|A\\$|C\\$|CA\\$|AU\\$|S\\$|[$€£¥₹])';
const CODE = '(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|JPY|INR|BRL|[MTK](?:EUR|SEK|NOK|DKK|USD|CHF))';
const WORD = '(?:US-Dollar|dollars?|euros?|pounds|francs|Franken|Kronen|kroner|kronor|mkr|mdkr|kr|dólares|reais|złotych|zł|Kč|yen)';
const NUMBER = '\\d[\\d.,’ \\u00a0]{0,14}(?<=\\d)';
const FIGURE = `${NUMBER}(?:(?:\\s?[-–—]\\s?|\\s(?:to|bis|à|a|til|till|tot|do)\\s)(?:${SIGN}\\s?)?${NUMBER})?`;
const YEN = '\\d[\\d,.]{0,12}(?:兆|億|百万|千万|万|千)(?:\\d[\\d,]{0,6}万)?円';
export const MONEY = `(?:(?:${SIGN}|${CODE})\\s?${FIGURE}(?:[\\s-]?${SCALE}(?![\\p{L}\\p{N}]))?|${FIGURE}(?:[\\s-]?${SCALE}\\.?)?\\s?(?:(?:de |di |d[’'])?(?:${WORD}|${CODE})(?![\\p{L}\\p{N}])|${SIGN})|${YEN})`;

/** A page's texts for people, cut into sentences. Abbreviations may split; patterns here never need a whole paragraph. */
export function sentences(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  const ends = /[.!?。！？](?=\s+["“„(]?[\p{Lu}\d])|[。！？]/gu;
  let start = 0;
  for (const end of text.matchAll(ends)) {
    const stop = end.index + 1;
    if (/(?:^|\s)(?:Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|St|vs|No|approx|ca|bzw|Nr|Mio|Mrd|z\.B|e\.g|i\.e|\d{1,2}|\p{Lu})\.$/u.test(text.slice(Math.max(0, stop - 8), stop))) continue;
    parts.push({ text: text.slice(start, stop), start });
    start = stop;
  }
  if (start < text.length) parts.push({ text: text.slice(start), start });
  return parts;
}

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Key by which the same event is known on several pages: "launch:flow-desk". */
export const eventKey = (kind: string, detail = ''): string => (detail === '' ? kind : `${kind}:${slugOf(detail)}`);
