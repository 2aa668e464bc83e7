/** Values of an imported file are traced to its rows as those of the web are to pages. */

const SCHEME = 'file:';

/**
 * Where a value of an imported row comes from: "file:contacts.csv?at=1763865600000&row=12". `at` is the moment of the import in
 * milliseconds, so that a later file of the same name is another source and replaces nothing.
 */
export function fileAddress(name: string, at: number, row: number): string {
  return `${SCHEME}${encodeURIComponent(name.slice(0, 200))}?at=${at}&row=${row}`;
}

/** Whether an address is of a row of a file and not of a page. */
export const isFileAddress = (url: string): boolean => fileRowOf(url) !== null;

/** The file, its row and when it was imported (milliseconds since the epoch); null for the address of a page. */
export function fileRowOf(url: string): { name: string; row: number; at: number } | null {
  const [, name, at, row] = /^file:([^/?#]+)\?at=(\d+)&row=(\d+)$/.exec(url) ?? [];
  return name === undefined ? null : { name: decodedName(name), row: Number(row), at: Number(at) };
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
