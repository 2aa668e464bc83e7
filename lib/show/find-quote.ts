import type { Quote } from '#lib/evidence/model.ts';
import { findApproximately, likeness } from './approximate.ts';
import { fold } from './fold.ts';

/** A page's text as it is searched. */
export interface Searchable {
  /** Folded, see `fold`. */
  text: string;
  /** Whether a word may begin or end before the character at this index. */
  edge(at: number): boolean;
}

export interface Place {
  start: number;
  end: number;
  as: 'written' | 'changed';
}

/** So few characters stand in many places: they count only with what stands around them. */
const SHORT = 12;
const OCCURRENCES_MAX = 300;
/** Of what stood around a short quote this much must still be there. */
const CONTEXT_KEPT = 0.5;
/** Edits allowed, as a share of what is looked for. */
const EDITS_OF_QUOTE = 0.2;
const EDITS_WITH_CONTEXT = 0.25;
/** One word alone, a domain or a number, is another one as soon as a letter differs. */
const WORDS = /\S\s+\S/;
/** An edge is looked for this far from a changed text. */
const WORD_MAX = 40;

/**
 * Where a quote stands in a page, best place first: as written, told apart by what stands around it; else the one place
 * that was changed a little. Empty where the page no longer says it. Anchoring by exact text, prefix and suffix follows
 * the W3C Web Annotation Data Model, section 4.2.4.
 */
export function findQuote(page: Searchable, quote: Quote): Place[] {
  const exact = fold(quote.exact);
  if (exact === '') return [];
  const around = { prefix: fold(quote.prefix), suffix: fold(quote.suffix) };
  const written = asWritten(page, exact, around);
  if (written.length > 0) return written;
  const changed = asChanged(page, exact, around, WORDS.test(quote.exact));
  return changed ? [changed] : [];
}

interface Around {
  prefix: string;
  suffix: string;
}

function asWritten(page: Searchable, exact: string, around: Around): Place[] {
  const places: (Place & { score: number })[] = [];
  let at = page.text.indexOf(exact);
  for (let count = 0; at >= 0 && count < OCCURRENCES_MAX; count += 1) {
    const end = at + exact.length;
    const context = contextKept(page.text, at, end, around);
    const whole = page.edge(at) && page.edge(end);
    const counts = exact.length >= SHORT || context === null ? whole || exact.length >= SHORT : context >= (whole ? CONTEXT_KEPT : 0.8);
    if (counts) places.push({ start: at, end, as: 'written', score: (context ?? 0) + (whole ? 0.1 : 0) });
    at = page.text.indexOf(exact, at + 1);
  }
  return places.sort((one, other) => other.score - one.score).map(({ start, end, as }) => ({ start, end, as }));
}

/** 0 to 1; null where the quote has nothing around it. */
function contextKept(text: string, start: number, end: number, { prefix, suffix }: Around): number | null {
  const sides: [string, string][] = [
    [prefix, text.slice(Math.max(0, start - prefix.length), start)],
    [suffix, text.slice(end, end + suffix.length)],
  ];
  const known = sides.filter(([wanted]) => wanted !== '');
  if (known.length === 0) return null;
  const length = known.reduce((sum, [wanted]) => sum + wanted.length, 0);
  return known.reduce((sum, [wanted, found]) => sum + likeness(wanted, found) * wanted.length, 0) / length;
}

function asChanged(page: Searchable, exact: string, { prefix, suffix }: Around, hasWords: boolean): Place | null {
  if (prefix.length + suffix.length >= SHORT) {
    const whole = prefix + exact + suffix;
    const hit = findApproximately(page.text, whole, Math.floor(whole.length * EDITS_WITH_CONTEXT));
    const part = hit?.part(prefix.length, prefix.length + exact.length);
    if (part && isStillThere(page.text.slice(part.start, part.end), exact)) return toWords(page, part);
  }
  if (exact.length < SHORT || !hasWords) return null;
  const hit = findApproximately(page.text, exact, Math.floor(exact.length * EDITS_OF_QUOTE));
  return hit && toWords(page, hit);
}

/** A figure may become another one; a sentence must still be that sentence. */
function isStillThere(text: string, exact: string): boolean {
  return exact.length < SHORT ? text !== '' && text.length <= exact.length + SHORT : likeness(text, exact) >= CONTEXT_KEPT;
}

function toWords({ edge, text }: Searchable, { start, end }: { start: number; end: number }): Place {
  let from = start;
  let to = end;
  while (from > Math.max(0, start - WORD_MAX) && !edge(from)) from -= 1;
  while (to < Math.min(text.length, end + WORD_MAX) && !edge(to)) to += 1;
  return { start: from, end: to, as: 'changed' };
}
