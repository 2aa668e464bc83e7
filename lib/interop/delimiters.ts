/** What may separate the columns of a text table. */
export const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];
