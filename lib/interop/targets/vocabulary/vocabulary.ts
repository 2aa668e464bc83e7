/** The words a target takes in one of its columns. */
export interface Vocabulary {
  /** Null for what the target has no word for: such a value is left out and reported. */
  wordFor(value: string): string | null;
  /** Every word the target knows. */
  words: readonly string[];
}

/** Words by value; a value that is not in the table, or stands there as null, has none. */
export function wordsByValue(table: Readonly<Record<string, string | null>>): Vocabulary {
  return {
    wordFor: (value) => (Object.hasOwn(table, value) ? (table[value] ?? null) : null),
    words: [...new Set(Object.values(table).filter((word) => word !== null))],
  };
}
