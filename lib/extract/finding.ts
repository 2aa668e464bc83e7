/** Making findings: raw text, a W3C quote, a place. */
import type { Finding, Hints, Quote } from '#lib/evidence/model.ts';
import type { Block } from './page.ts';

/** What a rule returns: a finding without field and rule id, which the runner adds. */
export type Found = Omit<Finding, 'field' | 'rule'>;

const RAW_MAX = 500;
const EXACT_MAX = 200;
const CONTEXT_MAX = 40;

/** Text on one line, single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Quote of `text[start, end)` with what stands around it. */
export function quoteAt(text: string, start: number, end: number): Quote {
  const stop = Math.min(end, start + EXACT_MAX);
  return {
    exact: text.slice(start, stop),
    prefix: text.slice(Math.max(0, start - CONTEXT_MAX), start),
    suffix: text.slice(stop, stop + CONTEXT_MAX),
  };
}

interface Details {
  place: string;
  method: Found['method'];
  hints?: Hints | undefined;
  publishedAt?: string | undefined;
}

/** A finding whose text stands in no visible block: structured data, meta, attributes. Null when the text is empty. */
export function found(raw: string, { place, method, hints, publishedAt }: Details): Found | null {
  const text = oneLine(raw.slice(0, RAW_MAX * 4)).slice(0, RAW_MAX);
  if (text === '') return null;
  return {
    raw: text,
    quote: quoteAt(text, 0, text.length),
    place,
    method,
    ...(hints !== undefined && { hints }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}

/** A finding that quotes a visible block; `raw` is looked up in it, and the whole block is quoted when it is not there. */
export function foundIn(block: Block, raw: string, details: Details): Found | null {
  const result = found(raw, details);
  if (result === null) return null;
  const at = block.text.indexOf(result.raw);
  return {
    ...result,
    quote: at >= 0 ? quoteAt(block.text, at, at + result.raw.length) : quoteAt(block.text, 0, block.text.length),
  };
}
