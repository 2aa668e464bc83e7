import type { Quote } from '#lib/evidence/model.ts';

/** A quote's prefix and suffix are cut at this length, perhaps within a word. */
const CONTEXT_MAX = 40;
/** Longer texts are named by their first and last words. */
const LONGEST = 120;
const ENDS = 5;

/**
 * The address of a page with a text fragment (`#:~:text=prefix-,start,end,-suffix`) that makes the browser scroll to the
 * quote and mark it; without a quote the bare address; null for anything but http(s). Browsers match whole words only,
 * so a word cut in half at the outer edge is left out.
 */
export function quoteAddress(url: string, quote?: Quote): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const exact = quote?.exact.trim() ?? '';
  if (!quote || exact === '') return parsed.href;
  const prefix = wholeWords(quote.prefix, 'start');
  const suffix = wholeWords(quote.suffix, 'end');
  const directive = [prefix && `${encoded(prefix)}-`, ...stretch(exact).map(encoded), suffix && `-${encoded(suffix)}`].filter(Boolean).join(',');
  return `${parsed.href}${parsed.hash === '' ? '#' : ''}:~:text=${directive}`;
}

function stretch(exact: string): string[] {
  const words = exact.split(/\s+/);
  if (exact.length <= LONGEST || words.length <= 2 * ENDS) return [exact];
  // A text cut at its greatest length may end within a word.
  const whole = exact.length >= 200 ? words.slice(0, -1) : words;
  return [whole.slice(0, ENDS).join(' '), whole.slice(-ENDS).join(' ')];
}

function wholeWords(context: string, outer: 'start' | 'end'): string {
  if (context.length < CONTEXT_MAX) return context.trim();
  return (outer === 'start' ? context.replace(/^\S*/, '') : context.replace(/\S*$/, '')).trim();
}

/** `-`, `,` and `&` separate the parts of a text fragment, so they are escaped too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
