/** Values of a pasted text are traced to the paste as those of the web are to pages. */
import { webAddress } from './normalise/url.ts';

/**
 * Where a value of a pasted text comes from: "paste:text?at=1763865600000&from=https%3A%2F%2F…". `at` is the moment of the paste in
 * milliseconds, so that a later one replaces nothing; `from` the page the rep copied it from, where they said so.
 */
export function pasteAddress(at: number, from: string | null): string {
  return `paste:text?at=${at}${from === null ? '' : `&from=${encodeURIComponent(from)}`}`;
}

const PASTE = /^paste:text\?at=\d+(?:&from=(https?%3A%2F%2F[^&#\s]+))?$/i;

/** Whether an address is of a pasted text and not of a page. */
export const isPasteAddress = (url: string): boolean => PASTE.test(url);

/** The page a pasted text was copied from, as the rep said; null where they did not. */
export function pastedFrom(url: string): string | null {
  const from = PASTE.exec(url)?.[1];
  if (from === undefined) return null;
  try {
    const address = decodeURIComponent(from);
    return webAddress(address) === null ? null : address;
  } catch {
    return null;
  }
}
