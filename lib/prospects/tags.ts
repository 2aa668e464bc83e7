/** Several tags in one text: typed, in a cell of a file. */

/** As long as a tag may be. */
export const LONGEST_TAG = 60;

const SEPARATOR = /[;,|\n]/;
/** A tag in quotation marks, within which separators are its own and a mark is doubled; or all up to the next separator. */
const ONE = /\s*(?:"((?:[^"]|"")*)"\s*(?=[;,|\n]|$)|([^;,|\n]+))/g;

/** The tags a text names, each once: "Fair, Kiel", "Fair; Kiel", and two of `"Fair, May", Kiel`. */
export function tagsIn(text: string): string[] {
  const tags = [...text.matchAll(ONE)].map(([, quoted, bare = '']) => (quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim().slice(0, LONGEST_TAG).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Tags in one text that `tagsIn` reads as the same ones. */
export const tagsText = (tags: readonly string[]): string => tags.map((tag) => (SEPARATOR.test(tag) || tag.startsWith('"') ? `"${tag.replaceAll('"', '""')}"` : tag)).join(', ');
