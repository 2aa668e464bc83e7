import { industryPath } from '#lib/taxonomy/industries.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words by LinkedIn industry code (v2). A code that is not in the table takes the word of the nearest group above it;
 * a group that stands there as null has none, and neither has what is below it, unless it says so itself.
 */
export function wordsByIndustry(table: Readonly<Record<string, string | null>>): Vocabulary {
  return {
    wordFor: (code) => {
      const nearest = industryPath(code).findLast((step) => Object.hasOwn(table, step));
      return nearest === undefined ? null : (table[nearest] ?? null);
    },
    words: [...new Set(Object.values(table).filter((word) => word !== null))],
  };
}
