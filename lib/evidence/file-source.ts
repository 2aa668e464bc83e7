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
export const isFileAddress = (url: string): boolean => /^file:[^/?#]+\?at=\d+&row=\d+$/.test(url);
